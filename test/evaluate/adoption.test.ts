import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { date } from "../values/date.ts";
import { rulebookOf, said } from "./from-text.ts";

/** What a rule comes to on a day, as the texts were known on another; both evaluators must say the same. */
function asked(book: ReturnType<typeof rulebookOf>, rule: string, on: string, knownOn?: string): string {
  const question = { rule, facts: new Map(), on: date(on), ...(knownOn !== undefined && { knownOn: date(knownOn) }) };
  const outcome = createEvaluator(book).evaluate(question);
  expect(said(compile(book).evaluate(question))).toBe(said(outcome));
  return said(outcome);
}

const retroactive = rulebookOf(`
figure rate
  gives percentage
  shall be 6 % in force from 2020-01-01
  shall be 7 % in force from 2022-01-01 adopted on 2022-06-15
  shall be 8 % in force from 2024-01-01

rule contribution
  gives percentage
  shall be rate
`);

describe("a retroactive amendment is one added line", () => {
  test.each([
    { on: "2021-12-31", knownOn: undefined, is: "6 %", why: "before its first day nothing changes" },
    { on: "2022-01-01", knownOn: undefined, is: "7 %", why: "it replaces the old line from its own first day" },
    { on: "2022-03-01", knownOn: "2022-06-14", is: "6 %", why: "the day before its adoption nobody knew" },
    { on: "2022-03-01", knownOn: "2022-06-15", is: "7 %", why: "on the day of its adoption it is known" },
    {
      on: "2024-01-01",
      knownOn: undefined,
      is: "8 %",
      why: "a line without adoption counts as adopted on its first day",
    },
    { on: "2024-01-01", knownOn: "2020-01-01", is: "8 %", why: "and was always known" },
    {
      on: "2019-12-31",
      knownOn: "2019-01-01",
      is: "unknown not-in-force",
      why: "nothing is in force, and nothing breaks",
    },
  ])("on $on as known on $knownOn: $why", ({ on, knownOn, is }) => {
    expect(asked(retroactive, "contribution", on, knownOn)).toBe(is);
  });
});

describe("every dated thing has both axes", () => {
  const book = rulebookOf(`
choice zones
  members near or far

table amounts
  by zone is one of zones
  gives money in EUR
  edition in force from 2020-01-01 until 2022-12-31
  | zone | amounts |
  | near | 10 |
  | far  | 20 | in force from 2020-01-01
  | far  | 19 | in force from 2021-01-01 adopted on 2021-05-01
  edition in force from 2022-01-01 until 2022-06-30 adopted on 2022-09-01
  | zone | amounts |
  | near | 11 |
  | far  | 21 |

rule near_amount
  gives money
  shall be amounts for zone near

rule far_amount
  gives money
  shall be amounts for zone far

rule lines
  gives money
  shall be 1 EUR in force from 2020-01-01 until 2023-12-31
  shall be 2 EUR in force from 2022-01-01 until 2022-12-31 adopted on 2022-09-01
  plus 10 EUR in force from 2022-01-01 adopted on 2022-09-01

rule versions
  gives money
  in force from 2020-01-01
  shall be 1 EUR

rule versions
  gives money
  in force from 2022-01-01 adopted on 2022-09-01
  shall be 2 EUR
  shall be 3 EUR in force from 2022-01-01 adopted on 2022-10-01

rule cases
  gives money
  shall be 1 EUR

  except where from_september
    in force from 2022-01-01 adopted on 2022-09-01
    shall be 2 EUR

rule gated
  gives money
  when no in force from 2022-01-01 adopted on 2022-09-01
  otherwise 5 EUR
  shall be 1 EUR

rule parallel
  gives money

  alternative known_late
    in force from 2022-01-01 adopted on 2022-09-01
    shall be 1 EUR

rule only_later
  gives money
  in force from 2020-01-01 adopted on 2022-09-01
  shall be 1 EUR
`);
  test.each([
    { rule: "near_amount", on: "2022-03-01", knownOn: "2022-08-31", is: "10 EUR", why: "an edition not adopted yet" },
    {
      rule: "near_amount",
      on: "2022-03-01",
      knownOn: undefined,
      is: "11 EUR",
      why: "an edition replaced for half a year",
    },
    {
      rule: "near_amount",
      on: "2022-08-01",
      knownOn: undefined,
      is: "10 EUR",
      why: "after which the older one is in force again",
    },
    { rule: "lines", on: "2022-03-01", knownOn: "2022-08-31", is: "1 EUR", why: "lines not adopted yet" },
    { rule: "far_amount", on: "2021-02-01", knownOn: "2021-04-30", is: "20 EUR", why: "a row not adopted yet" },
    { rule: "far_amount", on: "2021-02-01", knownOn: undefined, is: "19 EUR", why: "a row replaced" },
    {
      rule: "lines",
      on: "2022-03-01",
      knownOn: undefined,
      is: "12 EUR",
      why: "a line replaced and a line added, in their order",
    },
    {
      rule: "lines",
      on: "2023-03-01",
      knownOn: undefined,
      is: "11 EUR",
      why: "the replaced line revives, the added one stays",
    },
    { rule: "versions", on: "2022-03-01", knownOn: "2022-08-31", is: "1 EUR", why: "a version not adopted yet" },
    {
      rule: "versions",
      on: "2022-03-01",
      knownOn: "2022-09-15",
      is: "2 EUR",
      why: "a version adopted, its amount as first adopted",
    },
    { rule: "versions", on: "2022-03-01", knownOn: undefined, is: "3 EUR", why: "its amount replaced in turn" },
    { rule: "cases", on: "2022-03-01", knownOn: "2022-08-31", is: "1 EUR", why: "an exception not adopted yet" },
    { rule: "cases", on: "2022-03-01", knownOn: undefined, is: "2 EUR", why: "an exception adopted" },
    { rule: "gated", on: "2022-03-01", knownOn: "2022-08-31", is: "1 EUR", why: "a condition not adopted yet" },
    { rule: "gated", on: "2022-03-01", knownOn: undefined, is: "5 EUR", why: "a condition adopted" },
    {
      rule: "parallel",
      on: "2022-03-01",
      knownOn: "2022-08-31",
      is: "unknown no-alternative-holds",
      why: "an alternative not adopted yet",
    },
    {
      rule: "only_later",
      on: "2022-03-01",
      knownOn: "2022-08-31",
      is: "unknown not-in-force",
      why: "a rule not adopted yet",
    },
  ])("$rule on $on as known on $knownOn: $why", ({ rule, on, knownOn, is }) => {
    expect(asked(book, rule, on, knownOn)).toBe(is);
  });
});

