import type * as ast from "../../../grammar/ast.ts";
import { zero } from "../../values/exact.ts";
import {
  durationValue,
  listValue,
  moneyValue,
  numberValue,
  percentageValue,
  recordValue,
  type Value,
} from "../../values/value.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";

/**
 * A value that the text itself states, without looking at any case: a literal, a member of a choice, or zero of a known
 * unit. Nothing, and a diagnostic, for anything else.
 */
export function constant(
  resolution: Resolution,
  node: ast.Expression,
  expected: Type,
  scope: Scope,
): Value | undefined {
  if (expected.kind === "record" && node.kind === "number") return recordNumbered(node, expected.subject);
  if (expected.kind === "list") {
    const item = constant(resolution, node, expected.of, scope);
    return item && listValue([item]);
  }
  const expression = resolution.expression(node, scope, expected);
  const { kind, type } = expression;
  if (kind === "unresolved") return undefined;
  const value = kind === "literal" ? expression.value : kind === "zero" ? zeroOf(expected) : undefined;
  if (value === undefined) reportNotPlain(resolution, node);
  else checkFit(resolution, node, expression, expected, scope.language);
  // Checked above: a value of another type would only be reported a second time where it is used.
  return type.kind === "unknown-type" ? undefined : value;
}

/** Records are numbered from 1 as people count them. */
function recordNumbered({ digits }: ast.NumberLiteral, subject: string): Value | undefined {
  const position = Number(digits);
  return Number.isInteger(position) && position >= 1 ? recordValue(subject, position - 1) : undefined;
}

function zeroOf(type: Type): Value | undefined {
  switch (type.kind) {
    case "number":
    case "count":
      return numberValue(zero);
    case "percentage":
      return percentageValue(zero);
    case "duration":
      return durationValue(zero, type.unit);
    case "money":
      return type.currency === undefined ? undefined : moneyValue(zero, type.currency, type.per);
    default:
      return undefined;
  }
}

function reportNotPlain({ problems }: Resolution, { span, kind }: ast.Expression): void {
  const zeroAlone = kind === "zero";
  problems.report({
    code: "not-a-plain-value",
    span,
    message: {
      en: zeroAlone
        ? `Zero of what? Write the unit, for instance "0 EUR".`
        : "A plain value is needed here: a number with its unit, a date, yes or no, or a member of the choice.",
      fr: zeroAlone
        ? `Zéro de quoi ? Écrivez l'unité, par exemple "0 EUR".`
        : "Il faut ici une simple valeur : un nombre avec son unité, une date, oui ou non, ou un membre de la liste.",
    },
  });
}
