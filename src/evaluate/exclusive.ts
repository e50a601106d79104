import { truthOf } from "./conditions.ts";
import type { Finding } from "./finding.ts";

/** Something that stands where its condition holds, and must then be the only one. */
export interface Candidate {
  readonly condition: Finding;
}

/**
 * Which of several that exclude each other stand: exactly one, more than one (a conflict), or, while conditions are open,
 * those that may yet be the only one, with whether none or several may also come of it.
 */
export type Standing<T extends Candidate> =
  | { readonly kind: "one"; readonly holds: T }
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly hold: readonly T[] }
  | { readonly kind: "open"; readonly possible: readonly T[]; readonly noneToo: boolean; readonly severalToo: boolean };

/** Settles which of the candidates stand. */
export function exclusive<T extends Candidate>(candidates: readonly T[]): Standing<T> {
  const hold = candidates.filter(({ condition }) => truthOf(condition) === "yes");
  const undecided = candidates.filter(({ condition }) => truthOf(condition) === "open");
  const [first, second] = hold;
  if (second) return { kind: "several", hold };
  const possible = [...hold, ...undecided];
  if (undecided.length > 0) return { kind: "open", possible, noneToo: !first, severalToo: possible.length > 1 };
  return first ? { kind: "one", holds: first } : { kind: "none" };
}
