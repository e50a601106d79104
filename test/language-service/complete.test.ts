import { describe, expect, test } from "vitest";
import { type Completion, complete } from "../../src/language-service/complete.ts";
import { asked, pay } from "./project.ts";

function offered(line: string, rest: Readonly<Record<string, string>> = { "pay.proviso": pay }): readonly Completion[] {
  const { project, place } = asked({ ...rest, "here.proviso": `rule bonus\n  gives number\n${line}\n` });
  return complete(project, place);
}

function texts(line: string, rest?: Readonly<Record<string, string>>): readonly string[] {
  return offered(line, rest).map(({ text }) => text);
}

describe("at the start of a line", () => {
  test("heads and clauses are offered, and words that only stand within a line are not", () => {
    expect(texts("  ‸")).toEqual(expect.arrayContaining(["rule", "shall be", "in every case", "note"]));
    expect(texts("  ‸")).not.toContain("divided by");
  });
});

const works = `
hours of the day night_hours
  fr Nuit
  from 22:00 to 07:00

calendar office
  fr Bureau
  days of rest Sunday
`;

test.each([
  { line: "  shall be hours covered by shifts from a to b within ‸", offers: ["night_hours"] },
  {
    line: "  shall be hours covered by shifts from a to b outside night_hours on working days of ‸",
    offers: ["office"],
  },
])("after a word that wants one kind of thing only that kind is offered: $line", ({ line, offers }) => {
  expect(texts(line, { "works.proviso": works })).toEqual(offers);
});

describe("within a line", () => {
  test("names and the words that join them are offered, heads are not", () => {
    expect(texts("  shall be ‸")).toEqual(expect.arrayContaining(["salary", "household_rate", "divided by"]));
    expect(texts("  shall be ‸")).not.toContain("in every case");
  });

  test("what is already written of a word is replaced", () => {
    const [start, end] = [
      "rule bonus\n  gives number\n  shall be ".length,
      "rule bonus\n  gives number\n  shall be sal".length,
    ];
    expect(offered("  shall be sal‸")[0]).toMatchObject({ start, end });
  });

  test("names carry their label in both languages", () => {
    const rate = offered("  shall be ‸").find(({ text }) => text === "household_rate");
    expect(rate?.label).toEqual({ en: "Household rate", fr: "Taux de ménage" });
  });
});

describe("where only some things fit, only those are offered", () => {
  test.each([
    { line: "  when grade is ‸", names: ["A1", "A2"], why: "the members of the choice that the fact is one of" },
    { line: "  when grade is one of A1 or ‸", names: ["A1", "A2"], why: "the same after a first member" },
    { line: "  relies on rounding as ‸", names: ["per_month", "per_year"], why: "the options of the reading" },
    { line: "  relies on ‸", names: ["rounding"], why: "readings" },
    { line: "  notwithstanding ‸", names: ["spouse_is_paid"], why: "branches" },
  ])("$line: $why", ({ line, names }) => {
    const found = offered(line).filter(({ kind }) => kind !== "keyword");
    expect(found.map(({ text }) => text)).toEqual(names);
  });
});

test("free words and comments are the author's own: nothing is offered", () => {
  expect(texts("  note see ‸")).toEqual([]);
  expect(texts("  under Rule ‸")).toEqual([]);
  expect(texts("  shall be 1 # because ‸")).toEqual([]);
});

test("a French file is offered French names and keywords", () => {
  const french = "règle prime\n  donne nombre\n  s'établit à ‸\n";
  const { project, place } = asked({ "pay.proviso": pay, "ici.proviso": french });
  const found = complete(project, place).map(({ text }) => text);
  expect(found).toEqual(expect.arrayContaining(["taux_de_ménage", "divisé par"]));
  expect(found).not.toContain("household_rate");
});

test("a line of delegation offers authorities and decisions only", () => {
  const rest = { "pay.proviso": `${pay}\nauthority deputy\ndecision leave\n  rests with deputy\n` };
  expect(texts("  delegates to ‸", rest)).toEqual(expect.arrayContaining(["deputy", "leave"]));
  expect(texts("  delegates to ‸", rest)).not.toContain("salary");
  expect(texts("  is replaced by ‸", rest)).not.toContain("leave");
});
