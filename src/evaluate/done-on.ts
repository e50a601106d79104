import type { Expression } from "../rulebook/expression.ts";
import type { ConditionLine } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { isValued } from "./finding.ts";
import { evaluateIn, type Scope } from "./scope.ts";

/**
 * The day on which conditions that hold came to hold, as far as events tell it: the latest where all must hold, the earliest
 * where one is enough. Nothing where no event that has happened is among them.
 */
export function doneOn(lines: readonly ConditionLine[], scope: Scope): CalendarDate | undefined {
  return latest(lines.map(({ value }) => dayOf(value, scope)));
}

function dayOf(condition: Expression, scope: Scope): CalendarDate | undefined {
  if (condition.kind === "happened") return happenedOn(condition.event, scope);
  if (condition.kind !== "group" || condition.quantifier === "none") return undefined;
  const days = condition.items.map((item) => dayOf(item.condition, scope));
  return condition.quantifier === "all" ? latest(days) : latest(days, -1);
}

function happenedOn(event: Expression, scope: Scope): CalendarDate | undefined {
  const day = evaluateIn(scope, event);
  if (!isValued(day) || day.value.kind !== "date") return undefined;
  return compareDates(day.value.date, scope.on) <= 0 ? day.value.date : undefined;
}

/** The last of the days there are; the first with a direction of -1. */
function latest(days: readonly (CalendarDate | undefined)[], direction: 1 | -1 = 1): CalendarDate | undefined {
  const known = days.flatMap((day) => day ?? []);
  return known.toSorted((a, b) => direction * compareDates(a, b)).at(-1);
}
