import type { Bilingual } from "../../grammar/source.ts";
import type { Key } from "../rulebook/rulebook.ts";

/** Something in the facts that does not fit the rulebook. */
export interface FactProblem {
  /** Stable, kebab-case. */
  readonly code:
    | "not-an-object"
    | "unknown-fact"
    | "null-value"
    | "wrong-type"
    | "wrong-member"
    | "impossible-date"
    | "impossible-time"
    | "inexact-number"
    | "negative-count"
    | "out-of-bounds"
    | "wrong-currency"
    | "overlapping-periods"
    | "reversed-period"
    | "not-over-time";
  /** Where in the JSON: names of facts and positions in lists (from 0). */
  readonly path: readonly (string | number)[];
  /** The fact concerned; absent where the name is that of none. */
  readonly fact?: Key;
  /** One plain sentence with the way out. */
  readonly message: Bilingual;
}

/** A value read, or the problems that stand in its way. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** It could be read. */
export function succeeded<T>(value: T): Read<T> {
  return { ok: true, value };
}

/** It could not. */
export function failed(...problems: readonly FactProblem[]): Read<never> {
  return { ok: false, problems };
}

/** All that could be read, or every problem of those that could not. */
export function together<T>(reads: readonly Read<T>[]): Read<readonly T[]> {
  const problems = reads.flatMap((read) => (read.ok ? [] : read.problems));
  if (problems.length > 0) return failed(...problems);
  return succeeded(reads.flatMap((read) => (read.ok ? [read.value] : [])));
}
