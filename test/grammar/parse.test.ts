import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { keywords } from "../../grammar/keywords.ts";
import { parse } from "../../grammar/parse.ts";
import { LineParser } from "../../grammar/parser/line-parser.ts";
import { print } from "../../grammar/print.ts";
import { parsed } from "./parsed.ts";

// cspell:ignore shal

test("no two alternatives of the grammar begin with the same word, so that one word ahead decides", () => {
  expect(() => new LineParser({ skipValidations: false })).not.toThrow();
});

test("a span covers what it names, continuation included", () => {
  const text = "rule a\n  when any of  [Rule 1/1]\n    - b\n    - c\n  shall be 1\n";
  const [rule] = parsed(text).declarations;
  if (rule?.kind !== "rule") throw new Error("not a rule");
  const [when] = rule.when;
  expect(text.slice(rule.span.start, rule.span.end)).toBe(text.trimEnd());
  expect(when && text.slice(when.span.start, when.span.end)).toBe("when any of  [Rule 1/1]\n    - b\n    - c");
  expect(when && text.slice(when.condition.span.start, when.condition.span.end)).toBe(
    "any of  [Rule 1/1]\n    - b\n    - c",
  );
});

test("clauses may stand in any order where the order means nothing", () => {
  const ordered = "rule a\n  gives money\n  when b\n  otherwise zero\n  shall be 1 EUR\n";
  const shuffled = "rule a\n  shall be 1 EUR\n  otherwise zero\n  when b\n  gives money\n";
  expect(print(parsed(shuffled))).toBe(ordered);
});

test("heading lines belong to the part they stand under", () => {
  const text = "rule a\n  gives money\n  shall be b\n  in which b is 1 EUR\n    fr Bé\n  plus b\n  note Of the rule.\n";
  const [rule] = parsed(text).declarations;
  if (rule?.kind !== "rule") throw new Error("not a rule");
  const [, part] = rule.steps;
  expect(part?.kind === "let" && part.heading.fr?.text).toBe("Bé");
  expect(rule.heading.notes.map(({ text: note }) => note)).toEqual(["Of the rule."]);
});

test("comments are never lost, wherever they stand", () => {
  const text = [
    "# 1",
    "rule a # 2",
    "  # 3",
    "  under Rule 1/1 # 4",
    "  # 5",
    "  gives money # 6",
    "  # 7",
    "  when all of # 8",
    "    # 9",
    "    - b # 10",
    "  # 11",
    "  shall be the greatest of # 12",
    "    # 13",
    "    - c # 14",
    "    - d",
    "    - e",
    "  # 15",
    "  except where f # 16",
    "    # 17",
    "    notwithstanding g # 18",
    "    shall be according to h # 19",
    "      # 20",
    "      | 1 | 2 | # 21",
    "# 22",
  ].join("\n");
  const printed = print(parsed(text));
  const numbers = [...printed.matchAll(/# (\d+)/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  expect(print(parsed(printed))).toBe(printed);
});

describe("the language of a file is told by its heads", () => {
  test.each([
    { text: "règle a", language: "fr", why: "a French head" },
    { text: "# règle\nrule a", language: "en", why: "comments do not count" },
    { text: "exception a à b\nfait c est date", language: "fr", why: "a head of both languages does not decide" },
    { text: "  fr Règle\nrule a", language: "en", why: "nor do free words" },
    { text: "", language: "en", why: "English if nothing tells" },
  ])("$text: $why", ({ text, language }) => {
    expect(parse({ file: "a", text }).value.language).toBe(language);
  });

  test("unless it is given", () => {
    expect(parse({ file: "a", text: "" }, "fr").value.language).toBe("fr");
  });
});

/** The text with the change that a diagnostic offers. */
function mended(text: string, { fix }: Diagnostic): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce(
    (before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end),
    text,
  );
}

describe("a fix settles what it is offered for", () => {
  test.each([
    { line: "shal be 6 %", becomes: "shall be 6 %" },
    { line: "lorsque married", becomes: "when married" },
    { line: "when a iz 5", becomes: "when a is 5" },
    { line: "shall be basic family allowance", becomes: "shall be basic_family_allowance" },
    { line: "shall be a under Rule 16/1 a)", becomes: "shall be a [Rule 16/1 a)]" },
    { line: "shall be a for grade B3 under Annex II  # why", becomes: "shall be a for grade B3 [Annex II]  # why" },
    {
      line: "shall be a [Rule 1/1] in force from 2022-01-01",
      becomes: "shall be a in force from 2022-01-01 [Rule 1/1]",
    },
    { line: "shall be a [Rule 1/1", becomes: "shall be a [Rule 1/1]" },
    { line: "shall be 1,234.50 EUR", becomes: "shall be 1234.50 EUR" },
    { line: "shall be 12,50 EUR", becomes: "shall be 12.50 EUR" },
    { line: "when a is before 31.12.2022", becomes: "when a is before 2022-12-31" },
    { line: "shall be according to a\n| 1 | 2", becomes: "shall be according to a\n| 1 | 2 |" },
    { line: "when all of\n-- a", becomes: "when all of\n- a" },
  ])("$line", ({ line, becomes }) => {
    const text = `rule r\n${line}`;
    const [diagnostic, ...others] = parse({ file: "a", text }).diagnostics;
    expect(others).toEqual([]);
    const after = diagnostic ? mended(text, diagnostic) : "";
    expect(after).toBe(`rule r\n${becomes}`);
    expect(parse({ file: "a", text: after }).diagnostics).toEqual([]);
  });
});

test("every diagnostic speaks both languages and has a code of plain words", () => {
  const { diagnostics } = parse({ file: "a", text: `rule r\n${Object.keys(keywords).join("\n")}\nwhen (\nshall be\n` });
  expect(diagnostics.length).toBeGreaterThan(10);
  for (const { code, message } of diagnostics) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([message.en, message.fr]).toEqual([expect.stringMatching(/[.?]$/), expect.stringMatching(/[.?]$/)]);
  }
});
