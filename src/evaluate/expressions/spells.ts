import type { Calendar } from "../../rulebook/rulebook.ts";
import { type DayRun, daysIn, longestOf } from "../../values/day-runs.ts";
import { daysWorked } from "../../values/days-worked.ts";
import { fullestWindow, windowOf } from "../../values/rolling-window.ts";
import { type Finding, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import type { Scope } from "../scope.ts";
import { type Measured, measured } from "./measured.ts";
import type { Of } from "./of.ts";

/** `days covered by LIST from A to B`: distinct days; with a calendar those that are worked. */
export function covered(expression: Of<"covered">, scope: Scope): Finding {
  const { calendars } = scope.case.rulebook;
  const calendar = expression.calendar === undefined ? undefined : calendars.get(expression.calendar);
  return measured(expression, expression, scope, (runs, within) =>
    calendar ? worked(runs, within, calendar) : { days: daysIn(runs), at: within },
  );
}

function worked(runs: readonly DayRun[], at: DayRun, calendar: Calendar): Measured | Finding {
  const found = daysWorked(runs, { ...calendar, holidays: calendar.holidays.map(({ date }) => date) });
  if ("days" in found) return { days: found.days, at };
  return without({ kind: "calendar-not-known", calendar: calendar.key, on: found.notKnown });
}

/** `days in the longest run of LIST from A to B`. */
export function longestRun(expression: Of<"longest-run">, scope: Scope): Finding {
  return measured(expression, expression, scope, (runs) => {
    const longest = longestOf(runs);
    return longest ? { days: daysIn([longest]), at: longest } : { days: 0 };
  });
}

/** `most days covered by LIST in any 12 months from A to B`: days outside A to B do not count. */
export function mostCovered(expression: Of<"most-covered">, scope: Scope): Finding {
  const { window, within } = expression;
  const size = window.kind === "literal" ? windowOf(window.value) : undefined;
  if (!size) return without(doNotFit(noWindow));
  return measured(expression, within, scope, (runs) => {
    const fullest = fullestWindow(runs, size);
    return fullest ? { days: fullest.days, at: fullest.window } : { days: 0 };
  });
}

const noWindow = {
  en: "This is no length of time to look through.",
  fr: "Ce n'est pas une durée à parcourir.",
};
