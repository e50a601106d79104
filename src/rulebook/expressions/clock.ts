import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Expression, Members } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { thingNamed } from "../names/thing-named.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { date, dateAndTime, number, timeOfDay } from "../types/types.ts";
import { membersOf } from "./members.ts";
import { unresolved } from "./unresolved.ts";

/** `date of M`, `time of M`. */
export function clockPart(resolution: Resolution, node: ast.ClockPart, scope: Scope): Expression {
  const { span, part } = node;
  const type = part === "date" ? date : timeOfDay;
  return { kind: "clock-part", span, type, part, moment: fitting(resolution, node.moment, scope, dateAndTime) };
}

/** `hours from M to N`: a number, or a duration in hours where one is expected. */
export function hoursElapsed(
  resolution: Resolution,
  node: ast.HoursElapsed,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const type: Type = expected?.kind === "duration" ? { kind: "duration", unit: "hours" } : number;
  const from = fitting(resolution, node.from, scope, dateAndTime);
  const to = fitting(resolution, node.to, scope, dateAndTime);
  return { kind: "hours-elapsed", span: node.span, type, from, to };
}

/** `hours covered by SPELLS from A to B within HOURS on working days of CALENDAR`: a number. */
export function hoursCovered(resolution: Resolution, node: ast.HoursCovered, scope: Scope): Expression {
  const { span } = node;
  const members = membersOf(resolution, node.members, scope);
  const ends = members && endsOf(resolution, members, node.members.list);
  const from = fitting(resolution, node.from, scope, date);
  const to = fitting(resolution, node.to, scope, date);
  const which = narrowing(resolution, node, scope);
  if (members === undefined || ends === undefined || which === undefined) return unresolved(span);
  return { kind: "hours-covered", span, type: number, members, ...ends, from, to, ...which };
}

function fitting(resolution: Resolution, node: ast.Expression, scope: Scope, type: Type): Expression {
  const expression = resolution.expression(node, scope, type);
  checkFit(resolution, node, expression, type, scope.language);
  return expression;
}

/** The facts of a record between which it lasts; nothing, and a diagnostic, where it does not last by the clock. */
function endsOf(
  resolution: Resolution,
  { subject }: Members,
  { name, span }: ast.Place,
): { readonly began: Expression; readonly ended: Expression } | undefined {
  const declared = resolution.directory.subjects.get(subject);
  const lasts = declared?.node.lasts;
  const ends = lasts && [lasts.from, lasts.to].map((end) => fieldNamed(resolution, end, subject, declared.language));
  const [began, ended] = ends ?? [];
  // An end that is no fact of the subject was reported where the subject says how long it lasts.
  if (lasts && (!began || !ended)) return undefined;
  if (began?.type.kind === "date-and-time" && ended?.type.kind === "date-and-time") return { began, ended };
  reportNoHours(resolution, name, span);
  return undefined;
}

function fieldNamed(
  resolution: Resolution,
  { text, span }: ast.Name,
  subject: Key,
  language: Scope["language"],
): Expression | undefined {
  const target = resolution.directory.fields.get(subject)?.[language].get(text)?.target;
  if (target?.kind !== "fact") return undefined;
  return { kind: "fact", key: target.key, span, type: resolution.typeOf(target) };
}

type HoursCovered = Extract<Expression, { readonly kind: "hours-covered" }>;

/** The hours and the days meant; nothing where one is named that there is not. */
function narrowing(
  resolution: Resolution,
  { hours, days }: ast.HoursCovered,
  { language }: Scope,
): Pick<HoursCovered, "hours" | "days"> | undefined {
  const meant = hours && thingNamed(resolution, hours.name, language, "hours-of-the-day");
  const calendar = days && thingNamed(resolution, days.calendar, language, "calendar");
  if ((hours && meant === undefined) || (days && calendar === undefined)) return undefined;
  return {
    ...(hours && meant !== undefined && { hours: { outside: hours.outside, key: meant } }),
    ...(days && calendar !== undefined && { days: { worked: days.worked, calendar } }),
  };
}

function reportNoHours({ problems }: Resolution, { text }: ast.Name, span: Span): void {
  problems.report({
    code: "does-not-last-by-the-clock",
    span,
    message: {
      en: `Hours are counted in what lasts from one date and time to another: give the subject of "${text}" a line "lasts from ... to ..." that names two such facts.`,
      fr: `On compte les heures de ce qui s'étend d'une date et heure à une autre : donnez au sujet de "${text}" une ligne "s'étend du ... au ..." qui nomme deux faits de ce type.`,
    },
  });
}
