import { basedOn, type Finding, traced, type Valued } from "../evaluate/finding.ts";
import type { Trace } from "../evaluate/outcome.ts";
import { type Value, yesNoValue } from "../values/value.ts";

/*
 * Findings without an account of how they came about: the only nodes in their traces are those of readings leaned on, in no
 * order. Most findings await nothing; the shortcuts here leave such a finding as the general function would.
 */

/** The readings that a finding leans on, each once, as nodes of a trace. */
export type Leaning = readonly Trace[];

const nothingAtAll: readonly never[] = [];

/** A value that awaits nothing. */
export function plainly(value: Value, trace: Leaning = nothingAtAll): Valued {
  return { status: "value", value, needs: nothingAtAll, awaiting: nothingAtAll, trace };
}

const yesValue = yesNoValue(true);
const noValue = yesNoValue(false);

/** Yes, leaning on nothing. */
export const yes: Finding = plainly(yesValue);

/** No, leaning on nothing. */
export const no: Finding = plainly(noValue);

/** Yes or no, leaning on these. */
export function answered(isYes: boolean, trace: Leaning): Finding {
  if (trace.length === 0) return isYes ? yes : no;
  return plainly(isYes ? yesValue : noValue, trace);
}

/** Whether the finding is a value that awaits nothing. */
export function isPlain(finding: Finding): finding is Valued {
  return finding.status === "value" && finding.awaiting.length === 0 && finding.value !== undefined;
}

/** What is leaned on by either; one of the two where it holds the other, as it mostly does. */
export function either(a: Leaning, b: Leaning): Leaning {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const more = b.filter((mark) => !a.includes(mark));
  return more.length === 0 ? a : [...a, ...more];
}

/** What is leaned on by any of them. */
export function leaningsOf(findings: readonly (Finding | undefined)[]): Leaning {
  let trace: Leaning = nothingAtAll;
  for (const finding of findings) if (finding) trace = either(trace, finding.trace);
  return trace;
}

/** The finding, leaning on these instead. */
export function leaningOnly(finding: Finding, trace: Leaning): Finding {
  return finding.trace === trace || finding.trace.length + trace.length === 0 ? finding : traced(finding, trace);
}

/** As `basedOn` of one condition. */
export function restingOn(finding: Finding, condition: Finding): Finding {
  if (condition.awaiting.length > 0 || finding.awaiting.length > 1) return basedOn(finding, condition);
  return leaningOnly(finding, either(finding.trace, condition.trace));
}

/** The finding with each node of its trace once. */
export function once(finding: Finding): Finding {
  return finding.trace.length < 2 ? finding : withEachOnce(finding);
}

function withEachOnce(finding: Finding): Finding {
  const marks = new Set(finding.trace);
  return marks.size === finding.trace.length ? finding : traced(finding, [...marks]);
}
