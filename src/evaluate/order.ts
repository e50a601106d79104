import type { Rulebook } from "../rulebook/rulebook.ts";
import { compareValues } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import { isPlainZero, likeIts } from "./plain-zero.ts";

/**
 * How `a` stands to `b`, as {@link compareValues}, knowing besides the order of choices that are declared in rising order
 * and that a plain zero has the unit of its neighbour.
 */
export function orderOf(a: Value, b: Value, rulebook: Rulebook): -1 | 0 | 1 | undefined {
  if (a.kind === "choice" && b.kind === "choice") return orderOfMembers(a.choice, a.member, b, rulebook);
  const left = isPlainZero(a) ? likeIts(b) : a;
  const right = isPlainZero(b) ? likeIts(a) : b;
  return compareValues(left, right);
}

function orderOfMembers(
  key: string,
  member: string,
  other: { readonly choice: string; readonly member: string },
  rulebook: Rulebook,
): -1 | 0 | 1 | undefined {
  if (key !== other.choice) return undefined;
  if (member === other.member) return 0;
  const choice = rulebook.choices.get(key);
  if (!choice?.ordered) return undefined;
  const place = (name: string) => choice.members.findIndex((candidate) => candidate.key === name);
  const [left, right] = [place(member), place(other.member)];
  if (left < 0 || right < 0) return undefined;
  return left < right ? -1 : 1;
}
