import type { Diagnostic, Severity } from "../../../grammar/diagnostic.ts";
import type { Bilingual, Language, Span } from "../../../grammar/source.ts";
import type { Output } from "../host.ts";
import { paint } from "./paint.ts";
import { type IndexedTexts, lineAt, positionAt } from "./text-position.ts";

/** How to show: the texts that spans point into, the language, and where it will be read. */
export interface Showing {
  readonly texts: IndexedTexts;
  readonly language: Language;
  readonly output: Output;
}

/**
 * A diagnostic for a person: file, line and column, the sentence, the line of the text with a caret under the place, and
 * what else is concerned.
 */
export function showDiagnostic(diagnostic: Diagnostic, showing: Showing): string {
  const { language, output } = showing;
  const { bold, dim, red, yellow, cyan } = paint(output);
  const colour = { error: red, warning: yellow, hint: cyan }[diagnostic.severity];
  const head = `${bold(place(diagnostic.span, showing))}: ${colour(severityWords[diagnostic.severity][language])}: `;
  const lines = [
    `${head}${diagnostic.message[language]} ${dim(`[${diagnostic.code}]`)}`,
    // Advice takes one line, so that it does not bury what must be mended.
    ...(diagnostic.severity === "hint" ? [] : [excerpt(diagnostic.span, showing, colour)]),
    ...diagnostic.related.map(({ span, message }) => `  ${place(span, showing)}: ${message[language]}`),
    ...(diagnostic.fix ? [`  ${wayOut[language]}${diagnostic.fix.title[language]}`] : []),
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

/** How bad it is, in a word. */
export const severityWords: { readonly [S in Severity]: Bilingual } = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  hint: { en: "hint", fr: "conseil" },
};

const wayOut: Bilingual = { en: "Way out: ", fr: "Remède : " };

function place({ file, start }: Span, { texts }: Showing): string {
  const { line, column } = positionAt(texts, file, start);
  return `${file}:${line}:${column}`;
}

/** Lines longer than this are shown around the place only. */
const widest = 110;

function excerpt({ file, start, end }: Span, { texts }: Showing, colour: (text: string) => string): string {
  const indexed = texts.get(file);
  if (indexed === undefined) return "";
  const line = lineAt(indexed, start);
  const cut = Math.max(0, start - line.start - widest / 2);
  const shown = line.text.slice(cut, cut + widest);
  if (shown.trim() === "") return "";
  const number = String(positionAt(texts, file, start).line);
  const before = shown.slice(0, Math.max(0, start - line.start - cut));
  const marked = shown.slice(before.length, Math.max(end - line.start - cut, before.length + 1));
  // Tabs stay tabs, so that the caret stands under the letter however wide they are shown.
  const indent = [...before].map((letter) => (letter === "\t" ? "\t" : " ")).join("");
  const caret = colour("^".repeat(Math.max(1, [...marked].length)));
  return `  ${number} | ${shown}\n  ${" ".repeat(number.length)} | ${indent}${caret}`;
}
