import { describe, expect, test } from "vitest";
import { readCell, readTyped } from "../../../src/language-service/tables/cells/read-cell.ts";
import type { Conventions } from "../../../src/language-service/tables/cells/reading.ts";
import { found } from "./sheets.ts";

const kinds = `choice zones
  member near
    fr Proche
  member overseas
    fr Outre-mer
fact zone is one of zones
fact nights is count

table all_kinds
  fr Toutes sortes
  under Rule 1/1
  by zone
  by nights
  gives money in EUR as in_euros
  gives money as in_any
  gives number as plain
  gives percentage as share
  gives date as begins
  gives yes or no as told
  gives duration in years as time
  other keys unknown
  | zone | nights | in_euros | in_any  | plain | share | begins     | told | time    |
  | near | 1      | 80       | 800 EUR | 1     | 6 %   | 2020-01-01 | yes  | 5 years |
`;

const columns = ["zone", "nights", "in_euros", "in_any", "plain", "share", "begins", "told", "time"] as const;
type Name = (typeof columns)[number];

function read(column: Name, written: string, conventions: Conventions = {}, way = readCell) {
  const { rulebook, language, columns: all } = found(kinds, "all_kinds");
  const own = all[columns.indexOf(column)];
  if (!own) throw new Error(column);
  return way({ rulebook, language, column: own, conventions }, written);
}

describe("a cell of a spreadsheet is understood", () => {
  const understood: readonly (readonly [Name, string, string, string])[] = [
    ["in_euros", "1 234,50 €", "1234.50", "French, with a blank between thousands"],
    ["in_euros", "1\u202f234,50\u00a0€", "1234.50", "French, with narrow blanks"],
    ["in_euros", "€1,234.50", "1234.50", "English"],
    ["in_euros", "1'234.50", "1234.50", "Swiss"],
    ["in_euros", "1.234.567,8", "1234567.8", "German"],
    ["in_euros", "0.908", "0.908", "a nought before the sign leaves no thousands"],
    ["in_any", "1 234,50 €", "1234.50 EUR", "the currency is written where the column has several"],
    ["in_any", "CHF 900", "900 CHF", "the code before the amount"],
    ["plain", "(12,5)", "-12.5", "brackets of bookkeepers"],
    ["share", "6,5 %", "6.5 %", "French"],
    ["share", "6%", "6 %", "English"],
    ["begins", "2027-03-12", "2027-03-12", "ISO"],
    ["begins", "31.03.2027", "2027-03-31", "no month has that number"],
    ["begins", "12 mars 2027", "2027-03-12", "the month by its French name"],
    ["told", "oui", "yes", "French"],
    ["told", "TRUE", "yes", "a spreadsheet's own"],
    ["zone", "Outre-mer", "overseas", "the French label"],
    ["zone", "OVERSEAS", "overseas", "the name in capitals"],
    ["zone", "near ou overseas", "near or overseas", "several, joined in French"],
    ["zone", "tout", "any", "the French word"],
    ["nights", ">= 8", "at least 8", "a sign for a bound"],
    ["nights", "from 2 to 7", "from 2 to 7", "as the language writes it"],
    ["time", "7 years", "7 years", "as the language writes it"],
    ["plain", "illisible", "unreadable", "the French word"],
  ];

  test.each(understood)("%s: %s is %s (%s)", (column, written, text) => {
    expect(read(column, written)).toEqual({ kind: "text", text });
  });
});

describe("a cell of a spreadsheet is not understood", () => {
  const unclear: readonly (readonly [Name, string, string | undefined, string])[] = [
    ["time", "5 ans", "5 years", "the other language than the file's"],
    ["time", "5", "5 years", "no unit"],
    ["nights", "5 ans", "5", "a unit where a number stands"],
    ["nights", "2,5", undefined, "not whole"],
    ["nights", "1-5", "from 1 to 5", "a dash may be anything"],
    ["share", "6", "6 %", "no sign"],
    ["in_any", "900", "900 EUR", "no currency, where the column has several"],
    ["in_any", "$900", "900 USD", "which dollar"],
    ["in_euros", "900 CHF", undefined, "another currency: nothing is converted"],
    ["zone", "oversea", "overseas", "a letter is missing"],
    ["begins", "31.02.2027", undefined, "no such day"],
    ["plain", "#REF!", undefined, "an error of the spreadsheet"],
    ["plain", " ", undefined, "nothing"],
    ["in_euros", "12 34", undefined, "two numbers"],
  ];

  test.each(unclear)("%s: %s may be %s (%s)", (column, written, suggestion) => {
    const reading = read(column, written);
    expect(reading.kind).toBe("problem");
    expect(reading.kind === "problem" ? reading.suggestion : "").toBe(suggestion);
  });
});

describe("what can be read in two ways is asked", () => {
  test.each([
    { column: "plain", written: "1,668", conventions: { decimal: "comma" }, text: "1.668" },
    { column: "plain", written: "1,668", conventions: { decimal: "point" }, text: "1668" },
    { column: "begins", written: "12.03.2027", conventions: { dates: "day-first" }, text: "2027-03-12" },
    { column: "begins", written: "12.03.2027", conventions: { dates: "month-first" }, text: "2027-12-03" },
  ] as const)("$written, then it is $text", ({ column, written, conventions, text }) => {
    expect(read(column, written).kind).toBe("asks");
    expect(read(column, written, conventions)).toEqual({ kind: "text", text });
  });

  test("except in typing, where the file's own sign is taken and the other is not guessed at", () => {
    expect(read("plain", "1.668", {}, readTyped)).toEqual({ kind: "text", text: "1.668" });
    expect(read("plain", "1,668", {}, readTyped)).toMatchObject({ kind: "problem", suggestion: "1668" });
  });
});
