/** What a person's typing comes to, or what is wrong with it; the screen has a sentence for each. */
export type Typed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: TypedProblem };

/** Why typed text is not understood. */
export type TypedProblem =
  | "number"
  | "count"
  /** `1.234` in French: one thousand and some, or one and some? */
  | "ambiguous-number"
  | "percentage"
  | "amount"
  | "currency"
  | "date"
  | "short-year"
  | "no-such-day"
  | "time"
  | "moment"
  | "duration";

/** It is understood. */
export function understood<T>(value: T): Typed<T> {
  return { ok: true, value };
}

/** It is not. */
export function notUnderstood(problem: TypedProblem): Typed<never> {
  return { ok: false, problem };
}
