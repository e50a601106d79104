import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import { daysInMonth } from "../../values/calendar-date.ts";
import { isInteger, sign } from "../../values/exact.ts";
import type { Expression } from "../expression.ts";
import { membersOf, perRecord } from "../expressions/members.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Occasion } from "../rulebook.ts";
import { checkFit } from "../types/check-fit.ts";
import { date } from "../types/types.ts";

type OccasionOf<Kind extends ast.Occasion["kind"]> = Extract<ast.Occasion, { readonly kind: Kind }>;

/** On which days an entry of a ledger is made; nothing, and a diagnostic, where that cannot be made out. */
export function occasionOf(resolution: Resolution, node: ast.Occasion, scope: Scope): Occasion | undefined {
  switch (node.kind) {
    case "edge-of-each":
      return { kind: node.kind, edge: node.edge, unit: node.unit };
    case "day-of-each-year":
      return dayOfEachYear(resolution, node);
    case "every":
      return interval(resolution, node, scope);
    case "dated":
      return {
        kind: node.kind,
        date: dateIn(resolution, node.date, resolution.expression(node.date, scope, date), scope),
      };
    case "of-each": {
      const members = membersOf(resolution, node.members, scope);
      if (!members) return undefined;
      const place: ast.Place = { kind: "place", span: node.date.span, name: node.date, lookups: [] };
      const day = perRecord(resolution, node.date, members.subject, scope);
      return { kind: node.kind, date: dateIn(resolution, place, day, scope), members };
    }
  }
}

function dateIn(resolution: Resolution, node: ast.Expression, value: Expression, scope: Scope): Expression {
  checkFit(resolution, node, value, date, scope.language);
  return value;
}

const aYearWithout = 2023;
const aYearWith = 2024;

function dayOfEachYear(
  resolution: Resolution,
  { day: { day, month, span }, missingDay }: OccasionOf<"day-of-each-year">,
): Occasion | undefined {
  // A month that could not be read was reported when it was.
  if (month === 0) return undefined;
  if (day > daysInMonth(aYearWith, month)) return reportNoSuchDay(resolution, span);
  if (day > daysInMonth(aYearWithout, month) && !missingDay) return reportLeapDay(resolution, span);
  return { kind: "day-of-each-year", day: { month, day }, ...(missingDay && { missingDay }) };
}

function interval(
  resolution: Resolution,
  { step: stepNode, from: fromNode, missingDay }: OccasionOf<"every">,
  scope: Scope,
): Occasion | undefined {
  const from = dateIn(resolution, fromNode, resolution.expression(fromNode, scope, date), scope);
  const step = resolution.expression(stepNode, scope);
  const value = step.kind === "literal" && step.value.kind === "duration" ? step.value : undefined;
  const isStep = value && value.unit !== "hours" && value.unit !== "working-days" && isInteger(value.amount);
  if (!isStep || sign(value.amount) !== 1) return reportNoInterval(resolution, stepNode.span);
  return { kind: "every", step: value, from, ...(missingDay && { missingDay }) };
}

function reportNoSuchDay({ problems }: Resolution, span: Span): undefined {
  problems.report({
    code: "impossible-date",
    span,
    message: {
      en: "No year has this day: write one that exists.",
      fr: "Aucune année n'a ce jour : écrivez-en un qui existe.",
    },
  });
}

function reportLeapDay({ problems }: Resolution, span: Span): undefined {
  problems.report({
    code: "day-not-in-every-year",
    span,
    message: {
      en: `Most years have no 29 February: add "taking the last day of a short month" or "taking the day after a short month".`,
      fr: `La plupart des années n'ont pas de 29 février : ajoutez "en retenant le dernier jour d'un mois trop court" ou "en retenant le lendemain d'un mois trop court".`,
    },
  });
}

function reportNoInterval({ problems }: Resolution, span: Span): undefined {
  problems.report({
    code: "not-an-interval",
    span,
    message: {
      en: `Entries come at whole years, months, weeks or days: write for instance "every 24 months from ...".`,
      fr: `Les écritures reviennent à des années, mois, semaines ou jours entiers : écrivez par exemple "tous les 24 mois à partir de ...".`,
    },
  });
}
