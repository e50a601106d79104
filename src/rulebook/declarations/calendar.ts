import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { dateOf } from "../dates.ts";
import type { Declared } from "../names/directory.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Calendar, Holiday } from "../rulebook.ts";
import { entryOf } from "./entry.ts";

/** A calendar: its days of rest, its holidays, and the days for which they are known. */
export function calendarOf(resolution: Resolution, { node, named, language }: Declared<ast.Calendar>): Calendar {
  const { daysOfRest, holidays } = node;
  const known = node.known && knownDays(resolution, node.known);
  const restsAlways = new Set(daysOfRest).size === 7;
  if (restsAlways) reportNoWork(resolution, node);
  return {
    ...entryOf(resolution, node, named, language),
    daysOfRest: restsAlways ? [] : [...new Set(daysOfRest)].sort(),
    holidays: holidays.flatMap((holiday) => holidayOf(resolution, holiday, language)),
    ...(known && { known }),
  };
}

function knownDays({ problems }: Resolution, node: NonNullable<ast.Calendar["known"]>): Calendar["known"] {
  const [from, until] = [dateOf(node.from, problems), dateOf(node.until, problems)];
  return from && until && { from, until };
}

function holidayOf({ problems }: Resolution, node: ast.Holiday, language: Language): Holiday[] {
  const date = dateOf(node.date, problems);
  const { en, fr, under } = node.heading;
  const own = language === "en" ? (en ?? fr) : (fr ?? en);
  return date === undefined
    ? []
    : [
        {
          date,
          ...(own && { label: { en: (en ?? own).text, fr: (fr ?? own).text } }),
          provisions: provisionsOf([...under, ...node.citations]),
          span: node.span,
        },
      ];
}

function reportNoWork({ problems }: Resolution, { name }: ast.Calendar): void {
  problems.report({
    code: "no-working-day",
    span: name.span,
    message: {
      en: "Every day of the week is a day of rest here, so no day is worked: leave one out.",
      fr: "Tous les jours de la semaine sont ici de repos, donc aucun n'est ouvré : retirez-en un.",
    },
  });
}