describe("the explanation tells the text", () => {
  const told = (knownOn?: string, language: "en" | "fr" = "en") => {
    const known = knownOn !== undefined && { knownOn: date(knownOn) };
    const question = { rule: "contribution", facts: new Map(), on: date("2022-03-01"), ...known };
    return explainText(retroactive, createEvaluator(retroactive).evaluate(question), { language });
  };

  test("that was applied, by its adoption", () => {
    expect(told()).toContain("7 % (figure in force on 1 March 2022), by the text adopted on 15 June 2022");
    expect(told(undefined, "fr")).toContain(", selon le texte adopté le 15 juin 2022");
  });

  test("and one adopted later that was not known yet", () => {
    expect(told("2022-06-14")).toContain(
      "6 % (figure in force on 1 March 2022); a text adopted on 15 June 2022 was not known yet",
    );
    expect(told("2022-06-14", "fr")).toContain("un texte adopté le 15 juin 2022 n'était pas encore connu");
  });
});

const day = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));

/** A text as the rule of the reference says it, by counting days one at a time. */
interface Text {
  readonly from: string;
  readonly until?: string;
  readonly adopted: string;
}

function textIn(texts: readonly Text[], on: string, knownOn: string): number {
  const known = [...texts.entries()].filter(
    ([, { from, until, adopted }]) => adopted <= knownOn && from <= on && (until === undefined || on <= until),
  );
  return known.reduce((best, [i, { adopted }]) => (best < 0 || adopted > (texts[best]?.adopted ?? "") ? i : best), -1);
}

test("of the texts known and in force, that adopted last is applied, whatever the order of the lines", () => {
  const text = fc.record({
    from: day("2020-01-01", "2020-03-01"),
    until: fc.option(day("2020-03-01", "2020-05-01")),
    adopted: day("2020-01-01", "2020-06-01"),
  });
  const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 6, selector: ({ adopted }) => adopted });
  fc.assert(
    fc.property(texts, day("2020-01-01", "2020-06-01"), day("2020-01-01", "2020-06-01"), (drawn, on, knownOn) => {
      const lines = drawn.map(({ from, until, adopted }, i) => {
        return `  shall be ${i} in force from ${from}${until ? ` until ${until}` : ""} adopted on ${adopted}`;
      });
      const book = rulebookOf(`figure drawn\n  gives number\n${lines.join("\n")}\n`);
      const expected = textIn(
        drawn.map(({ until, ...rest }) => ({ ...rest, ...(until && { until }) })),
        on,
        knownOn,
      );
      expect(asked(book, "drawn", on, knownOn)).toBe(expected < 0 ? "unknown not-in-force" : `${expected}`);
    }),
    { seed: 17, numRuns: 300 },
  );
});
