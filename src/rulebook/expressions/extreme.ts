import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { isOrdered } from "../types/is-ordered.ts";
import { date } from "../types/types.ts";
import { alike } from "./alike.ts";

/** `the greater of A and B`, `the earliest of` a list. */
export function extreme(resolution: Resolution, node: ast.Extreme, scope: Scope, expected?: Type): Expression {
  const ofDates = node.pick === "latest" || node.pick === "earliest";
  const hint = expected ?? (ofDates ? date : undefined);
  const { expressions, type } = alike(
    resolution,
    node.items.map(({ value }) => value),
    scope,
    hint,
  );
  const items = node.items.flatMap(({ citations }, i) => {
    const value = expressions[i];
    return value ? [{ value, provisions: provisionsOf(citations) }] : [];
  });
  checkOrder(resolution, node, type, ofDates);
  const pick = node.pick === "greatest" || node.pick === "latest" ? "greatest" : "least";
  return { kind: "extreme", span: node.span, type, pick, items };
}

function isTime({ kind }: Type): boolean {
  return kind === "date" || kind === "time-of-day" || kind === "date-and-time";
}

function checkOrder({ problems, directory }: Resolution, { span }: ast.Extreme, type: Type, ofDates: boolean): void {
  if (type.kind === "unknown-type") return;
  if (ofDates && !isTime(type)) {
    problems.report({
      code: "not-dates",
      span,
      message: {
        en: `Only dates and times are later or earlier: write "the greater of" or "the lesser of" here.`,
        fr: `Seules des dates et des heures sont plus tardives ou précoces : écrivez "le plus élevé de" ou "le moins élevé de".`,
      },
    });
  }
  if (!isOrdered(directory, type)) {
    problems.report({
      code: "no-order",
      span,
      message: {
        en: `These have no order, so none is the greatest. A choice has one if it says "in rising order".`,
        fr: `Ces valeurs n'ont pas d'ordre, aucune n'est la plus élevée. Une liste en a un si elle dit "par ordre croissant".`,
      },
    });
  }
}
