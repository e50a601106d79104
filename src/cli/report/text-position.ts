import type { Source } from "../../../grammar/source.ts";

/** A text with the offsets at which its lines begin, so that thousands of places in it are found quickly. */
export interface IndexedText {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Whether every letter is one unit of the text, as all are but those beyond the basic plane. */
  readonly isPlain: boolean;
}

/** The texts that spans point into, by file. */
export type IndexedTexts = ReadonlyMap<string, IndexedText>;

/** Prepares sources for finding places in them. */
export function indexTexts(sources: readonly Source[]): IndexedTexts {
  return new Map(
    sources.map(({ file, text }) => [
      file,
      { text, lineStarts: lineStartsOf(text), isPlain: !/[\ud800-\udfff]/.test(text) },
    ]),
  );
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** A place in a text as people count: lines and columns from 1, a letter beyond the basic plane as one column. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands; the end of the text for an offset beyond it, the beginning where there is no text. */
export function positionAt(texts: IndexedTexts, file: string, offset: number): TextPosition {
  const indexed = texts.get(file);
  if (indexed === undefined) return { line: 1, column: 1 };
  const line = lineNumberAt(indexed, offset);
  const start = indexed.lineStarts[line - 1] ?? 0;
  // Most texts are plain, and a long line is costly to count.
  const before = indexed.isPlain
    ? Math.min(offset, indexed.text.length) - start
    : [...indexed.text.slice(start, offset)].length;
  return { line, column: before + 1 };
}

/** The line that holds an offset, without its end, and where it begins. */
export function lineAt(indexed: IndexedText, offset: number): { readonly start: number; readonly text: string } {
  const line = lineNumberAt(indexed, offset);
  const start = indexed.lineStarts[line - 1] ?? 0;
  const next = indexed.lineStarts[line];
  if (next === undefined) return { start, text: indexed.text.slice(start) };
  const end = indexed.text[next - 2] === "\r" ? next - 2 : next - 1;
  return { start, text: indexed.text.slice(start, Math.max(start, end)) };
}

/** The number of the last line that begins at or before an offset, found by halving. */
function lineNumberAt({ lineStarts }: IndexedText, offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
