import type * as ast from "../../../grammar/ast.ts";
import { minutesInDay } from "../../values/moment.ts";
import { parseTimeOfDay } from "../../values/moment-text.ts";
import type { Declared } from "../names/directory.ts";
import type { Problems } from "../problems.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { HoursOfTheDay } from "../rulebook.ts";
import { reportImpossibleTime } from "../times.ts";
import { entryOf } from "./entry.ts";

/** Hours of the day: from when to when. What has no beginning before its end by the clock reaches over midnight. */
export function hoursOfTheDayOf(
  resolution: Resolution,
  { node, named, language }: Declared<ast.HoursOfTheDay>,
): HoursOfTheDay {
  return {
    ...entryOf(resolution, node, named, language),
    stretches: node.stretches.flatMap((stretch) => stretchOf(resolution.problems, stretch)),
  };
}

function stretchOf(problems: Problems, { from, to, citations, span }: ast.HourStretch): HoursOfTheDay["stretches"] {
  const [start, end] = [parseTimeOfDay(from.text), parseTimeOfDay(to.text)];
  if (start === undefined) reportImpossibleTime(problems, from);
  if (end === undefined) reportImpossibleTime(problems, to);
  if (start === undefined || end === undefined) return [];
  if (start === end || start === minutesInDay) {
    problems.report({
      code: "no-hours",
      span,
      message: {
        en: `From ${from.text} to ${to.text} there is no hour: write another end, or "from 00:00 to 24:00" for the whole day.`,
        fr: `De ${from.text} à ${to.text} il n'y a aucune heure : écrivez une autre fin, ou "de 00:00 à 24:00" pour le jour entier.`,
      },
    });
    return [];
  }
  return [{ from: start, to: end, provisions: provisionsOf(citations), span }];
}
