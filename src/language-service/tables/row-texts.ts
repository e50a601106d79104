import type { Row } from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { ColumnKind } from "./sheet.ts";

interface Place {
  readonly text: string;
  readonly columns: readonly { readonly kind: ColumnKind }[];
}

/** What stands in each column of a row: a stretch of the text, or nothing. */
export function rowSpans({ columns }: Pick<Place, "columns">, { cells, tail }: Row): readonly (Span | undefined)[] {
  return columns.map(({ kind }, i) => {
    if (kind === "dates") return tail.period?.span;
    if (kind !== "provisions") return cells[i]?.span;
    const [first, last] = [tail.citations[0]?.span, tail.citations.at(-1)?.span];
    return first && last && { ...first, end: last.end };
  });
}

/** The texts of a row as written, one for each column; empty where there is nothing. */
export function rowTexts(place: Place, row: Row): readonly string[] {
  return rowSpans(place, row).map((span) => (span ? place.text.slice(span.start, span.end) : ""));
}
