import type { Fix } from "../../grammar/diagnostic.ts";

/** The text of a file after the changes that a fix makes in it, the last in the text first so that offsets hold. */
export function repaired(text: string, file: string, { edits }: Fix): string {
  return edits
    .filter(({ span }) => span.file === file)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}
