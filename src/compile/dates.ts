import { edgeDay, elapsedBetween, partOfDate } from "../evaluate/expressions/dates.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { isNothing, isValued, nothing, open } from "../evaluate/finding.ts";
import { either, leaningOnly } from "./lean.ts";
import { askTheReference, type Code, onDay } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** `whole years from A to B` and its like. */
export function elapsed(expression: Of<"elapsed">, plan: Plan, parts: Parts): Code {
  const from = plan.code(expression.from, parts);
  const to = plan.code(expression.to, parts);
  return (at) => elapsedBetween(expression, from(at), to(at));
}

/** `first day of the month of D` and its like. */
export function boundary(expression: Of<"boundary">, plan: Plan, parts: Parts): Code {
  const date = plan.code(expression.date, parts);
  return (at) => edgeDay(expression, date(at));
}

/** `day of the month of D` and its like. */
export function datePart(expression: Of<"date-part">, plan: Plan, parts: Parts): Code {
  const date = plan.code(expression.date, parts);
  return (at) => partOfDate(expression, date(at));
}

/** `X as on D`. */
export function asOn({ value, date }: Of<"as-on">, plan: Plan, parts: Parts): Code {
  const [day, code] = [plan.code(date, parts), plan.code(value, parts)];
  return (at) => {
    const on = day(at);
    if (isNothing(on)) return nothing(on.status, on);
    if (!isValued(on)) return open([on]);
    if (on.value.kind !== "date") return askTheReference();
    const finding = code(onDay(at, on.value.date));
    return leaningOnly(finding, either(on.trace, finding.trace));
  };
}
