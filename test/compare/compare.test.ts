import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/values/date-text.ts";
import { allowances } from "./allowances.ts";
import { changes, shortChanges } from "./compared.ts";

/** The small rulebook with some words replaced; each must be there exactly once. */
function amended(...replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there exactly once.`);
    return text.replace(from, () => to);
  }, allowances);
}

/** Amendments of one line, with what a reviewer must see of each. */
const amendments: readonly {
  readonly from: string;
  readonly to: string;
  readonly seen: readonly string[];
  readonly why: string;
}[] = [
  { from: "shall be 6 %", to: "shall be 7 %", seen: ["value-changed/household_rate"], why: "a figure" },
  { from: "| A3       | 5000.00 |", to: "| A3       | 5100.00 |", seen: ["value-changed/salary/row"], why: "a cell" },
  {
    from: "| A3       | 5000.00 |",
    to: "| A3       | unreadable |",
    seen: ["value-changed/salary/row"],
    why: "a cell that cannot be read any more",
  },
  { from: "| A3       | 5000.00 |\n", to: "", seen: ["removed/salary/row"], why: "a row gone" },
  {
    from: "| A1 or A2 | 3000.00 |",
    to: "| A1 | 3000.00 |\n  | A2 | 3000.00 |",
    seen: [],
    why: "a row written as two that say the same",
  },
  {
    from: "| A1 or A2 | 3000.00 |",
    to: "| A1 | 3000.00 |\n  | A2 | 3100.00 |",
    seen: ["value-changed/salary/row"],
    why: "one key of a row",
  },
  {
    from: "  when married\n  otherwise",
    to: "  unless married\n  otherwise",
    seen: ["condition-changed/household_allowance/gate"],
    why: "a condition turned round",
  },
  {
    from: "before 2017-01-01",
    to: "before 2018-01-01",
    seen: ["condition-changed/household_allowance/gate"],
    why: "who the rule is for",
  },
  {
    from: "more than 10",
    to: "at least 10",
    seen: ["condition-changed/household_allowance/branch"],
    why: "a condition of an exception",
  },
  {
    from: "otherwise no entitlement",
    to: "otherwise zero",
    seen: ["value-changed/household_allowance/otherwise"],
    why: "what comes out otherwise",
  },
  {
    from: "divided by 2",
    to: "divided by 3",
    seen: ["value-changed/household_allowance/branch"],
    why: "the amount of an exception",
  },
  {
    from: "half up to 0.01",
    to: "half up to 1",
    seen: ["value-changed/household_allowance/in-every-case"],
    why: "a rounding",
  },
  {
    from: " where rounding is rounded_to_cents",
    to: "",
    seen: ["condition-changed/household_allowance/in-every-case"],
    why: "when an adjustment acts",
  },
  {
    from: "taken rounded_to_cents",
    to: "taken left_as_is",
    seen: ["reading-changed/rounding/taken"],
    why: "the option taken",
  },
  { from: "  taken rounded_to_cents\n", to: "", seen: ["reading-changed/rounding/taken"], why: "a reading left open" },
  {
    from: "option left_as_is",
    to: "option left_as_is\n  option cut",
    seen: ["reading-changed/rounding/part"],
    why: "a new option",
  },
  {
    from: "under Rule 16/3",
    to: "under Rule 16/4",
    seen: ["provision-changed/household_allowance/branch"],
    why: "a renumbered provision",
  },
  {
    from: "shall be 6 % in force from 2008-01-01 [Rule 16/1.1]",
    to: "shall be 6 % in force from 2008-01-01 [Rule 16/1.2]",
    seen: ["provision-changed/household_rate"],
    why: "the citation of a line",
  },
  {
    from: "fr Allocation de ménage",
    to: "fr Allocation pour le ménage",
    seen: ["wording-only/household_allowance"],
    why: "a label",
  },
  { from: "reason It has always been so.", to: "reason Custom.", seen: ["wording-only/rounding"], why: "a reason" },
  { from: "question What is the grade?", to: "question Which grade?", seen: ["wording-only/grade"], why: "a question" },
  { from: "not above 30", to: "not above 31", seen: ["value-changed/absences/at-most"], why: "a bound" },
  {
    from: "fact absences is count",
    to: "fact absences is number",
    seen: ["type-changed/absences"],
    why: "what a fact can be",
  },
  { from: "france or italy", to: "france or italy or japan", seen: ["added/countries/part"], why: "a new member" },
  { from: "A1 or A2 or A3", to: "A2 or A1 or A3", seen: ["condition-changed/grades"], why: "an order that counts" },
  { from: "france or italy", to: "italy or france", seen: [], why: "an order that means nothing" },
  {
    from: "up to 500 EUR",
    to: "up to 600 EUR",
    seen: ["value-changed/extra_allowance/may-be"],
    why: "the bounds of a decision",
  },
  {
    from: "authority secretary_general\n",
    to: "authority secretary_general\nauthority board\n",
    seen: ["added/board"],
    why: "a new authority",
  },
  {
    from: "rule household_allowance",
    to: "rule home_allowance",
    seen: ["added/home_allowance", "removed/household_allowance"],
    why: "another name is another rule",
  },
  { from: "gives percentage", to: "# a remark\n  gives percentage", seen: [], why: "a comment" },
];

test.each(amendments)("$why is told as $seen", ({ from, to, seen }) => {
  expect(shortChanges(allowances, amended([from, to]))).toEqual(seen);
});

test.each(amendments)("$why is told in the other direction too", ({ from, to, seen }) => {
  expect(shortChanges(amended([from, to]), allowances)).toHaveLength(seen.length);
});

describe("since when", () => {
  const since = (newer: string) => changes(allowances, newer).map((change) => change.since && formatDate(change.since));

  test("a new amount of a figure counts from its first day, and is told with the amount it takes over from", () => {
    const line = "shall be 6 % in force from 2008-01-01 [Rule 16/1.1]";
    const newer = amended([line, `${line}\n  shall be 7 % in force from 2023-01-01 [Rule 16/1.1]`]);
    expect(shortChanges(allowances, newer)).toEqual(["value-changed/household_rate"]);
    expect(since(newer)).toEqual(["2023-01-01"]);
    expect(changes(allowances, newer)[0]?.from).toMatchObject({ kind: "expression" });
  });

  test("a changed amount counts from the day it was in force", () => {
    expect(since(amended(["shall be 5 %", "shall be 4 %"]))).toEqual(["2000-01-01"]);
  });

  test("a retroactive amendment counts from its first day in force, not from its adoption", () => {
    const line = "shall be 6 % in force from 2008-01-01 [Rule 16/1.1]";
    const added = "shall be 7 % in force from 2022-01-01 adopted on 2023-06-15 [Rule 16/1.1]";
    const newer = amended([line, `${line}\n  ${added}`]);
    expect(shortChanges(allowances, newer)).toEqual(["value-changed/household_rate"]);
    expect(since(newer)).toEqual(["2022-01-01"]);
  });

  test("a new edition is compared with the one it takes over from, cell by cell", () => {
    const row = "| A3       | 5000.00 |\n";
    const edition =
      "  edition in force from 2023-01-01\n  | grade    | salary  |\n  | A1 or A2 | 3000.00 |\n  | A3 | 5200.00 |\n";
    const newer = amended([row, row + edition]);
    expect(shortChanges(allowances, newer)).toEqual(["value-changed/salary/row"]);
    expect(since(newer)).toEqual(["2023-01-01"]);
  });

  test("a day moved is a change between the two days only", () => {
    const newer = amended(["shall be 6 % in force from 2008-01-01", "shall be 6 % in force from 2009-01-01"]);
    expect(shortChanges(allowances, newer)).toEqual(["value-changed/household_rate"]);
    expect(since(newer)).toEqual(["2008-01-01"]);
  });
});

describe("exceptions", () => {
  test("come and go as such", () => {
    const added = amended([
      "  in every case",
      "  except where posted_to_italy\n    under Rule 16/5\n    when duty_country is italy\n    shall be salary\n  in every case",
    ]);
    expect(shortChanges(allowances, added)).toEqual(["exception-added/household_allowance/branch"]);
    expect(shortChanges(added, allowances)).toEqual(["exception-removed/household_allowance/branch"]);
    expect(changes(allowances, added)[0]?.provisions).toMatchObject([{ rank: "rule", number: "16/5" }]);
  });
});
