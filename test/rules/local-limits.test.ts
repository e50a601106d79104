import { expect, test } from "vitest";
import { howToEnable, staffRegulations } from "../transcription/staff-regulations.ts";
import { readMembers, readTables } from "./read-tables.ts";

const ceilings = readTables("oecd/tables/installation-ceilings.proviso").get("installation_ceilings")?.rows ?? [];
const rents = readTables("oecd/tables/rent-limits.proviso").get("rent_limits")?.rows ?? [];
const flatAmounts = readTables("oecd/common/countries.proviso").get("flat_amounts")?.rows ?? [];
const countries = readMembers("oecd/common/countries.proviso", "countries").filter((name) => name !== "other_country");

/** The code out of use that the print of the ceilings has for Mexico, and the one that stands for it here. */
const outOfUse = { printed: "MXP", meant: "MXN" };

test("28 countries have ceilings for the installation allowance, each once", () => {
  expect(ceilings).toHaveLength(28);
  expect(ceilings.map(([country]) => country).toSorted()).toEqual(countries.toSorted());
});

test("the ceiling with expatriation is the higher one, in the currency of the flat amounts of the country", () => {
  const currencyOf = new Map(flatAmounts.map(([country, basic]) => [country, currencyIn(basic)]));
  for (const [country, without, withIt] of ceilings) {
    expect(numberIn(withIt), country).toBeGreaterThan(numberIn(without));
    expect([currencyIn(without), currencyIn(withIt)], country).toEqual(Array(2).fill(currencyOf.get(country)));
  }
});

test("a country has its limits of rent once, both in one currency", () => {
  expect(new Set(rents.map(([country]) => country)).size).toBe(rents.length);
  expect(rents.filter(([, ceiling, amount]) => currencyIn(ceiling) !== currencyIn(amount))).toEqual([]);
});

const text = staffRegulations();

if (text === undefined) {
  test.skip(`the ceilings and the limits of rent are those printed: ${howToEnable}`, () => {});
} else {
  test("the ceilings of the installation allowance are those printed, with their parities", () => {
    const title = text.indexOf("CEILING OF BASIC AMOUNTS OF THE INSTALLATION ALLOWANCE");
    const printed = [
      ...text.slice(title, title + 4000).matchAll(/^([A-Z ]+)\t([\d ]+)\t([\d ]+)\t([A-Z]{3})\t([\d.]+)\t/gm),
    ];
    const expected = printed.map(([, country = "", without = "", withIt = "", code = "", parity]) => {
      const currency = code === outOfUse.printed ? outOfUse.meant : code;
      return [nameOf(country), `${plain(without)} ${currency}`, `${plain(withIt)} ${currency}`, parity];
    });
    expect(expected).toHaveLength(28);
    expect(ceilings).toEqual(expected);
  });

  test("the limits of rent outside headquarters are those of the table of Annex XXIII", () => {
    const title = text.indexOf("RENT ALLOWANCE TABLE 01.01.2022");
    const printed = [...text.slice(title, title + 500).matchAll(/^(\w+)\t([\d.]+) ([A-Z]{3})\t([\d.]+) ([A-Z]{3})$/gm)];
    const expected = printed.map(([, country = "", ceiling, unit, amount, currency]) => [
      country === "USA" ? "united_states" : nameOf(country),
      `${ceiling} ${unit} per month`,
      `${amount} ${currency} per month`,
    ]);
    expect(expected).toHaveLength(5);
    expect(rents.filter(([country]) => country !== "france")).toEqual(expected);
  });

  test("the limits of rent at headquarters are those of Rule 16/5.1", () => {
    const rule = text.slice(text.indexOf("16/5.1 Officials"), text.indexOf("16/5.2 The rent"));
    const [ceiling, amount] = (rule.match(/\d[\d,]*\.\d\d EUR/g) ?? []).map((words) => words.replaceAll(",", ""));
    expect(rents.find(([country]) => country === "france")).toEqual([
      "france",
      `${ceiling} per month`,
      `${amount} per month`,
    ]);
  });
}

function nameOf(country: string): string {
  return country.trim().toLowerCase().replaceAll(" ", "_");
}

function plain(number: string): string {
  return number.replaceAll(" ", "");
}

function numberIn(cell: string | undefined): number {
  return Number(cell?.split(" ")[0]);
}

function currencyIn(cell: string | undefined): string | undefined {
  return cell?.match(/[A-Z]{3}/)?.[0];
}
