import { dividedBy } from "../../values/divided-by.ts";
import { floor, integer } from "../../values/exact.ts";
import { numberValue } from "../../values/value.ts";
import { computed } from "../amounts/operate.ts";
import { product, quotient } from "../amounts/product.ts";
import { difference, sum } from "../amounts/sum.ts";
import { type Finding, isNothing, isValued, nothing, open, valued, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import type { Of } from "./of.ts";

/** `A plus B`, `A less B`, `A times B` and `A divided by B`. */
export function arithmetic(expression: Of<"arithmetic">, scope: Scope): Finding {
  return calculated(expression, evaluateIn(scope, expression.left), evaluateIn(scope, expression.right));
}

/** What the operator makes of both sides. */
export function calculated({ operator, missingDay }: Of<"arithmetic">, left: Finding, right: Finding): Finding {
  switch (operator) {
    case "plus":
      return sum(left, right, missingDay);
    case "less":
      return difference(left, right, missingDay);
    case "times":
      return product(left, right);
    case "divided-by":
      return quotient(left, right);
  }
}

/** `1 month for each complete 2 years of X`: what remains beyond the last complete step counts for nothing. */
export function perComplete(expression: Of<"per-complete">, scope: Scope): Finding {
  const amount = evaluateIn(scope, expression.amount);
  const step = evaluateIn(scope, expression.step);
  return timesCompleteSteps(amount, step, evaluateIn(scope, expression.of));
}

/** The amount as often as the whole holds a complete step. */
export function timesCompleteSteps(amount: Finding, step: Finding, whole: Finding): Finding {
  const missing = [amount, step, whole].find(isNothing);
  if (missing) return nothing(missing.status, missing);
  if (!isValued(step) || !isValued(whole)) return open([whole, step, amount]);
  const steps = computed(whole, step, dividedBy);
  if (!isValued(steps)) return steps;
  if (steps.value.kind !== "number") return without(doNotFit(notCounted), { from: [steps] });
  return product(amount, valued(numberValue(integer(floor(steps.value.amount))), steps));
}

const notCounted = {
  en: "Complete steps are counted in a value of another kind.",
  fr: "Des tranches complètes sont comptées dans une valeur d'une autre nature.",
};
