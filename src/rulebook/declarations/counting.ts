import type * as ast from "../../../grammar/ast.ts";
import { daysInMonth } from "../../values/calendar-date.ts";
import type { Declared } from "../names/directory.ts";
import { thingNamed } from "../names/thing-named.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Counting } from "../rulebook.ts";
import { entryOf } from "./entry.ts";

/** How time limits are counted. One that does not say its first day was reported when it was read. */
export function countingOf(resolution: Resolution, { node, named, language }: Declared<ast.Counting>): Counting {
  const { firstDay = "day-after", missingDay, lastDay, stops } = node;
  const calendar = lastDay && thingNamed(resolution, lastDay.calendar, language, "calendar");
  return {
    ...entryOf(resolution, node, named, language),
    firstDay,
    ...(missingDay && { missingDay }),
    ...(lastDay && calendar !== undefined && { lastDay: { moves: lastDay.moves, calendar } }),
    stops: stops.flatMap((stop) => stopOf(resolution, stop)),
  };
}

function stopOf({ problems }: Resolution, { from, to, citations, span }: ast.Stop): Counting["stops"] {
  const impossible = [from, to].find(({ day, month }) => day > daysInMonth(leapYear, month));
  if (impossible) {
    problems.report({
      code: "impossible-date",
      span: impossible.span,
      message: {
        en: "No year has this day: write one that exists.",
        fr: "Aucune année n'a ce jour : écrivez-en un qui existe.",
      },
    });
    return [];
  }
  const day = ({ day, month }: ast.DayOfYear) => ({ month, day });
  return [{ from: day(from), to: day(to), provisions: provisionsOf(citations), span }];
}

/** It has every day that a year can have. */
const leapYear = 2024;
