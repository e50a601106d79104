import { expect, test } from "vitest";
import { howToEnable, staffRegulations } from "../transcription/staff-regulations.ts";
import { readTables } from "./read-tables.ts";

const weights = readTables("oecd/annex-1/01-reference-index.proviso").get("weight_of_the_country")?.rows ?? [];

test("the weights of the reference countries make up a hundred", () => {
  const tenths = weights.map(([, weight]) => Math.round(Number(weight) * 10));
  expect(tenths.reduce((sum, weight) => sum + weight, 0)).toBe(1000);
});

const text = staffRegulations();

if (text === undefined) {
  test.skip(`the weights are those printed: ${howToEnable}`, () => {});
} else {
  test("the weights of the reference countries are those of article 4.1.6.8", () => {
    const article = text.slice(text.indexOf("4.1.6.8"), text.indexOf("4.1.6.9"));
    const printed = [...article.matchAll(/(\d+\.\d) for (?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)/g)];
    const expected = printed.map(([, weight, country = ""]) => [country.toLowerCase().replaceAll(" ", "_"), weight]);
    expect(expected).toHaveLength(8);
    expect(weights).toEqual(expected);
  });
}
