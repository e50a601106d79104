import type { Expression } from "../../rulebook/expression.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { type Finding, isNothing, isValued, nothing, open, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";

/** Two dates; or the finding because of which there are none. */
export type StretchFound =
  | { readonly ok: true; readonly from: CalendarDate; readonly to: CalendarDate; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly finding: Finding };

/** Evaluates `from A to B`. Nothing where one of them is nothing, such as the day of an event that has not happened. */
export function stretchOf(ends: { readonly from: Expression; readonly to: Expression }, scope: Scope): StretchFound {
  const findings = [evaluateIn(scope, ends.from), evaluateIn(scope, ends.to)];
  const missing = findings.find(isNothing);
  if (missing) return { ok: false, finding: nothing(missing.status, missing) };
  if (!findings.every(isValued)) return { ok: false, finding: open(findings) };
  const [from, to] = findings.map(({ value }) => (value?.kind === "date" ? value.date : undefined));
  if (!from || !to) return { ok: false, finding: without(doNotFit(notADate), { from: findings }) };
  return { ok: true, from, to, findings };
}

const notADate = {
  en: "A value that is not a date stands for one.",
  fr: "Une valeur qui n'est pas une date en tient lieu.",
};
