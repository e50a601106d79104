// Misspelt on purpose: cspell:ignore marired
import { expect } from "vitest";
import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { parse } from "../../grammar/parse.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";

/**
 * Expects of a rulebook exactly the errors and warnings that its text marks. A line of `^^^^` below another marks the
 * place; the code and the message in English follow, and if the test cares a line `fr:` with the message in French:
 *
 *     when marired
 *          ^^^^^^^ unknown-name: Nothing here is called "marired". Did you mean "married"?
 *          fr: Rien ne s'appelle "marired" ici. Vouliez-vous dire "married" ?
 *
 * Of a place on several lines the part on the first is marked.
 */
export function expectProblems(marked: string): Rulebook {
  const { text, marks } = readMarks(marked);
  const { rulebook, diagnostics } = resolved(text);
  const french = new Map(marks.map(({ line, fr }) => [line, fr]));
  const found = diagnostics.filter(({ severity }) => severity !== "hint");
  expect(found.map((diagnostic) => shown(text, diagnostic, french))).toEqual(marks);
  return rulebook;
}

/** The rulebook that files mean together, which must be free of errors and warnings. */
export function rulebookOf(...texts: readonly string[]): Rulebook {
  const { rulebook, diagnostics } = resolved(...texts.map(withoutMargin));
  const found = diagnostics.filter(({ severity }) => severity !== "hint");
  expect(found.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  return rulebook;
}

/** What resolving files gives, and all it says of them. The files must be well formed. */
export function resolved(...texts: readonly string[]): {
  readonly rulebook: Rulebook;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = texts.map((text, i) => parse({ file: fileName(i), text }));
  expect(parsed.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message.en))).toEqual([]);
  const { value, diagnostics } = resolve(parsed.map((one) => one.value));
  return { rulebook: value, diagnostics };
}

/** Files are called 1.proviso, 2.proviso and so on. */
function fileName(i: number): string {
  return `${i + 1}.proviso`;
}

/** The text without the margin that it has in the test. */
export function withoutMargin(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return `${lines.map((line) => line.slice(margin)).join("\n")}\n`;
}

interface Mark {
  readonly line: number;
  readonly marked: string;
  readonly problem: string;
  readonly fr?: string | undefined;
}

function shown(
  text: string,
  { span, code, message }: Diagnostic,
  french: ReadonlyMap<number, string | undefined>,
): Mark {
  const line = text.slice(0, span.start).split("\n").length - 1;
  const [marked = ""] = text.slice(span.start, span.end).split("\n");
  const caresForFrench = french.get(line) !== undefined;
  return { line, marked, problem: `${code}: ${message.en}`, ...(caresForFrench && { fr: message.fr }) };
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of withoutMargin(marked).split("\n")) {
    const [, indent = "", carets, problem = ""] = /^(\s*)(\^+) (.*)$/.exec(line) ?? [];
    const fr = /^\s*fr: (.*)$/.exec(line)?.[1];
    const last = marks.at(-1);
    if (carets) {
      const above = lines.at(-1) ?? "";
      const end = indent.length + carets.length;
      marks.push({ line: lines.length - 1, marked: above.slice(indent.length, end), problem });
    } else if (fr !== undefined && last) marks[marks.length - 1] = { ...last, fr };
    else lines.push(line);
  }
  return { text: lines.join("\n"), marks };
}
