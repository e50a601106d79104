import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsWithin, type Interval } from "../../../src/check/regions/cells.ts";
import type { Scale } from "../../../src/check/regions/scale.ts";
import { type Box, type Gap, survey } from "../../../src/check/regions/survey.ts";
import { integer, zero } from "../../../src/values/exact.ts";
import { numberValue } from "../../../src/values/value.ts";

/** Whole numbers from 0 to 4. */
const small: Scale = {
  positionOf: (value) => (value.kind === "number" ? value.amount : undefined),
  valueAt: numberValue,
  whole: true,
  least: zero,
  most: integer(4),
};

const bound = fc.option(fc.integer({ min: -1, max: 5 }).map(integer), { nil: undefined });

const interval: fc.Arbitrary<Interval> = fc
  .record({ from: bound, to: bound, fromExcluded: fc.boolean(), toExcluded: fc.boolean() })
  .map(({ from, to, fromExcluded, toExcluded }) => ({
    ...(from && { from, fromExcluded }),
    ...(to && { to, toExcluded }),
  }));

const side = fc.option(fc.array(interval, { minLength: 1, maxLength: 2 }), { nil: undefined });

const boxes: fc.Arbitrary<Box[]> = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 6 });

/** Whether a box holds at a place, told by its intervals one by one. */
function holds(box: Box, place: readonly number[]): boolean {
  return place.every((n, axis) => {
    return box[axis]?.some((part) => cellsWithin([integer(n)], part) !== undefined) ?? true;
  });
}

const places = [0, 1, 2, 3, 4].flatMap((x) => [0, 1, 2, 3, 4].map((y) => [x, y] as const));

const runs = { seed: 20_220_901, numRuns: 500 };

test("two boxes are said to meet exactly if both hold at some place", () => {
  fc.assert(
    fc.property(boxes, (list) => {
      const told = new Set<string>();
      survey([small, small], list, { meeting: (a, b) => told.add(`${a} ${b}`) });
      const expected = list.flatMap((a, i) =>
        list.flatMap((b, j) => (i < j && places.some((at) => holds(a, at) && holds(b, at)) ? [`${i} ${j}`] : [])),
      );
      expect([...told].sort()).toEqual(expected.sort());
    }),
    runs,
  );
});

test("a gap is told exactly if some place lies in no box, and lies in none itself", () => {
  fc.assert(
    fc.property(boxes, (list) => {
      const gaps: Gap[] = [];
      survey([small, small], list, { gap: (gap) => gaps.push(gap) });
      expect(gaps.length > 0).toBe(places.some((at) => !list.some((box) => holds(box, at))));
      for (const { at } of gaps) {
        const place = [0, 1].map((axis) => Number(at[axis]?.numerator ?? 0n));
        expect(list.some((box) => holds(box, place))).toBe(false);
      }
    }),
    runs,
  );
});

test("boxes too many and too entangled are given up, not followed for ever", () => {
  const many = Array.from({ length: 600 }, (_, i): Box => {
    return [0, 1, 2, 3].map((axis) => [{ from: integer((i * (axis + 3)) % 601), to: integer(601 + ((i * 7) % 300)) }]);
  });
  const line: Scale = { positionOf: small.positionOf, valueAt: numberValue, whole: false };
  expect(survey([line, line, line, line], many, {})).toBe(false);
});
