import type { Bilingual, Span } from "../../grammar/source.ts";
import type { InForce } from "../rulebook/rulebook.ts";
import { dayNumberInWords, inSuccession, isEmpty, type Lasting } from "./periods.ts";
import type { Finding } from "./report.ts";

/** A dated piece of something: a value of a figure, an edition of a table. */
export interface Piece {
  readonly inForce: InForce;
  readonly span: Span;
}

/**
 * Pieces that are in force on the same day as one before.
 *
 * @param two - what is wrong, up to the day: `"Rate" has two values`
 */
export function overlaps(pieces: readonly Piece[], two: Bilingual): readonly Finding[] {
  const still: Lasting<Piece>[] = [];
  return inSuccession(pieces).flatMap(({ item, days }) => {
    if (isEmpty(days)) return [];
    // What is over before this one begins is over for those that begin later.
    while ((still.at(-1)?.days.last ?? Infinity) < days.first) still.pop();
    const earlier = still.at(-1);
    still.push({ item, days });
    if (!earlier) return [];
    const on = Number.isFinite(days.first) ? dayNumberInWords(days.first) : undefined;
    const message = {
      en: `${two.en} on ${on?.en ?? "the same days"}; end the earlier one the day before.`,
      fr: `${two.fr} ${on ? `au ${on.fr}` : "aux mêmes jours"} ; arrêtez la première la veille.`,
    };
    const related = [
      { span: earlier.item.span, message: { en: "the one still in force", fr: "celle encore en vigueur" } },
    ];
    return [{ span: item.span, message, related }];
  });
}

/**
 * Days between pieces on which none is in force.
 *
 * @param none - what is missing, up to the days: `No value of "Rate"`
 */
export function gaps(pieces: readonly Piece[], none: Bilingual): readonly Finding[] {
  let covered: number | undefined;
  return inSuccession(pieces).flatMap(({ item, days }) => {
    if (isEmpty(days)) return [];
    const until = covered;
    covered = Math.max(until ?? -Infinity, days.last);
    if (until === undefined || days.first <= until + 1) return [];
    const [first, last] = [dayNumberInWords(until + 1), dayNumberInWords(days.first - 1)];
    const message = {
      en: `${none.en} is in force from ${first.en} to ${last.en}; begin this one earlier or extend the one before.`,
      fr: `${none.fr} n'est en vigueur du ${first.fr} au ${last.fr} ; avancez le début de celle-ci ou prolongez la précédente.`,
    };
    return [{ span: item.span, message }];
  });
}
