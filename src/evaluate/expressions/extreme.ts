import type { Rulebook } from "../../rulebook/rulebook.ts";
import { sameValue } from "../../values/compare-values.ts";
import { extremeOf } from "../amounts/bound.ts";
import { orZero } from "../amounts/operate.ts";
import { type Finding, isNothing, isValued, nothing, traced, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/**
 * `the greater of A and B`, `the earliest of` and their like. Nothing due counts as zero, but only beside what is due; of
 * dates, the day of an event that has not happened is left out.
 */
export function extreme(expression: Of<"extreme">, scope: Scope): Finding {
  const items = expression.items.map(({ value }) => evaluateIn(scope, value));
  const finding = extremeOfAll(expression, items, scope.case.rulebook);
  const picked = isValued(finding) ? items.findIndex((item) => isPicked(item, finding)) : -1;
  const what = {
    kind: "extreme" as const,
    pick: expression.pick,
    items: items.map(({ value }) => value),
    ...(picked >= 0 && { picked }),
  };
  return under(what, finding, {
    provisions: expression.items[picked]?.provisions ?? [],
    span: expression.span,
    children: items.flatMap(({ trace }) => trace),
  });
}

/** The greatest or the least of several; of dates, those that there are. */
export function extremeOfAll({ pick, type }: Of<"extreme">, all: readonly Finding[], rulebook: Rulebook): Finding {
  const dated = type.kind === "date" ? all.filter((item) => !isNothing(item)) : all;
  const items = dated.length > 0 ? dated : all;
  const [first, ...others] = items;
  if (!first) return without(doNotFit(noItems));
  if (items.every(isNothing)) {
    return nothing(
      items.every(({ status }) => status === "not-applicable") ? "not-applicable" : "no-entitlement",
      ...items,
    );
  }
  return others.reduce((a, b) => extremeOf(pick, a, b, rulebook), first);
}

function isPicked(item: Finding, extreme: Finding): boolean {
  const counted = orZero(traced(item, []));
  return isValued(counted) && isValued(extreme) && sameValue(counted.value, extreme.value);
}

const noItems = {
  en: "The greatest or least of nothing is asked.",
  fr: "Le plus élevé ou le moins élevé d'une liste vide est demandé.",
};
