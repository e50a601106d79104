import type { Fix } from "../../grammar/diagnostic.ts";

/** The text of a file after the changes that a fix makes in it. They must not overlap. */
export function repaired(text: string, file: string, { edits }: Pick<Fix, "edits">): string {
  const here = edits.filter(({ span }) => span.file === file).sort((a, b) => a.span.start - b.span.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { span, text: put } of here) {
    pieces.push(text.slice(done, span.start), put);
    done = span.end;
  }
  return [...pieces, text.slice(done)].join("");
}
