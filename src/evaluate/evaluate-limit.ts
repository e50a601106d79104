import type { Counting, Key, Rule, TimeLimit } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates, sameDate } from "../values/calendar-date.ts";
import { type CountedPeriod, countPeriod } from "../values/last-day.ts";
import { type DurationValue, dateValue } from "../values/value.ts";
import { nearestWorkingDay } from "../values/working-day.ts";
import { type Finding, isNothing, isValued, nothing, open, traced, valued, without } from "./finding.ts";
import { countingTrace, movedTrace } from "./limit-trace.ts";
import type { Trace } from "./outcome.ts";
import { doNotFit, reasonOf } from "./reason-of.ts";
import type { Scope } from "./scope.ts";
import { evaluateIn } from "./scope.ts";
import { type Suspended, suspensionsOf } from "./suspensions.ts";

/** The last day of a time limit of this length: from the event it runs from, as its counting says. */
export function lastDayOf(rule: Rule, limit: TimeLimit | undefined, length: Finding, scope: Scope): Finding {
  if (isNothing(length)) return length;
  const counting = limit && scope.case.rulebook.countings.get(limit.countedBy);
  if (!limit || !counting) return without(doNotFit(unfinished), { from: [length] });
  const start = evaluateIn(scope, limit.runsFrom);
  if (isNothing(start)) return notBegun(rule.key, start);
  const suspended = suspensionsOf(limit, scope);
  const from = [length, start, ...suspended.findings];
  if (!isValued(length) || !isValued(start) || suspended.isOpen) return open(from.filter((one) => !isNothing(one)));
  if (length.value.kind !== "duration" || start.value.kind !== "date") return without(doNotFit(notCounted), { from });
  const outcome = counted({ counting, suspended, length: length.value, event: start.value.date }, scope);
  return traced(outcome, [...from.flatMap(({ trace }) => trace), ...outcome.trace]);
}

function notBegun(limit: Key, start: Finding): Finding {
  return { ...nothing("not-applicable", start), reason: { kind: "not-begun", limit } };
}

interface Counted {
  readonly counting: Counting;
  readonly suspended: Suspended;
  readonly length: DurationValue;
  readonly event: CalendarDate;
}

function counted({ counting, suspended, length, event }: Counted, scope: Scope): Finding {
  const { firstDay, missingDay = "refuse", stops } = counting;
  const result = countPeriod(event, length, { firstDay, missingDay, stops, pauses: suspended.ended });
  if (!result.ok) return without(reasonOf(result.problem));
  const { lastDay } = result.counted;
  const since = suspended.since.find((day) => compareDates(day, lastDay) <= 0);
  const trace = countingTrace(counting, length, result.counted, suspended);
  if (since) return traced(without({ kind: "suspended", since }), trace);
  return worked(counting, result.counted, trace, scope);
}

/** The last day, moved where it is not worked. */
function worked(counting: Counting, { lastDay }: CountedPeriod, trace: readonly Trace[], scope: Scope): Finding {
  const move = counting.lastDay;
  const calendar = move && scope.case.rulebook.calendars.get(move.calendar);
  if (!calendar) return traced(valued(dateValue(lastDay)), trace);
  const holidays = calendar.holidays.map(({ date }) => date);
  const found = nearestWorkingDay(lastDay, move.moves, { ...calendar, holidays });
  if ("notKnown" in found) {
    return traced(without({ kind: "calendar-not-known", calendar: calendar.key, on: found.notKnown }), trace);
  }
  const day = valued(dateValue(found.date));
  const moved = sameDate(found.date, lastDay) ? [] : [movedTrace(calendar, move.moves, lastDay, day)];
  return traced(day, [...trace, ...moved]);
}

const unfinished = {
  en: "The time limit does not say from when it runs and how it is counted.",
  fr: "Le délai ne dit pas à compter de quand il court ni comment il se décompte.",
};

const notCounted = {
  en: "A time limit needs a duration and a date to run from.",
  fr: "Un délai demande une durée et une date à compter de laquelle il court.",
};
