import type { Value } from "../values/value.ts";
import { yesNoValue } from "../values/value.ts";
import { type Need, neededTogether } from "./needs.ts";
import type { Awaiting, Range, Reason, Status, Trace } from "./outcome.ts";

/**
 * What an expression, a line or a rule came to. The same fields as an outcome, but for what an outcome gathers from its
 * whole trace; here `trace` is a list, because a sum has the traces of both its sides and a number has none.
 */
export interface Finding {
  readonly status: Status;
  readonly value?: Value;
  readonly reason?: Reason;
  readonly range?: Range;
  readonly needs: readonly Need[];
  readonly awaiting: readonly Awaiting[];
  readonly trace: readonly Trace[];
}

/** A finding that has a value. */
export interface Valued extends Finding {
  readonly status: "value";
  readonly value: Value;
}

/** A finding that settles that there is nothing. */
export interface Nothing extends Finding {
  readonly status: "no-entitlement" | "not-applicable";
}

/** Whether the finding is a value. */
export function isValued(finding: Finding): finding is Valued {
  return finding.status === "value" && finding.value !== undefined;
}

/** Whether nothing is due, or another provision governs. */
export function isNothing(finding: Finding): finding is Nothing {
  return finding.status === "no-entitlement" || finding.status === "not-applicable";
}

/** Whether neither further facts nor decisions can change it. */
export function isSettled(finding: Finding): finding is Valued | Nothing {
  return isValued(finding) || isNothing(finding);
}

/** A value, found from these findings: their traces and the decisions they provisionally stand on are kept. */
export function valued(value: Value, ...from: readonly Finding[]): Valued {
  return { status: "value", value, needs: [], awaiting: allAwaiting(from), trace: allTraces(from) };
}

/** Yes or no, found from these findings. */
export function yesOrNo(yes: boolean, ...from: readonly Finding[]): Valued {
  return valued(yesNoValue(yes), ...from);
}

/** Nothing is due, or another provision governs; found from these findings. */
export function nothing(status: Nothing["status"], ...from: readonly Finding[]): Nothing {
  return { status, needs: [], awaiting: allAwaiting(from), trace: allTraces(from) };
}

/** No value, for a reason other than missing facts; found from these findings. */
export function without(
  reason: Reason,
  options: { readonly status?: "unknown" | "unsettled" | "conflict"; readonly from?: readonly Finding[] } = {},
): Finding {
  const from = options.from ?? [];
  const { needs, awaiting } = gather(from);
  return { status: options.status ?? "unknown", reason, needs, awaiting, trace: allTraces(from) };
}

/** How grave an open status is: a conflict cannot be mended by facts, and facts come before the decision. */
const gravity: { readonly [S in Status]: number } = {
  conflict: 4,
  unsettled: 3,
  unknown: 2,
  "awaiting-decision": 1,
  value: 0,
  "no-entitlement": 0,
  "not-applicable": 0,
};

/**
 * Findings of which at least one is open, as one: the gravest status with its reason, everything still needed and
 * awaited, all traces. A range is kept only where the caller computes one.
 */
export function open(from: readonly Finding[], range?: Range): Finding {
  const gravest = from.reduce((a, b) => (gravity[b.status] > gravity[a.status] ? b : a));
  return {
    status: gravest.status,
    ...(gravest.reason && { reason: gravest.reason }),
    ...(range && (range.atLeast || range.atMost) && { range }),
    ...gather(from),
    trace: allTraces(from),
  };
}

/** The finding, reached on the strength of these conditions: their traces come first, and what they await is awaited. */
export function basedOn(finding: Finding, ...conditions: readonly Finding[]): Finding {
  const all = [...conditions, finding];
  return { ...finding, awaiting: allAwaiting(all), trace: allTraces(all) };
}

/** The same finding with another trace. */
export function traced(finding: Finding, trace: readonly Trace[]): Finding {
  return { ...finding, trace };
}

function gather(from: readonly Finding[]): Pick<Finding, "needs" | "awaiting"> {
  const unsettled = from.filter((finding) => !isSettled(finding));
  return { needs: neededTogether(unsettled.map(({ needs }) => needs)), awaiting: allAwaiting(from) };
}

function allAwaiting(from: readonly Finding[]): readonly Awaiting[] {
  const awaiting = joined(from.map((finding) => finding.awaiting));
  return distinct(awaiting, ({ decision, authority }) => `${decision}#${authority}`);
}

function allTraces(from: readonly Finding[]): readonly Trace[] {
  return joined(from.map((finding) => finding.trace));
}

/** One after the other. Most lists are empty, so that a list alone is not copied. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? filled.flat() : (filled[0] ?? []);
}

/** In the order of first mention. */
function distinct<T>(items: readonly T[], identity: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  return [...new Map(items.map((item) => [identity(item), item] as const).reverse()).values()].reverse();
}
