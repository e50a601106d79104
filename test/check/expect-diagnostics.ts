import { expect } from "vitest";
import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { parse } from "../../grammar/parse.ts";
import type { Source } from "../../grammar/source.ts";
import { check } from "../../src/check/check.ts";
import type { Check } from "../../src/check/report.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";

/**
 * The expectations of one check. The text of the test is a rulebook in which a line of `^^^^` below another marks what the
 * check reports, followed by the message in English and, if the test cares, by a line `fr:` with the message in French:
 *
 *     figure rate
 *            ^^^^ "Rate" has two values ...
 *            fr: "Rate" a deux valeurs ...
 *
 * Everything the check reports must be marked. Of a report on several lines the first is marked.
 */
export function diagnosticsFrom({ code }: Check): (marked: string) => void {
  return (marked) => {
    const { text, marks } = readMarks(marked);
    const found = check(rulebookOf(text)).filter((diagnostic) => diagnostic.code === code);
    const french = new Map(marks.map(({ line, fr }) => [line, fr]));
    expect(found.map((diagnostic) => shown(text, diagnostic, french))).toEqual(marks);
  };
}

/** Applies the fix of the only report that a check makes of a rulebook. */
export function fixedBy({ code }: Check, text: string): string {
  const plain = withoutMargin(text);
  const found = check(rulebookOf(plain)).filter((diagnostic) => diagnostic.code === code);
  expect(found).toHaveLength(1);
  const edits = [...(found[0]?.fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), plain);
}

/** The text without the margin that it has in the test. */
export function withoutMargin(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return `${lines.map((line) => line.slice(margin)).join("\n")}\n`;
}

/** The rulebook that a text means; the text must be without mistakes of form, name or type. */
export function rulebookOf(text: string): Rulebook {
  const source: Source = { file: "test.proviso", text };
  const parsed = parse(source);
  expect(parsed.diagnostics.map(({ message }) => message.en)).toEqual([]);
  const resolved = resolve([parsed.value]);
  const errors = resolved.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message.en)).toEqual([]);
  return resolved.value;
}

/** A report as a test writes it down. */
interface Mark {
  readonly line: number;
  readonly marked: string;
  readonly message: string;
  readonly fr?: string | undefined;
}

function shown(text: string, { span, message }: Diagnostic, french: ReadonlyMap<number, string | undefined>): Mark {
  const before = text.slice(0, span.start);
  const line = before.split("\n").length - 1;
  const [marked = ""] = text.slice(span.start, span.end).split("\n");
  const caresForFrench = french.get(line) !== undefined;
  return { line, marked, message: message.en, ...(caresForFrench && { fr: message.fr }) };
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of withoutMargin(marked).split("\n")) {
    const [, indent = "", carets, message = ""] = /^(\s*)(\^+) (.*)$/.exec(line) ?? [];
    const fr = /^\s*fr: (.*)$/.exec(line)?.[1];
    const last = marks.at(-1);
    if (carets) {
      const above = lines.at(-1) ?? "";
      marks.push({
        line: lines.length - 1,
        marked: above.slice(indent.length, indent.length + carets.length),
        message,
      });
    } else if (fr !== undefined && last) marks[marks.length - 1] = { ...last, fr };
    else lines.push(line);
  }
  return { text: lines.join("\n"), marks };
}
