import type { Rulebook, Step } from "../rulebook/rulebook.ts";
import { extremeOf } from "./amounts/bound.ts";
import { product, quotient, ratio } from "./amounts/product.ts";
import { rounded } from "./amounts/rounded.ts";
import { difference, sum } from "./amounts/sum.ts";
import { type Finding, isNothing } from "./finding.ts";

/** What a line acts with. */
export interface Operands {
  readonly operand: Finding;
  /** What a ratio is taken of: `B` of `in the ratio of A to B`. */
  readonly whole?: Finding;
}

type ActingStep = Exclude<Step, { readonly kind: "let" }>;

/**
 * The running amount after one line has acted on it. Only `plus`, `less` and `failing which` make something of an amount
 * that is not due; a bound, a factor or a rounding leaves it so.
 */
export function adjusted(
  step: ActingStep,
  running: Finding | undefined,
  operands: Operands,
  rulebook: Rulebook,
): Finding {
  if (!running) return operands.operand;
  return isNothing(running) ? fromNothing(step, running, operands.operand) : changed(step, running, operands, rulebook);
}

function fromNothing({ kind }: ActingStep, running: Finding, operand: Finding): Finding {
  switch (kind) {
    case "shall-be":
    case "failing-which":
      return operand;
    case "plus":
      return sum(running, operand);
    case "less":
      return difference(running, operand);
    default:
      return running;
  }
}

function changed(step: ActingStep, running: Finding, { operand, whole }: Operands, rulebook: Rulebook): Finding {
  switch (step.kind) {
    case "shall-be":
      return operand;
    case "failing-which":
      // It is not settled that nothing precedes: a fact that nobody told yet is not nothing.
      return running;
    case "plus":
      return sum(running, operand);
    case "less":
      return difference(running, operand);
    case "not-more-than":
      return extremeOf("least", running, operand, rulebook);
    case "not-less-than":
      return extremeOf("greatest", running, operand, rulebook);
    case "multiplied-by":
      return product(running, operand);
    case "divided-by":
      return quotient(running, operand);
    case "in-the-ratio":
      return product(running, ratio(operand, whole ?? operand));
    case "rounded":
      return rounded(running, operand, step.direction);
  }
}
