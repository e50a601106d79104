import { type DocumentSymbol, type FoldingRange, FoldingRangeKind } from "vscode-languageserver/node";
import type { Source } from "../../../grammar/source.ts";
import { folding } from "../../language-service/folding.ts";
import { type OutlineEntry, outline } from "../../language-service/outline.ts";
import { type Desk, type EditorPlace, rangeOf, sourceAt } from "../desk.ts";
import { symbolKinds } from "./symbol-kinds.ts";

type Asked = EditorPlace["textDocument"];

/** The contents of a file: chapters with what stands under them. */
export function documentSymbols(desk: Desk, textDocument: Asked): DocumentSymbol[] {
  const source = sourceAt(desk, textDocument);
  return outline(desk.workspace(), source.file).map((entry) => symbolOf(desk, source, entry));
}

function symbolOf(desk: Desk, source: Source, { kind, label, span, children }: OutlineEntry): DocumentSymbol {
  const line = source.text.indexOf("\n", span.start);
  const firstLine = { start: span.start, end: Math.min(span.end, line === -1 ? span.end : line) };
  return {
    // A list of names takes none that is empty.
    name: label[desk.language] || "…",
    kind: symbolKinds[kind],
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, firstLine),
    children: children.map((child) => symbolOf(desk, source, child)),
  };
}

/** The lines of a file that can be folded into their first. */
export function foldingRanges(desk: Desk, textDocument: Asked): FoldingRange[] {
  const source = sourceAt(desk, textDocument);
  return folding(desk.workspace(), source.file).map((range) => {
    const { start, end } = rangeOf(source, range);
    const endLine = end.character === 0 ? end.line - 1 : end.line;
    return { startLine: start.line, endLine, ...(range.kind === "comment" && { kind: FoldingRangeKind.Comment }) };
  });
}
