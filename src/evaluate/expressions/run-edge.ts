import { dayNumber, fromDayNumber } from "../../values/day-number.ts";
import type { DayRun } from "../../values/day-runs.ts";
import { dateValue } from "../../values/value.ts";
import { type Finding, isNothing, isValued, nothing, open, traced, valued, without } from "../finding.ts";
import { between } from "../range.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { spellsOf, undecidedWithin } from "../spells.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** `first day of the run of LIST current on D`: the unbroken run of records that D lies in; no day where D lies in none. */
export function runEdge(expression: Of<"run-edge">, scope: Scope): Finding {
  const { span } = expression;
  const on = evaluateIn(scope, expression.on);
  if (isNothing(on)) return under({ kind: "spells" }, nothing(on.status, on), { span });
  if (!isValued(on)) return under({ kind: "spells" }, open([on]), { span });
  if (on.value.kind !== "date") return without(doNotFit(notADate), { from: [on] });
  const { run, ...finding } = runOn(expression, dayNumber(on.value.date), scope);
  const days = run && { from: fromDayNumber(run.first), to: fromDayNumber(run.last) };
  return under({ kind: "spells", ...days }, finding, { span, children: [...on.trace, ...finding.trace] });
}

/** The run lies between the one that the sure records make and the one that all possible ones do. */
function runOn({ members, edge }: Of<"run-edge">, day: number, scope: Scope): Finding & { readonly run?: DayRun } {
  const found = spellsOf(members, scope);
  if (!found.ok) return found.finding;
  const [sure, possible] = [found.sure, found.possible].map((runs) =>
    runs.find(({ first, last }) => first <= day && day <= last),
  );
  if (!possible) {
    const reason = { kind: "no-run", subject: members.subject, on: fromDayNumber(day) } as const;
    return { ...traced(nothing("not-applicable", ...found.from), found.trace), reason };
  }
  if (sure && sure[edge] === possible[edge]) {
    const whole = sure.first === possible.first && sure.last === possible.last;
    return { ...traced(valued(dayAt(sure[edge]), ...found.from), found.trace), ...(whole && { run: sure }) };
  }
  const ends = sure ? [sure[edge], possible[edge]].toSorted((a, b) => a - b) : [];
  const [atLeast, atMost] = ends.map((end) => (Number.isFinite(end) ? dayAt(end) : undefined));
  return traced(open(undecidedWithin(found, possible), between(atLeast, atMost)), found.trace);
}

function dayAt(number: number) {
  return dateValue(fromDayNumber(number));
}

const notADate = {
  en: "A value that is not a date stands for one.",
  fr: "Une valeur qui n'est pas une date en tient lieu.",
};
