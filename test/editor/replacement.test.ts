import fc from "fast-check";
import { expect, test } from "vitest";
import { replacement } from "../../editor/store/replacement.ts";

test("replacing one stretch of the text before gives the text after", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, text: put } = replacement(before, after);
      expect(before.slice(0, start) + put + before.slice(end)).toBe(after);
    }),
    { seed: 7 },
  );
});

test("what is equal before and behind is left alone, so that the caret stays", () => {
  expect(replacement("pay 6 % of it", "pay 7 % of it")).toEqual({ start: 4, end: 5, text: "7" });
  expect(replacement("same", "same")).toEqual({ start: 4, end: 4, text: "" });
});
