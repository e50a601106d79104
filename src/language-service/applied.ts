import type { Fix } from "../../grammar/diagnostic.ts";
import type { Source } from "../../grammar/source.ts";

/** A change of text, as fixes have it. */
export type TextEdit = Fix["edits"][number];

/** Texts with changes made in them. The changes must not overlap. */
export function applied(sources: readonly Source[], edits: readonly TextEdit[]): readonly Source[] {
  return sources.map((source) => {
    const own = edits.filter(({ span }) => span.file === source.file);
    return own.length === 0 ? source : { ...source, text: withEdits(source.text, own) };
  });
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const fromTheEnd = edits.toSorted((a, b) => b.span.start - a.span.start);
  return fromTheEnd.reduce(
    (rest, edit) => rest.slice(0, edit.span.start) + edit.text + rest.slice(edit.span.end),
    text,
  );
}
