import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import type { Change, ChangeKind, Sort, Witness } from "../compare/change.ts";
import type { Key, Provision, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { wordContent } from "./word-content.ts";
import { wordPlaces } from "./word-place.ts";

/** A change in words, for the command line, the studio and programs. */
export interface WordedChange {
  readonly kind: ChangeKind;
  readonly sort: Sort;
  /** The declaration, by its English name and its label. */
  readonly key: Key;
  readonly label: Bilingual;
  /** Where in the declaration; empty for the declaration itself. */
  readonly place: Bilingual;
  readonly from?: Bilingual;
  readonly to?: Bilingual;
  /** First day on which the change counts; absent where it counts at all times. */
  readonly since?: CalendarDate;
  readonly provisions: readonly Provision[];
  readonly olderSpan?: Span;
  readonly newerSpan?: Span;
  readonly witness?: Witness;
}

/** Puts a change in words: what was, in the words of the older version, and what is, in those of the newer. */
export function wordChange(older: Rulebook, newer: Rulebook, change: Change): WordedChange {
  const { from, to, place, ...rest } = change;
  const where = change.kind.endsWith("removed") ? older : newer;
  return {
    ...rest,
    place: inBoth((language) => wordPlaces(where, place, language)),
    ...(from && { from: inBoth((language) => wordContent(older, from, language)) }),
    ...(to && { to: inBoth((language) => wordContent(newer, to, language)) }),
  };
}

function inBoth(word: (language: Language) => string): Bilingual {
  return { en: word("en"), fr: word("fr") };
}
