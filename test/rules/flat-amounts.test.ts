import { expect, test } from "vitest";
import { howToEnable, staffRegulations } from "../transcription/staff-regulations.ts";
import { readMembers, readTables, type TableText } from "./read-tables.ts";

const file = "oecd/common/countries.proviso";
const tables = readTables(file);
const rows = tables.get("flat_amounts")?.rows ?? [];

/** The row that stands for every country the text does not list, to which the amounts of headquarters apply. */
const elsewhere = rows.filter(([country]) => country === "other_country");
const flatAmounts = rows.filter(([country]) => country !== "other_country");

/** The countries a person can serve in, but for the one that stands for all others. */
const countries = readMembers(file, "countries").filter((name) => name !== "other_country");

test("28 countries have flat amounts, each once", () => {
  expect(countries).toHaveLength(28);
  expect(flatAmounts.map(([country]) => country).toSorted()).toEqual(countries.toSorted());
});

test("a country without amounts has those of headquarters", () => {
  const headquarters = flatAmounts.find(([country]) => country === "france");
  expect(elsewhere).toEqual([["other_country", ...(headquarters ?? []).slice(1)]]);
});

test("both amounts of a country are in one currency", () => {
  const currencies = flatAmounts.map(([, basic, child]) => [basic, child].map((cell) => cell?.match(/[A-Z]{3}/)?.[0]));
  expect(currencies.filter(([basic, child]) => basic === undefined || basic !== child)).toEqual([]);
});

test("every country lies in one zone, and every scale has a rounding step, also that of headquarters elsewhere", () => {
  const named = (table?: TableText) => (table?.rows ?? []).flatMap(([keys = ""]) => keys.split(" or ")).toSorted();
  expect(named(tables.get("zone_of"))).toEqual(countries.toSorted());
  const steps = readTables("oecd/common/person.proviso").get("rounding_step");
  expect(named(steps)).toEqual([...countries, "other_country"].toSorted());
});

const text = staffRegulations();

if (text === undefined) {
  test.skip(`the flat amounts are those printed: ${howToEnable}`, () => {});
} else {
  test("the flat amounts are those printed in Title IV, with their currencies", () => {
    const title = text.indexOf("Amounts at 01.01.2022");
    const printed = [
      ...text.slice(title, text.indexOf("NOTE:", title)).matchAll(/^([A-Z ]+?)\s+(\d.*\.\d\d)\s+([A-Z]{3})$/gm),
    ];
    const expected = printed.map(([, country = "", amounts = "", currency]) => {
      const [basic, child] = (amounts.match(/\d[\d ]*\.\d\d/g) ?? []).map((amount) => amount.replaceAll(" ", ""));
      return [
        country.toLowerCase().replaceAll(" ", "_"),
        `${basic} ${currency} per month`,
        `${child} ${currency} per month`,
      ];
    });
    expect(expected).toHaveLength(28);
    expect(flatAmounts).toEqual(expected);
  });

  test("the five that Annex XXIII repeats are the same there", () => {
    const title = text.indexOf("OTHER ELEMENTS OF REMUNERATION 01.01.2022");
    const printed = [
      ...text.slice(title, title + 600).matchAll(/^([A-Z][a-z ]+\w+)\t([A-Z]{3})\t([\d .]+)\t([\d .]+)$/gim),
    ];
    const expected = printed.map(([, country = "", currency, basic = "", child = ""]) => [
      country.toLowerCase().replaceAll(" ", "_"),
      ...[basic, child].map((amount) => `${amount.replaceAll(" ", "")} ${currency} per month`),
    ]);
    expect(expected).toHaveLength(5);
    expect(flatAmounts).toEqual(expect.arrayContaining(expected));
  });
}
