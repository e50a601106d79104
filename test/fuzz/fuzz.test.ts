import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

/** Milliseconds; an idle core needs a fraction of it. */
const timeout = 180_000;

test("the compiled evaluator answers 10,000 random programs as the reference does", { timeout }, () => {
  const { questions, counterexample } = fuzz({ programs: 10_000, seed: 20_220_701 });
  expect(counterexample).toBeUndefined();
  expect(questions).toBeGreaterThan(10_000);
});
