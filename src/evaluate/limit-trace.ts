import type { Calendar, Counting, Provision } from "../rulebook/rulebook.ts";
import { type CalendarDate, sameDate } from "../values/calendar-date.ts";
import type { CountedPeriod } from "../values/last-day.ts";
import { type DurationValue, dateValue } from "../values/value.ts";
import { type Pause, stopIn } from "../values/yearly-stop.ts";
import { type Finding, valued } from "./finding.ts";
import type { Trace } from "./outcome.ts";
import type { Suspended } from "./suspensions.ts";
import { traceNode } from "./trace-node.ts";

/** The steps of a counting: the first day, the day reached, and what paused it on the way. */
export function countingTrace(
  counting: Counting,
  length: DurationValue,
  { firstDay, isPutOff, reached, inShortMonth, pauses }: CountedPeriod,
  suspended: Suspended,
): readonly Trace[] {
  const { key, provisions, missingDay } = counting;
  const began = { kind: "first-day" as const, counting: key, firstDay: counting.firstDay, isPutOff };
  const period = { kind: "period" as const, length, ...(inShortMonth && missingDay && { missingDay }) };
  return [
    traceNode(began, on(firstDay), { provisions }),
    traceNode(period, on(reached)),
    ...pauses.map(({ pause: { from, to }, days, lastDay }) =>
      traceNode({ kind: "pause", from, to, days }, on(lastDay), {
        provisions: provisionsOf({ from, to }, counting, suspended),
      }),
    ),
  ];
}

/** The last day moved to a day that is worked. */
export function movedTrace(calendar: Calendar, moves: "forward" | "back", from: CalendarDate, day: Finding): Trace {
  const holiday = calendar.holidays.find(({ date }) => sameDate(date, from));
  const provisions = [...calendar.provisions, ...(holiday?.provisions ?? [])];
  return traceNode({ kind: "moved", calendar: calendar.key, moves, from }, day, { provisions });
}

function on(date: CalendarDate): Finding {
  return valued(dateValue(date));
}

/** What lays down the stop or the suspension that a pause is. */
function provisionsOf(pause: Pause, { stops }: Counting, { ended }: Suspended): readonly Provision[] {
  const years = [pause.from.year - 1, pause.from.year];
  const stop = stops.find((one) => years.some((year) => same(stopIn(year, one), pause)));
  return (stop ?? ended.find((one) => same(one, pause)))?.provisions ?? [];
}

function same(a: Pause, b: Pause): boolean {
  return sameDate(a.from, b.from) && sameDate(a.to, b.to);
}
