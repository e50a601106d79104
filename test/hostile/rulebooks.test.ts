import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { ask, rulebookOf, said } from "../evaluate/from-text.ts";

/** The codes of what is wrong with a text, hints aside, each once. */
function wrongWith(text: string): readonly string[] {
  const { diagnostics } = openWorkspace([{ file: "hostile.proviso", text }]);
  return [...new Set(diagnostics.filter(({ severity }) => severity !== "hint").map(({ code }) => code))];
}

const rule = (name: string, value: string, type = "number") =>
  `rule ${name}\n  under Rule 1/1\n  gives ${type}\n  shall be ${value}\n`;

const flag = "fact wed is yes or no\n";

describe("rules that cannot be followed are told, and end in an outcome", () => {
  const exceptions = "  except where a\n    when wed\n    shall be 2\n  except where b\n    when wed\n    shall be 3\n";

  test("two exceptions that contradict each other", () => {
    const text = `${flag}${rule("pay", "1")}${exceptions}`;
    expect(wrongWith(text)).toContain("conflicting-exceptions");
    expect(said(ask(rulebookOf(text), "pay", { facts: { wed: true } }))).toBe("conflict two-hold");
  });

  test("rules that ask for each other in a loop", () => {
    const text = rule("pay", "base") + rule("base", "pay");
    expect(wrongWith(text)).toContain("circular-rules");
    expect(said(ask(rulebookOf(text), "pay"))).toBe("unknown defined-by-itself");
  });

  test("a key beyond the last row of a table", () => {
    const table = "table scale\n  under Rule 1/1\n  by age\n  gives number\n  | age | scale |\n  | 1 | 10 |\n";
    const text = `fact age is count\n${table}${rule("pay", "scale")}`;
    expect(wrongWith(text)).toContain("table-gap");
    expect(said(ask(rulebookOf(text), "pay", { facts: { age: 2 } }))).toBe("unknown outside-table");
  });

  test("a division by zero", () => {
    const text = `fact age is count\n${rule("pay", "1 divided by age")}`;
    expect(said(ask(rulebookOf(text), "pay", { facts: { age: 0 } }))).toBe("unknown division-by-zero");
  });

  test("a day on which nothing is in force", () => {
    const figure =
      "figure rate\n  under Rule 1/1\n  gives number\n  shall be 1 in force from 2020-01-01 until 2020-12-31\n";
    const text = figure + rule("pay", "rate");
    expect(wrongWith(text)).toContain("asked-out-of-force");
    expect(said(ask(rulebookOf(text), "pay", { on: "1999-01-01" }))).toBe("unknown not-in-force");
  });

  test("a rule that is there no longer", () => {
    expect(wrongWith(rule("pay", "taken_away"))).toEqual(["unknown-name"]);
  });

  test("amounts in two currencies", () => {
    expect(wrongWith(rule("pay", "1 EUR plus 1 USD", "money"))).toContain("mixed-currencies");
    const facts = "fact a is money\nfact b is money\n";
    const [euro, dollar] = ["EUR", "USD"].map((currency) => ({ amount: "1", currency }));
    const outcome = ask(rulebookOf(facts + rule("pay", "a plus b", "money")), "pay", { facts: { a: euro, b: dollar } });
    expect(said(outcome)).toBe("unknown mixed-currencies");
  });
});

describe("names that a program could trip over are names like any other", () => {
  test.each(["__proto__", "toString", "hasOwnProperty"])("%s harms nobody", (name) => {
    const text = `fact ${name} is number\n${rule("pay", `${name} plus 1`)}`;
    expect(() => openWorkspace([{ file: "__proto__", text }])).not.toThrow();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(["constructor", "prototype"])("a rule and a fact called %s are computed", (name) => {
    const text = `fact ${name} is number\n${rule("pay", `${name} plus 1`)}`;
    expect(said(ask(rulebookOf(text), "pay", { facts: { [name]: 1 } }))).toBe("2");
  });
});

describe("texts beyond any sense are read to the end", () => {
  test.each([
    { what: "conditions", text: `${flag}${rule("pay", "1")}  when ${"not ".repeat(10_000)}wed\n` },
    { what: "sums", text: rule("pay", `1${" plus 1".repeat(10_000)}`) },
    { what: "halves", text: rule("pay", `${"half of ".repeat(10_000)}1`) },
    { what: "brackets", text: rule("pay", `${"(".repeat(10_000)}1${")".repeat(10_000)}`) },
  ])("$what within each other 10,000 deep", ({ text }) => {
    expect(() => openWorkspace([{ file: "hostile.proviso", text }])).not.toThrow();
  });

  test("a line of a million characters", () => {
    const text = rule("pay", "x ".repeat(500_000));
    expect(wrongWith(text).length).toBeGreaterThan(0);
  });

  test("a table of 100,000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `  | ${i} | ${i % 97} |\n`).join("");
    const table = `table scale\n  under Rule 1/1\n  by age\n  gives number\n  | age | scale |\n${rows}`;
    const text = `fact age is count\n${table}${rule("pay", "scale")}`;
    expect(said(ask(rulebookOf(text), "pay", { facts: { age: 99_999 } }))).toBe(String(99_999 % 97));
  });

  test.each([
    { what: "NUL", text: "fact a\0b is number\n" },
    { what: "a lone high surrogate", text: "fact a\ud800 is number\n" },
    { what: "a lone low surrogate", text: "fact \udc00a is number\n" },
  ])("$what is a problem of its line", ({ text }) => {
    const { rulebook } = openWorkspace([{ file: "hostile.proviso", text: text + rule("pay", "1") }]);
    expect(wrongWith(text).length).toBeGreaterThan(0);
    expect([...rulebook.rules.keys()]).toEqual(["pay"]);
  });

  test.each([
    { what: "CRLF", change: (text: string) => text.replaceAll("\n", "\r\n") },
    { what: "a byte order mark", change: (text: string) => `\ufeff${text}` },
    { what: "both", change: (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}` },
  ])("$what changes nothing", ({ change }) => {
    const text = `fact age is count\n${rule("pay", "age plus 1")}`;
    expect(wrongWith(change(text))).toEqual(wrongWith(text));
    expect(said(ask(rulebookOf(change(text)), "pay", { facts: { age: 1 } }))).toBe("2");
  });
});
