import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Provision } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { contentOf } from "./meaning.ts";

/** What stands over a declaration, a branch or a line: its provisions and, where it has them, its words. */
export interface Heading {
  readonly provisions: readonly Provision[];
  readonly label?: Bilingual;
  readonly notes?: readonly Bilingual[];
  readonly span: Span;
}

/** Differences that compute nothing: the provisions cited, the labels and the notes. */
export function compareHeading(older: Heading, newer: Heading): readonly Difference[] {
  return [...compareProvisions(older, newer), ...compareWords(older, newer, wordsOf(older), wordsOf(newer))];
}

/** A difference between two lists of provisions, if there is one. */
export function compareProvisions(older: Heading, newer: Heading): readonly Difference[] {
  if (contentOf(older.provisions) === contentOf(newer.provisions)) return [];
  const from = { kind: "provisions", provisions: older.provisions } as const;
  const to = { kind: "provisions", provisions: newer.provisions } as const;
  return [{ kind: "provision-changed", place: [], from, to, ...placesOf(older, newer) }];
}

/** A difference between the provisions that two lines cite, those within their conditions included. */
export function compareCitations(older: Heading, newer: Heading): readonly Difference[] {
  return compareProvisions(
    { ...older, provisions: provisionsWithin(older) },
    { ...newer, provisions: provisionsWithin(newer) },
  );
}

/** Every provision cited in a piece of a rulebook, in the order of the text. */
function provisionsWithin(data: unknown): readonly Provision[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([field, value]) =>
    field === "provisions" ? (value as readonly Provision[]) : provisionsWithin(value),
  );
}

/** A difference between words for people, if there is one; only the words that differ are told. */
export function compareWords(
  older: Heading,
  newer: Heading,
  from: readonly Bilingual[],
  to: readonly Bilingual[],
): readonly Difference[] {
  const [gone, come] = [without(from, to), without(to, from)];
  if (gone.length === 0 && come.length === 0) return [];
  return [
    {
      kind: "wording-only",
      place: [],
      ...(gone.length > 0 && { from: { kind: "words", words: gone } }),
      ...(come.length > 0 && { to: { kind: "words", words: come } }),
      ...placesOf(older, newer),
    },
  ];
}

/** Where a difference stands in both texts, and the provisions that hold now. */
export function placesOf(older: Heading, newer: Heading): Pick<Difference, "olderSpan" | "newerSpan" | "provisions"> {
  return { provisions: newer.provisions, olderSpan: older.span, newerSpan: newer.span };
}

/** A line without a citation stands under the provisions of what holds it. */
export function citing<T extends Pick<Difference, "provisions">>(difference: T, provisions: readonly Provision[]): T {
  return difference.provisions.length > 0 ? difference : { ...difference, provisions };
}

function wordsOf({ label, notes = [] }: Heading): readonly Bilingual[] {
  return label === undefined ? notes : [label, ...notes];
}

function without(words: readonly Bilingual[], others: readonly Bilingual[]): readonly Bilingual[] {
  const known = new Set(others.map(contentOf));
  return words.filter((item) => !known.has(contentOf(item)));
}
