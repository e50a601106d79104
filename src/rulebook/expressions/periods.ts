import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { typeText } from "../types/type-text.ts";
import { count, hasAmount, money, unknownType } from "../types/types.ts";
import { checkDefinition } from "./members.ts";
import { stretchOf } from "./spells.ts";

/** `total of allowance over each month from A to B`. A rate per month comes to what is due for the months. */
export function periodTotal(resolution: Resolution, node: ast.PeriodTotal, scope: Scope): Expression {
  const { span, unit } = node;
  const item = resolution.expression(node.item, scope);
  const stretch = stretchOf(resolution, node, scope);
  return { kind: "period-total", span, unit, type: totalled(resolution, node, item.type), item, ...stretch };
}

/** `number of months from A to B on which married`. */
export function periodCount(resolution: Resolution, node: ast.PeriodCount, scope: Scope): Expression {
  const { span, unit, definition } = node;
  const condition = resolution.expression(definition, scope);
  checkDefinition(resolution, definition.name, condition);
  return { kind: "period-count", span, unit, type: count, condition, ...stretchOf(resolution, node, scope) };
}

function totalled(resolution: Resolution, { unit, item }: ast.PeriodTotal, type: Type): Type {
  if (type.kind === "unknown-type") return unknownType;
  if (!hasAmount(type)) {
    reportNoTotal(resolution, item, type);
    return unknownType;
  }
  if (type.kind !== "money" || type.per === undefined) return type;
  if (type.per !== unit) reportOtherRate(resolution, item, unit);
  return type.per === unit ? money(type.currency, undefined) : unknownType;
}

function reportNoTotal({ problems, directory }: Resolution, { name, span }: ast.Place, type: Type): void {
  const { en, fr } = typeText(type, directory);
  problems.report({
    code: "no-total",
    span,
    message: {
      en: `"${name.text}" is ${en}, of which there is no total: use "number of months from ... on which" to count.`,
      fr: `"${name.text}" est ${fr}, dont il n'y a pas de total : comptez avec "nombre de mois à partir de ... où".`,
    },
  });
}

function reportOtherRate({ problems }: Resolution, { name, span }: ast.Place, unit: "month" | "year"): void {
  const fr = { month: "chaque mois", year: "chaque année" }[unit];
  const rate = { month: "par mois", year: "par an" }[unit];
  problems.report({
    code: "rate-over-other-period",
    span,
    message: {
      en: `"${name.text}" is a rate that is not per ${unit}, so it is not due once over each ${unit}: name an amount, or a rate per ${unit}.`,
      fr: `"${name.text}" est un taux qui n'est pas ${rate} et n'est donc pas dû une fois de ${fr} : nommez un montant, ou un taux ${rate}.`,
    },
  });
}
