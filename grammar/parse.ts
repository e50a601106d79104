import type { Document } from "./ast.ts";
import type { Diagnostic, WithDiagnostics } from "./diagnostic.ts";
import { languageOf } from "./language-of.ts";
import { lex } from "./lexer.ts";
import { readDeclarations } from "./parser/declarations/declaration.ts";
import { lineTrees } from "./parser/line-trees.ts";
import { Reader } from "./parser/reader.ts";
import type { Language, Source } from "./source.ts";

/**
 * Reads a file into its tree, whatever state it is in. A line that is not understood is reported and left out; nothing else is
 * lost by it. The language is that of the first head which only one language has, unless it is given.
 */
export function parse(source: Source, language: Language = languageOf(source.text)): WithDiagnostics<Document> {
  const { lines, trailingComments, diagnostics } = lex(source, language);
  const { trees, diagnostics: misshapen } = lineTrees(lines, source);
  const reader = new Reader(source, language, trees);
  const declarations = readDeclarations(reader);
  return {
    value: { kind: "document", file: source.file, language, declarations, trailingComments },
    diagnostics: onePerLine([...diagnostics, ...misshapen, ...reader.diagnostics], source.text),
  };
}

/** In the order of the text, and of several on one line the first found: what follows is mostly its consequence. */
function onePerLine(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const line = text.lastIndexOf("\n", diagnostic.span.start - 1);
    if (!byLine.has(line)) byLine.set(line, diagnostic);
  }
  return [...byLine.values()].sort((a, b) => a.span.start - b.span.start);
}
