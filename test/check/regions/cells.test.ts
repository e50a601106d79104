import { describe, expect, test } from "vitest";
import { cellsOf, commonIntervals, holdsSomewhere, type Interval } from "../../../src/check/regions/cells.ts";
import type { Scale } from "../../../src/check/regions/scale.ts";
import { exact, integer, zero } from "../../../src/values/exact.ts";
import { numberValue } from "../../../src/values/value.ts";

const line: Scale = { positionOf: () => undefined, valueAt: numberValue, whole: false };
const counts: Scale = { ...line, whole: true, least: zero };

/** From one whole number to another, both included. */
function fromTo(from: number, to: number): Interval {
  return { from: integer(from), to: integer(to) };
}

test("a scale is cut at every end and between the ends", () => {
  expect(cellsOf(line, [fromTo(1, 2)])).toEqual([zero, integer(1), exact(3n, 2n), integer(2), integer(3)]);
});

test("between two neighbouring whole numbers a whole scale has nothing", () => {
  expect(cellsOf(counts, [fromTo(1, 2)])).toEqual([zero, integer(1), integer(2), integer(3)]);
});

test("below its least value a scale has nothing", () => {
  expect(cellsOf(counts, [fromTo(0, 2)])).toEqual([zero, integer(1), integer(3)].toSpliced(2, 0, integer(2)));
});

describe("an interval holds somewhere", () => {
  const between: Interval = { from: integer(3), to: integer(4), fromExcluded: true, toExcluded: true };

  test.each([
    { scale: line, interval: between, holds: true, why: "there is 3.5" },
    { scale: counts, interval: between, holds: false, why: "no count lies between 3 and 4" },
    { scale: counts, interval: fromTo(5, 3), holds: false, why: "it runs downwards" },
    { scale: counts, interval: fromTo(-3, -1), holds: false, why: "a count is not negative" },
    { scale: counts, interval: { to: zero }, holds: true, why: "zero is a count" },
    {
      scale: { ...counts, most: integer(4) },
      interval: { from: integer(5) },
      holds: false,
      why: "it begins above the most",
    },
  ])("$holds: $why", ({ scale, interval, holds }) => {
    expect(holdsSomewhere(scale, [interval])).toBe(holds);
  });
});

test("what two intervals share keeps the narrower end, and leaves out what either leaves out", () => {
  const [shared] = commonIntervals([{ from: integer(1), to: integer(5), toExcluded: true }], [fromTo(3, 5)]);
  expect(shared).toEqual({ from: integer(3), fromExcluded: false, to: integer(5), toExcluded: true });
});
