import { withInterest } from "../amounts/interest.ts";
import type { Finding } from "../finding.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** `X with compound interest at 4 % over 3 years`. */
export function compoundInterest(expression: Of<"compound-interest">, scope: Scope): Finding {
  const { simplePart, span } = expression;
  const [principal, rate, length] = [expression.principal, expression.rate, expression.length].map((part) =>
    evaluateIn(scope, part),
  ) as [Finding, Finding, Finding];
  const what = {
    kind: "interest" as const,
    ...(principal.value && { principal: principal.value }),
    ...(rate.value && { rate: rate.value }),
    ...(length.value && { length: length.value }),
  };
  return under(what, withInterest(principal, { rate, length, simplePart }), { span });
}
