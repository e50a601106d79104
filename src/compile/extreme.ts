import { extremeOfAll } from "../evaluate/expressions/extreme.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { leaningOnly, leaningsOf } from "./lean.ts";
import type { Code } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** `the greater of A and B` and its like. */
export function extreme(expression: Of<"extreme">, plan: Plan, parts: Parts): Code {
  const codes = expression.items.map(({ value }) => plan.code(value, parts));
  return (at) => {
    const found = codes.map((code) => code(at));
    return leaningOnly(extremeOfAll(expression, found, plan.rulebook), leaningsOf(found));
  };
}
