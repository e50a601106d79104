import { everyNode } from "../evaluate/gather.ts";
import type { Outcome, Trace } from "../evaluate/outcome.ts";
import { isPlainZero } from "../evaluate/plain-zero.ts";
import type { Expectation, Key } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import { zeroLike } from "../values/zero-like.ts";

/** Whether the outcome is exactly the expected one, its reasons aside. */
export function meets(expected: Expectation["outcome"], actual: Outcome): boolean {
  switch (expected.kind) {
    case "value":
      return actual.status === "value" && actual.value !== undefined && isExpected(actual.value, expected.value);
    case "unknown":
      return actual.status === "unknown" && needsExactly(expected.needing, actual);
    case "awaits":
      return awaits(expected, actual);
    case "conflict":
      return actual.status === "conflict" && sameKeys(expected.between, conflicting(actual));
    default:
      return actual.status === expected.kind;
  }
}

/** Exactly the value expected; a zero that met no unit on its way is the zero of any. */
function isExpected(actual: Value, expected: Value): boolean {
  const zero = zeroLike(expected);
  return sameValue(actual, expected) || (isPlainZero(actual) && zero !== undefined && sameValue(zero, expected));
}

/** The facts named are all that is needed, in the order in which they can settle it; where none is named, any may be. */
function needsExactly(needing: readonly Key[], { needs }: Outcome): boolean {
  if (needing.length === 0) return true;
  const facts = [...new Set(needs.map(({ fact }) => fact))];
  return facts.length === needing.length && facts.every((fact, i) => fact === needing[i]);
}

function awaits(
  { authority, upTo }: Extract<Expectation["outcome"], { readonly kind: "awaits" }>,
  { awaiting, range }: Outcome,
): boolean {
  const awaited = awaiting.find((one) => one.authority === authority);
  if (!awaited) return false;
  const most = range?.atMost ?? awaited.range?.atMost;
  return upTo === undefined || (most !== undefined && sameValue(most, upTo));
}

/** The branches in conflict, whatever rule on the way they are of. */
export function conflicting({ reason }: Outcome): readonly Key[] {
  return reason?.kind === "two-hold" ? reason.branches : [];
}

function sameKeys(a: readonly Key[], b: readonly Key[]): boolean {
  return a.length === 0 || (a.length === b.length && a.every((key) => b.includes(key)));
}

/**
 * Everything that had a part in the outcome, by key: rules, figures, tables and readings on the way, facts that were told,
 * branches that decided (or conflict), decisions and who takes them, and what is needed or awaited.
 */
export function hadPart(outcome: Outcome): ReadonlySet<Key> {
  const keys = new Set<Key>();
  for (const node of everyNode(outcome.trace)) for (const key of partsOf(node)) keys.add(key);
  for (const { fact } of outcome.needs) keys.add(fact);
  for (const { decision, authority, onBehalfOf } of outcome.awaiting) {
    keys.add(decision);
    keys.add(authority);
    if (onBehalfOf) keys.add(onBehalfOf);
  }
  return keys;
}

function partsOf({ what }: Trace): readonly Key[] {
  switch (what.kind) {
    case "rule":
    case "figure":
    case "given-rule":
    case "local":
      return [what.key];
    case "reading":
      return what.option === undefined ? [what.key] : [what.key, what.option];
    case "look-up":
      return [what.table];
    case "fact":
      return what.told === "unknown" || what.told === "pending" ? [] : [what.key];
    case "stage":
      return [what.key, ...what.authorities];
    case "first-day":
      return [what.counting];
    case "moved":
      return [what.calendar];
    case "hours-covered":
      return [what.hours, what.calendar].filter((key) => key !== undefined);
    case "decision":
      return [what.key, ...what.authorities];
    case "body":
      return [what.body];
    case "branch":
      return what.standing === "decided" || what.standing === "conflicts" ? [what.key] : [];
    default:
      return [];
  }
}
