// Words misspelt on purpose. cspell:ignore salry shal
import { expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { compareVersions, evaluate, openWorkspace } from "../../src/index.ts";
import { trace } from "../../src/trace/trace.ts";
import { ask, rulebookOf, said } from "../evaluate/from-text.ts";

/* The fifteen properties of the language, each by its name. */

const codes = (text: string) => openWorkspace([{ file: "a.proviso", text }]).diagnostics.map(({ code }) => code);
const money = (lines: string) => `rule pay\n  fr Paie\n  under Rule 1/1\n  gives money\n${lines}`;

test("1. One provision, one declaration: every rule cites its provision, and is found from it", () => {
  expect(codes("rule pay\n  gives money\n  shall be 1 EUR\n")).toContain("uncited");
  const rulebook = rulebookOf(`contents One\n  lists Rule 1/1\n${money("  shall be 1 EUR\n")}`);
  expect(trace(rulebook).items[0]?.by).toEqual([{ kind: "rules", key: "pay" }]);
});

test("2. Reads as the article reads: lines led by words, nothing to balance", () => {
  const text = money("  shall be 6 % of 1000 EUR\n  but not more than 50 EUR\n");
  expect(text).not.toMatch(/[{};<>=]/);
  expect(said(ask(rulebookOf(text), "pay"))).toBe("50 EUR");
});

test("3. Two authentic languages, one tree: there and back is the identity, and the meaning is the same", () => {
  const { value } = parse({ file: "a.proviso", text: money("  shall be 12.5 EUR\n") });
  const [french] = translate([value], "fr");
  if (!french) throw new Error("nothing was translated");
  const inFrench = print(french);
  expect(inFrench).toContain("s'établit à 12,5 EUR");
  const [back] = translate([parse({ file: "a.proviso", text: inFrench }).value], "en");
  expect(back && print(back)).toBe(print(value));
  expect(rulebookOf(inFrench).hash).toBe(rulebookOf(print(value)).hash);
});

test("4. Diffs are small: a dated amount touches its own line only", () => {
  const figure = (lines: string) => `figure rate\n  fr Taux\n  gives percentage\n${lines}`;
  const old = figure("  shall be 6 % in force from 2020-01-01 until 2021-12-31  [Rule 1/1]\n");
  const line = "  shall be 7 % in force from 2022-01-01  [Rule 1/1]\n";
  const [before, after] = [old, old + line].map((text) => print(parse({ file: "a.proviso", text }).value));
  expect(after).toBe(`${before}${line}`);
});

test("5. Errors are for officers: every one in a file, in plain words of both languages, with a way out", () => {
  const { diagnostics } = openWorkspace([
    { file: "a.proviso", text: `${money("  shal be 1 EUR\n  shall be salry\n")}fact salary is money\n` },
  ]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(1);
  for (const { message } of errors) expect([message.en, message.fr].join()).not.toMatch(/Token|NoViable|undefined/);
  expect(errors.some(({ message }) => message.en.includes("salary"))).toBe(true);
});

test("6. Exact numbers: a third stays a third, and nothing is rounded unless a line says so", () => {
  const thirds = (last: string) => rulebookOf(money(`  shall be 100 EUR\n  the whole divided by 3\n${last}`));
  expect(ask(thirds("  the whole multiplied by 3\n"), "pay").value).toMatchObject({
    amount: { numerator: 100n, denominator: 1n },
  });
  expect(said(ask(thirds("  rounded half up to 0.01 EUR\n"), "pay"))).toBe("33.33 EUR");
  expect(codes(money("  shall be 1 EUR\n  plus 1 JPY\n"))).toContain("mixed-currencies");
});

test("7. Dates as the law reads them: a month that lacks the day needs a policy, and 29 February has its birthdays", () => {
  const day = (policy: string) =>
    `rule end\n  fr Fin\n  under Rule 1/1\n  gives date\n  shall be 2022-01-31 plus 1 month${policy}\n`;
  expect(codes(day(""))).toContain("month-arithmetic");
  expect(said(ask(rulebookOf(day(" taking the last day of a short month")), "end"))).toBe("28 February 2022");
});

test("8. Exceptions as default logic: one decides, an override settles two, and two unsettled are a conflict that names both", () => {
  const two = (order: string) =>
    rulebookOf(
      money(
        `  shall be 1 EUR\n  except where early\n    fr Tôt\n    when yes\n    shall be 2 EUR\n  except where late\n    fr Tard\n${order}    when yes\n    shall be 3 EUR\n`,
      ),
    );
  expect(said(ask(two("    notwithstanding early\n"), "pay"))).toBe("3 EUR");
  const { status, reason } = ask(two(""), "pay");
  expect([status, reason]).toEqual(["conflict", { kind: "two-hold", rule: "pay", branches: ["early", "late"] }]);
});

test("9. Effective dates everywhere: a gap is found before anybody asks, and what was known then can be asked", () => {
  const figure = (second: string) =>
    `figure rate\n  fr Taux\n  gives percentage\n  shall be 6 % in force from 2020-01-01 until 2020-12-31  [Rule 1/1]\n  shall be 7 % in force from ${second}  [Rule 1/1]\n`;
  expect(codes(figure("2021-02-01"))).toContain("gap-between-values");
  const amended = rulebookOf(figure("2020-07-01 adopted on 2021-03-01").replace(" until 2020-12-31", ""));
  expect(said(ask(amended, "rate", { on: "2020-08-01" }))).toBe("7 %");
  expect(said(ask(amended, "rate", { on: "2020-08-01", knownOn: "2020-12-31" }))).toBe("6 %");
});

test("10. Unknown is not no: an answer already settled is given, otherwise the facts it needs", () => {
  const rulebook = rulebookOf(
    "fact a is yes or no\nfact b is yes or no\ndefinition both\n  under Rule 1/1\n  means a and b\n",
  );
  expect(said(ask(rulebook, "both", { facts: { a: false } }))).toBe("no");
  expect(said(ask(rulebook, "both", { facts: { a: true } }))).toBe("unknown needs b");
});

test("11. Discretion is a value: who decides, within what bounds, and a range downstream", () => {
  const rulebook = rulebookOf(
    `authority head\n  fr Chef\ndecision leave_days\n  fr Jours de congé\n  under Rule 1/2\n  rests with head\n  may be up to 30\n${money("  shall be 10 EUR times leave_days\n")}`,
  );
  expect(said(ask(rulebook, "pay"))).toBe("awaiting-decision 0 EUR..300 EUR (head)");
});

const read = `reading order\n  fr Ordre\n  under Rule 1/1\n  question First?\n  option first\n    fr D'abord\n  option last\n    fr À la fin\n  taken first\n  reason So it reads.\n${money("  relies on order\n  shall be 10 EUR\n  plus 1 EUR where order is last\n")}`;

test("12. The text's silences are declared: the result lists its readings, another option is one switch, a report shows the rest", () => {
  const rulebook = rulebookOf(read);
  expect(ask(rulebook, "pay").readings).toEqual(new Map([["order", "first"]]));
  expect(said(ask(rulebook, "pay", { readings: { order: "last" } }))).toBe("11 EUR");
  const answered = evaluate(rulebook, { rules: ["pay"], facts: {}, on: "2022-07-01", otherReadings: true });
  if (!answered.ok) throw new Error("the question was not understood");
  expect(answered.results["pay"]?.otherReadings?.[0]?.options).toMatchObject([
    { option: "last", changes: true, words: "11 EUR" },
  ]);
});

test("13. What is not encoded says so, and every listed provision is encoded, recorded or open", () => {
  const rulebook = rulebookOf(
    `contents One\n  lists Rule 1/1 and Rule 1/2 and Rule 1/3\nnot encoded\n  under Rule 1/2\n  classed as procedural\n  reason Papers.\n${money("  shall be 1 EUR\n  plus 1 EUR  [Rule 1/2]\n")}`.replace(
      "  plus 1 EUR  [Rule 1/2]\n",
      "",
    ),
  );
  expect(trace(rulebook).items.map(({ status }) => status)).toEqual(["encoded", "not-computable", "open"]);
});

test("14. Explanations are the program: the same account in both languages, with the bound that bit", () => {
  const rulebook = rulebookOf(money("  shall be 10 EUR\n  but not more than 7 EUR  [Rule 1/1 b)]\n"));
  const outcome = ask(rulebook, "pay");
  const [english, french] = (["en", "fr"] as const).map((language) => explainText(rulebook, outcome, { language }));
  expect(english).toContain("Rule 1/1 b)");
  expect(french).toContain("Règlement 1/1 b)");
  expect(english?.split("\n").length).toBe(french?.split("\n").length);
});

test("15. Total and safe: a rule through itself is an error, and text never becomes code", () => {
  expect(
    codes(`${money("  shall be other\n")}rule other\n  under Rule 1/2\n  gives money\n  shall be pay\n`),
  ).toContain("circular-rules");
  const rulebook = rulebookOf(
    "fact __proto__ is number\nrule constructor\n  under Rule 1/1\n  gives number\n  shall be __proto__ plus 1\n",
  );
  expect(said(ask(rulebook, "constructor", { facts: JSON.parse('{"__proto__": "2"}') }))).toBe("3");
});

test("versions of the rules are compared by meaning", () => {
  const [older, newer] = ["1", "2"].map((amount) =>
    openWorkspace([{ file: "a.proviso", text: money(`  shall be ${amount} EUR\n`) }]),
  );
  if (!older || !newer) throw new Error("nothing was read");
  expect(compareVersions(older, newer).changes.length).toBe(1);
});
