import { basedOn, type Finding, traced, type Valued, valued } from "../evaluate/finding.ts";
import type { Trace } from "../evaluate/outcome.ts";
import { type Value, yesNoValue } from "../values/value.ts";

/*
 * Findings without an account of how they came about: the only nodes in their traces are those of readings leaned on. Most
 * findings lean on none and await nothing; the shortcuts here leave such a finding as the general function would.
 */

const nothingAtAll: readonly never[] = [];

/** A value that leans on nothing. */
export function plainly(value: Value): Valued {
  return { status: "value", value, needs: nothingAtAll, awaiting: nothingAtAll, trace: nothingAtAll };
}

/** Yes, leaning on nothing. */
export const yes: Finding = plainly(yesNoValue(true));

/** No, leaning on nothing. */
export const no: Finding = plainly(yesNoValue(false));

/** Whether the finding is a value that leans on nothing and awaits nothing. */
export function isPlain(finding: Finding): finding is Valued {
  return (
    finding.status === "value" &&
    finding.awaiting.length === 0 &&
    finding.trace.length === 0 &&
    finding.value !== undefined
  );
}

/** As `valued`. */
export function valuedFrom(value: Value, a: Finding, b: Finding): Finding {
  return isPlain(a) && isPlain(b) ? plainly(value) : valued(value, a, b);
}

/** As `basedOn` of one condition. */
export function restingOn(finding: Finding, condition: Finding): Finding {
  const adds = condition.awaiting.length > 0 || condition.trace.length > 0;
  return adds || finding.awaiting.length > 1 ? basedOn(finding, condition) : finding;
}

/** The finding with what these lean on, in place of its own trace. */
export function leaning(finding: Finding, from: readonly Finding[]): Finding {
  const trace = from.flatMap((one) => one.trace);
  return trace.length === 0 && finding.trace.length === 0 ? finding : traced(finding, trace);
}

/** The finding with each node of its trace once. */
export function once(finding: Finding): Finding {
  return finding.trace.length < 2 ? finding : traced(finding, distinct(finding.trace));
}

function distinct(trace: readonly Trace[]): readonly Trace[] {
  return [...new Set(trace)];
}
