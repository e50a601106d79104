import { calculated, timesCompleteSteps } from "../evaluate/expressions/arithmetic.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import type { Finding } from "../evaluate/finding.ts";
import { isPlainZero } from "../evaluate/plain-zero.ts";
import { minus } from "../values/minus.ts";
import { plus } from "../values/plus.ts";
import { times } from "../values/times.ts";
import { either, isPlain, plainly } from "./lean.ts";
import type { Code } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** `A plus B`, `A less B`, `A times B` and `A divided by B`. */
export function arithmetic(expression: Of<"arithmetic">, plan: Plan, parts: Parts): Code {
  const left = plan.code(expression.left, parts);
  const right = plan.code(expression.right, parts);
  const shortly = shortcuts[expression.operator];
  return (at) => {
    const [a, b] = [left(at), right(at)];
    return (expression.missingDay === undefined && shortly?.(a, b)) || calculated(expression, a, b);
  };
}

/** The sum of plain values; nothing where it is less simple. */
export function plainSum(a: Finding, b: Finding): Finding | undefined {
  if (!isPlain(a) || !isPlain(b) || isPlainZero(a.value) || isPlainZero(b.value)) return undefined;
  const result = plus(a.value, b.value);
  return result.ok ? plainly(result.value, either(a.trace, b.trace)) : undefined;
}

/** The difference, as {@link plainSum}. */
export function plainDifference(a: Finding, b: Finding): Finding | undefined {
  if (!isPlain(a) || !isPlain(b) || isPlainZero(a.value) || isPlainZero(b.value)) return undefined;
  const result = minus(a.value, b.value);
  return result.ok ? plainly(result.value, either(a.trace, b.trace)) : undefined;
}

/** The product, as {@link plainSum}. */
export function plainProduct(a: Finding, b: Finding): Finding | undefined {
  if (!isPlain(a) || !isPlain(b)) return undefined;
  const result = times(a.value, b.value);
  return result.ok ? plainly(result.value, either(a.trace, b.trace)) : undefined;
}

type Shortcut = (a: Finding, b: Finding) => Finding | undefined;

const shortcuts: { readonly [Operator in Of<"arithmetic">["operator"]]?: Shortcut } = {
  plus: plainSum,
  less: plainDifference,
  times: plainProduct,
};

/** `1 month for each complete 2 years of X`. */
export function perComplete(expression: Of<"per-complete">, plan: Plan, parts: Parts): Code {
  const amount = plan.code(expression.amount, parts);
  const step = plan.code(expression.step, parts);
  const whole = plan.code(expression.of, parts);
  return (at) => timesCompleteSteps(amount(at), step(at), whole(at));
}
