import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Change } from "./sheet.ts";

/** The end of the line in which an offset lies, before its line break. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

/** The end of the last line about the scenario itself: its titles, provisions, notes and days. */
export function afterHeading(text: string, { title, heading, on, knownOn }: ast.Scenario): number {
  const { en, fr, under, notes } = heading;
  const spans = [title, en, fr, ...under, ...notes, on, knownOn].flatMap((part) => part?.span.end ?? []);
  return endOfLine(text, Math.max(...spans));
}

/** The change that takes the lines of a span away, with the line break that begins them. */
export function removedLines(text: string, { file, start, end }: Span): Change {
  const from = Math.max(0, text.lastIndexOf("\n", start - 1));
  return { ok: true, edits: [{ span: { file, start: from, end: endOfLine(text, end) }, text: "" }] };
}
