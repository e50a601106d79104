import { describe, expect, test } from "vitest";

import { searchAskable } from "../../../editor/rooms/ask/search-askable.ts";
import type { Askable } from "../../../src/workspace/askable.ts";

function askable(rule: string, en: string, fr: string, rest: Partial<Askable> = {}): Askable {
  const none = { en: "", fr: "" };
  return {
    rule,
    label: { en, fr },
    provisions: none,
    notes: none,
    chapter: none,
    isPart: false,
    scenarios: 1,
    ...rest,
  };
}

const all = [
  askable("full", "Full household allowance", "Allocation de ménage pleine", { isPart: true }),
  askable("entitled", "Entitled to household allowance", "Droit à l'allocation de ménage"),
  askable("household", "Household allowance", "Allocation de ménage", {
    provisions: { en: "Rule 16/1.1", fr: "Règlement 16/1.1" },
    scenarios: 30,
  }),
  askable("leave", "Parental leave", "Congé parental", { chapter: { en: "Leave", fr: "Congés" } }),
];

function found(sought: string): readonly string[] {
  return searchAskable(all, sought).map(({ rule }) => rule);
}

describe("searching for what can be asked", () => {
  test("what is called so stands first, results before their parts", () => {
    expect(found("household")).toEqual(["household", "entitled", "full"]);
  });

  test.each([
    ["menage", ["household", "entitled", "full"], "in the other language, without accents"],
    ["16/1", ["household"], "by its provision"],
    ["congés", ["leave"], "by its chapter"],
    ["allowance household", ["household", "entitled", "full"], "by words in any order"],
    ["pension", [], "not by what it is not"],
  ])("%s finds %j: %s", (sought, rules) => {
    expect(found(sought)).toEqual(rules);
  });

  test("before anything is typed, what has most scenarios stands first", () => {
    expect(found("")[0]).toBe("household");
  });
});
