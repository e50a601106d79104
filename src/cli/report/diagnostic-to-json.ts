import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import type { Language, Span } from "../../../grammar/source.ts";
import { formatProvisions } from "../../rulebook/provision-text.ts";
import type { ProvisionsAround } from "../../workspace/provisions-around.ts";
import { type IndexedTexts, positionAt } from "./text-position.ts";

/** What is needed to word diagnostics: where texts begin their lines, the provisions around a place, the language. */
export interface DiagnosticWording {
  readonly texts: IndexedTexts;
  readonly provisionsAt: ProvisionsAround;
  readonly language: Language;
}

/** A diagnostic for programs: places as lines and columns from 1, the sentence in the language asked for. */
export function diagnosticToJson(
  { code, severity, span, message, fix }: Diagnostic,
  { texts, provisionsAt, language }: DiagnosticWording,
) {
  const provisions = provisionsAt(span);
  return {
    code,
    severity,
    ...placeToJson(span, texts),
    message: message[language],
    ...(provisions.length > 0 && { provision: formatProvisions(provisions, language) }),
    ...(fix && {
      fix: {
        title: fix.title[language],
        edits: fix.edits.map((edit) => ({ ...placeToJson(edit.span, texts), text: edit.text })),
      },
    }),
  };
}

/** A span for programs; the end is the column behind the last letter. */
export function placeToJson({ file, start, end }: Span, texts: IndexedTexts) {
  const last = positionAt(texts, file, end);
  return { file, ...positionAt(texts, file, start), endLine: last.line, endColumn: last.column };
}
