import { expect, test } from "vitest";
import { scenarioPlaces } from "../../src/language-service/scenario-places.ts";
import { projectOf } from "./project.ts";

const scenario = (title: string) => `scenario ${title}\n  on 2022-09-01\n  expect a is 1\n\n`;
const rule = "rule a\n  gives number\n  shall be 1\n\n";

function ids(text: string): readonly string[] {
  return scenarioPlaces(projectOf({ "a.proviso": text })).map(({ id }) => id);
}

test("a scenario keeps its identity whatever is written around it", () => {
  expect(ids(`${rule}${scenario("One")}${scenario("Two")}`).slice(-1)).toEqual(ids(`${scenario("Two")}${rule}`));
});

test("scenarios that share a title are told apart", () => {
  expect(new Set(ids(`${rule}${scenario("One")}${scenario("One")}`)).size).toBe(2);
});
