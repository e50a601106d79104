import type { Bilingual } from "../../grammar/source.ts";
import type { Decision } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import { type Finding, isValued } from "./finding.ts";
import { orderOf } from "./order.ts";
import type { Range } from "./outcome.ts";
import { likeIts } from "./plain-zero.ts";
import { between, hull, rangeOf } from "./range.ts";
import { evaluateIn, type Scope } from "./scope.ts";

/** Between what the decision may lie, as far as that is known: "up to" an amount begins at zero. */
export function decisionBounds(decision: Decision, scope: Scope): Range | undefined {
  const range = widestBounds(decision, scope);
  return range && (range.atLeast || range.atMost) ? range : undefined;
}

function widestBounds({ mayBe }: Decision, scope: Scope): Range | undefined {
  switch (mayBe.kind) {
    case "yes-or-no":
      return undefined;
    case "range": {
      const most = rangeOf(evaluateIn(scope, mayBe.most)).atMost;
      const least = mayBe.least ? rangeOf(evaluateIn(scope, mayBe.least)).atLeast : most && likeIts(most);
      return between(least, most);
    }
    case "values": {
      const range = hull(mayBe.values.map((value) => evaluateIn(scope, value)));
      return range.atLeast && range.atMost ? range : undefined;
    }
  }
}

/** Why a decision that was taken is not one that may be taken; nothing where it is, or where its bounds are not known. */
export function outsideBounds(decision: Decision, taken: Finding, scope: Scope): Bilingual | undefined {
  if (!isValued(taken)) return undefined;
  return permitted(decision, taken.value, scope) ? undefined : refusal(decision);
}

function permitted(decision: Decision, value: Value, scope: Scope): boolean {
  const { mayBe } = decision;
  if (mayBe.kind === "yes-or-no") return value.kind === "yes-no";
  if (mayBe.kind === "range") {
    const { atLeast, atMost } = decisionBounds(decision, scope) ?? {};
    const { rulebook } = scope.case;
    const notBelow = !atLeast || atLeastAsMuch(orderOf(value, atLeast, rulebook));
    return notBelow && (!atMost || atLeastAsMuch(orderOf(atMost, value, rulebook)));
  }
  const options = mayBe.values.map((option) => evaluateIn(scope, option));
  return options.some((option) => !isValued(option) || sameValue(option.value, value));
}

function atLeastAsMuch(order: -1 | 0 | 1 | undefined): boolean {
  return order === 0 || order === 1;
}

function refusal({ label }: Decision): Bilingual {
  return {
    en: `"${label.en}" is given as decided, but outside what may be decided.`,
    fr: `« ${label.fr} » est donnée comme prise, mais hors de ce qui peut être décidé.`,
  };
}
