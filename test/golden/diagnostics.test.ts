import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { parse } from "../../grammar/parse.ts";
import type { Language } from "../../grammar/source.ts";

const folder = new URL("diagnostics/", import.meta.url);

/** A file without its marks: the lines that only point at the one above. */
function withoutMarks(marked: string): string {
  return marked
    .split("\n")
    .filter((line) => !/^\s*\^/.test(line))
    .join("\n");
}

/** A file with a mark and a message under whatever a diagnostic points at. */
function withMarks(text: string, diagnostics: readonly Diagnostic[], language: Language): string {
  let start = 0;
  const lines = text.split("\n").flatMap((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const here = diagnostics.filter(({ span }) => span.start >= from && span.start <= to);
    return [line, ...here.map((diagnostic) => mark(diagnostic, from, to, language))];
  });
  return lines.join("\n");
}

function mark({ span, message }: Diagnostic, from: number, to: number, language: Language): string {
  const length = Math.max(1, Math.min(span.end, to) - span.start);
  return `${" ".repeat(span.start - from)}${"^".repeat(length)} ${message[language]}`;
}

test.each(readdirSync(folder))("%s: every line that is not understood says why, and no other does", (name) => {
  const marked = readFileSync(new URL(name, folder), "utf8");
  const text = withoutMarks(marked);
  const { value, diagnostics } = parse({ file: name, text });
  expect(withMarks(text, diagnostics, value.language)).toBe(marked);
});
