import { type CalendarDate, compareDates } from "../../values/calendar-date.ts";
import { type Finding, isNothing, isValued, nothing, open, valued, without, yesOrNo } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** `EVENT has happened`: on the reference date or before. */
export function happened({ event, span }: Of<"happened">, scope: Scope): Finding {
  const day = evaluateIn(scope, event);
  const answer = isNothing(day)
    ? yesOrNo(false, day)
    : onDay(day, (date) => yesOrNo(compareDates(date, scope.on) <= 0, day));
  return under({ kind: "condition", shape: "happened" }, answer, { span, children: day.trace });
}

/** `LIMIT is met`, `is missed`, `is running`, as of the reference date. One that does not run is none of them. */
export function limitIs({ state, limit, performed, span }: Of<"limit-is">, scope: Scope): Finding {
  const last = evaluateIn(scope, limit);
  const done = evaluateIn(scope, performed);
  const answer = isNothing(last)
    ? yesOrNo(false, last)
    : onDay(last, (date) => {
        const possible = statesOf(date, done, scope.on);
        if (!possible.includes(state)) return yesOrNo(false, last, done);
        return possible.length === 1 ? yesOrNo(true, last, done) : open([last, done]);
      });
  const children = [...last.trace, ...done.trace];
  return under({ kind: "condition", shape: "limit-is" }, answer, { span, children });
}

/** The last day of a limit once it is missed; nothing while it runs, where it is met and where it does not run. */
export function missedOn({ limit, performed }: Of<"missed-on">, scope: Scope): Finding {
  const last = evaluateIn(scope, limit);
  if (isNothing(last)) return nothing(last.status, last);
  const done = evaluateIn(scope, performed);
  return onDay(last, (date) => {
    const possible = statesOf(date, done, scope.on);
    if (!possible.includes("missed")) return nothing("not-applicable", last, done);
    return possible.length === 1 ? valued({ kind: "date", date }, last, done) : open([last, done]);
  });
}

type State = Of<"limit-is">["state"];

/** The states a limit may be in, as far as it is known when it was performed. */
function statesOf(last: CalendarDate, done: Finding, on: CalendarDate): readonly State[] {
  const unmet: State = compareDates(on, last) > 0 ? "missed" : "running";
  if (isNothing(done)) return [unmet];
  if (!isValued(done) || done.value.kind !== "date") return ["met", unmet];
  const { date } = done.value;
  const inTime = compareDates(date, last) <= 0 && compareDates(date, on) <= 0;
  return [inTime ? "met" : unmet];
}

function onDay(finding: Finding, make: (date: CalendarDate) => Finding): Finding {
  if (!isValued(finding)) return open([finding]);
  if (finding.value.kind !== "date") return without(doNotFit(notADate), { from: [finding] });
  return make(finding.value.date);
}

const notADate = {
  en: "A value that is not a date stands for one.",
  fr: "Une valeur qui n'est pas une date en tient lieu.",
};
