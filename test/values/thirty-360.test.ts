import { expect, test } from "vitest";
import { daysByThirty360 } from "../../src/values/thirty-360.ts";
import { date } from "./date.ts";

test.each([
  { from: "2022-01-01", to: "2023-01-01", days: 360, why: "a year" },
  { from: "2022-01-15", to: "2022-02-15", days: 30, why: "a month" },
  { from: "2022-01-31", to: "2022-03-31", days: 60, why: "a 31st counts as a 30th at both ends" },
  { from: "2022-01-30", to: "2022-01-31", days: 0, why: "so the 31st adds nothing" },
  { from: "2022-02-28", to: "2022-03-01", days: 3, why: "the end of February is not stretched" },
  { from: "2024-02-29", to: "2024-03-01", days: 2, why: "in a leap year it is a day nearer" },
  { from: "2022-03-31", to: "2022-01-31", days: -60, why: "backwards" },
])("$from to $to: $days ($why)", ({ from, to, days }) => {
  expect(daysByThirty360(date(from), date(to))).toBe(days);
});
