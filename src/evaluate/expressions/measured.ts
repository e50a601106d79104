import type { Type } from "../../rulebook/type.ts";
import { dayNumber, fromDayNumber } from "../../values/day-number.ts";
import { clipped, type DayRun } from "../../values/day-runs.ts";
import { integer } from "../../values/exact.ts";
import { durationValue, numberValue, type Value } from "../../values/value.ts";
import { type Finding, open, traced, valued } from "../finding.ts";
import { between } from "../range.ts";
import type { Scope } from "../scope.ts";
import { spellsOf, undecidedWithin } from "../spells.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";
import { type StretchFound, stretchOf } from "./stretch.ts";

/** How many days some runs measure, and between which days that was found. */
export interface Measured {
  readonly days: number;
  readonly at?: DayRun;
}

/** Measures joined runs that lie within some days; or says because of what they cannot be measured. */
export type Measure = (runs: readonly DayRun[], within: DayRun) => Measured | Finding;

type Measuring = Of<"covered" | "longest-run" | "most-covered">;

/** Measures what of the records lies between two dates; where none are said, in the years 1 to 9999. */
export function measured(
  expression: Measuring,
  stretch: Of<"most-covered">["within"],
  scope: Scope,
  measure: Measure,
): Finding {
  const { span } = expression;
  const found: StretchFound = stretch ? stretchOf(stretch, scope) : { ok: true, ...allTime, findings: [] };
  if (!found.ok) return under({ kind: "spells" }, found.finding, { span });
  const within = { first: dayNumber(found.from), last: dayNumber(found.to) };
  const { at, ...finding } = measuredWithin(expression, within, scope, measure);
  const days = at && at.first <= at.last ? { from: fromDayNumber(at.first), to: fromDayNumber(at.last) } : {};
  const children = [...found.findings.flatMap(({ trace }) => trace), ...finding.trace];
  return under({ kind: "spells", ...days }, finding, { span, children });
}

/** The years 1 to 9999. */
const allTime = { from: { year: 1, month: 1, day: 1 }, to: { year: 9999, month: 12, day: 31 } };

/**
 * More days covered never measure less, so that what is measured lies between what the sure days measure and what all
 * possible ones do.
 */
function measuredWithin(
  { members, type }: Measuring,
  within: DayRun,
  scope: Scope,
  measure: Measure,
): Finding & { readonly at?: DayRun } {
  const found = spellsOf(members, scope);
  if (!found.ok) return found.finding;
  const least = measure(clipped(found.sure, within), within);
  if (!("days" in least)) return traced(least, found.trace);
  const undecided = undecidedWithin(found, within);
  const most = undecided.length > 0 ? measure(clipped(found.possible, within), within) : least;
  const low = inDays(least.days, type);
  if (!("days" in most)) return traced(open(undecided, between(low, undefined)), found.trace);
  if (most.days > least.days) return traced(open(undecided, between(low, inDays(most.days, type))), found.trace);
  return { ...traced(valued(low, ...found.from), found.trace), ...(least.at && { at: least.at }) };
}

function inDays(days: number, type: Type): Value {
  return type.kind === "duration" ? durationValue(integer(days), type.unit) : numberValue(integer(days));
}
