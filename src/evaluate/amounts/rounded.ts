import { type Exact, sign } from "../../values/exact.ts";
import { type RoundingMode, round } from "../../values/round.ts";
import { durationValue, moneyValue, numberValue, percentageValue, type Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, open, valued, without } from "../finding.ts";
import type { Reason } from "../outcome.ts";
import { between, rangeOf } from "../range.ts";
import { doNotFit } from "../reason-of.ts";
import { ranged } from "./operate.ts";

/**
 * The multiple of the step that stands for the amount. The step is a plain number, or has the kind and the currency of the
 * amount; whether the amount is a rate does not matter. Where nothing is due, nothing is rounded.
 */
export function rounded(amount: Finding, step: Finding, mode: RoundingMode): Finding {
  if (isNothing(amount)) return amount;
  if (!isValued(step)) return open([amount, step]);
  if (!isValued(amount)) {
    const { atLeast, atMost } = rangeOf(amount);
    return ranged([amount, step], between(end(atLeast, step.value, mode), end(atMost, step.value, mode)));
  }
  const result = multiple(amount.value, step.value, mode);
  return "kind" in result ? valued(result, amount, step) : without(result.reason, { from: [amount, step] });
}

function end(value: Value | undefined, step: Value, mode: RoundingMode): Value | undefined {
  const result = value && multiple(value, step, mode);
  return result && "kind" in result ? result : undefined;
}

function multiple(value: Value, step: Value, mode: RoundingMode): Value | { readonly reason: Reason } {
  const to = stepFor(value, step);
  if ("reason" in to) return to;
  if (sign(to) !== 1) return { reason: doNotFit(stepNotAboveZero) };
  switch (value.kind) {
    case "money":
      return moneyValue(round(value.amount, to, mode), value.currency, value.per);
    case "number":
      return numberValue(round(value.amount, to, mode));
    case "percentage":
      return percentageValue(round(value.share, to, mode));
    case "duration":
      return durationValue(round(value.amount, to, mode), value.unit);
    default:
      return { reason: doNotFit(notRounded) };
  }
}

/** The step as a number in the unit of the value. */
function stepFor(value: Value, step: Value): Exact | { readonly reason: Reason } {
  if (step.kind === "number") return step.amount;
  if (value.kind === "money" && step.kind === "money") {
    if (value.currency === step.currency) return step.amount;
    return { reason: { kind: "mixed-currencies", left: value.currency, right: step.currency } };
  }
  if (value.kind === "percentage" && step.kind === "percentage") return step.share;
  if (value.kind === "duration" && step.kind === "duration" && value.unit === step.unit) return step.amount;
  return { reason: doNotFit(notRounded) };
}

const stepNotAboveZero = {
  en: "An amount is rounded to a step that is not above zero.",
  fr: "Un montant est arrondi à un pas qui n'est pas supérieur à zéro.",
};

const notRounded = {
  en: "A value is rounded to a step of another kind.",
  fr: "Une valeur est arrondie à un pas d'une autre nature.",
};
