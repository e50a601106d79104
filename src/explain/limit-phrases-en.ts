import { dayNames, monthNames } from "../../grammar/keywords.ts";
import type { DayOfYear } from "../values/yearly-stop.ts";
import type { LimitPhrases } from "./phrases.ts";

/** How English words what calendars, countings and time limits say. */
export const englishLimits: LimitPhrases = {
  gives: "Gives the last day of a time limit",
  binds: (party, event) => `Binds ${party} to perform: ${event}`,
  runsFrom: (event) => `Runs from ${event}`,
  countedBy: (counting) => `Counted by "${counting}"`,
  suspended: (from, to) => `Suspended from ${from} to ${to}, both days included`,
  silence: (event) => `Silence counts as: ${event}`,
  firstDay: {
    event: "The first day is the day of the event",
    "day-after": "The first day is the day after the event",
  },
  missingDay: {
    "last-day": "A day that a month lacks becomes its last day",
    "next-day": "A day that a month lacks becomes the first of the next month",
  },
  moves: {
    forward: (calendar) => `A last day not worked moves to the next working day of "${calendar}"`,
    back: (calendar) => `A last day not worked moves back to the last working day of "${calendar}"`,
  },
  stops: (from, to) => `Stops every year from ${dayOf(from)} to ${dayOf(to)}, both days included`,
  daysOfRest: (days) => `Days of rest: ${days.map((day) => dayNames.en[day - 1]).join(", ")}`,
  holiday: (date, name) => `Holiday: ${date}${name ? ` (${name})` : ""}`,
  known: (from, until) => `Known from ${from} to ${until}`,
};

function dayOf({ day, month }: DayOfYear): string {
  return `${day} ${monthNames.en[month - 1]}`;
}
