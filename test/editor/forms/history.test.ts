import { expect, test } from "vitest";
import { pathName, problemsAt, rootOf, valueAt } from "../../../editor/forms/fact-path.ts";
import { historyOf, isHistory, lastValueOf, periodsOf } from "../../../editor/forms/history.ts";
import { withFact } from "../../../editor/forms/with-fact.ts";

const history = [
  { until: "2020-12-31", value: "A1" },
  { from: "2021-01-01", value: "A2" },
];

test("a plain value becomes the first row of a history, and the last row a plain value again", () => {
  expect(periodsOf("A1")).toEqual([{ value: "A1" }]);
  expect(periodsOf(undefined)).toEqual([{}]);
  expect(lastValueOf(history)).toBe("A2");
  expect(lastValueOf("A1")).toBe("A1");
});

test("rows without a value are not told", () => {
  expect(historyOf([...history, { from: "2022-01-01" }])).toEqual(history);
  expect(historyOf([{ from: "2022-01-01" }])).toBeUndefined();
});

test("a list of records is no history, an empty list none either", () => {
  expect(isHistory([{ birth_date: "2010-01-01" }])).toBe(false);
  expect(isHistory([])).toBe(false);
  expect(isHistory(history)).toBe(true);
});

test("a fact has one name on every screen", () => {
  expect(pathName(["children", 1, "birth_date"])).toBe("children[1].birth_date");
  expect(rootOf("children[1].birth_date")).toBe("children");
  expect(valueAt({ children: [{}, { birth_date: "2010-01-01" }] }, "children[1].birth_date")).toBe("2010-01-01");
  expect(valueAt({ children: [] }, "children[1].birth_date")).toBeUndefined();
});

test("a problem stands under the field it is about, or deeper in it", () => {
  const problems = [
    { words: "too early", path: ["grade", 0, "from"] },
    { words: "no day", path: ["born"] },
  ];
  expect(problemsAt(problems, ["grade"])).toEqual(["too early"]);
  expect(problemsAt(problems, ["children"])).toEqual([]);
});

test("a fact told again keeps its place, one taken back is left out", () => {
  expect(Object.keys(withFact({ a: 1, b: 2 }, "a", 3))).toEqual(["a", "b"]);
  expect(withFact({ a: 1, b: 2 }, "a", undefined)).toEqual({ b: 2 });
});
