import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import { refusePeriod } from "../dates.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import { typeText } from "../types/type-text.ts";
import { yesNo } from "../types/types.ts";
import { bodyIs } from "./body-is.ts";
import { between, comparison, includes, oneOf } from "./compare.ts";
import { happened, limitIs } from "./limit.ts";
import { someAre } from "./members.ts";
import { isAt } from "./stage.ts";
import { unresolved } from "./unresolved.ts";

/** A condition as an expression of type yes or no. */
export function condition(resolution: Resolution, node: ast.Condition, scope: Scope): Expression {
  switch (node.kind) {
    case "group":
      return group(resolution, node, scope);
    case "junction":
      return junction(resolution, node, scope);
    case "holds":
      return unless(node.negated, node.span, holds(resolution, node.subject, scope));
    case "compare":
      return comparison(resolution, node, scope);
    case "between":
      return between(resolution, node, scope);
    case "one-of":
      return unless(node.negated, node.span, oneOf(resolution, node, scope));
    case "known":
      return unless(!node.known, node.span, known(resolution, node, scope));
    case "includes":
      return unless(node.negated, node.span, includes(resolution, node, scope));
    case "happened":
      return unless(node.negated, node.span, happened(resolution, node, scope));
    case "limit-is":
      return limitIs(resolution, node, scope);
    case "body-is":
      return bodyIs(resolution, node, scope);
    case "is-at":
      return isAt(resolution, node, scope);
    case "some-are":
      return someAre(resolution, node, scope);
  }
}

function group(resolution: Resolution, { quantifier, items, span }: ast.Group, scope: Scope): Expression {
  const resolved = items.map((item) => {
    refusePeriod(item.tail.period, resolution.problems);
    return {
      condition: condition(resolution, item.condition, scope),
      provisions: provisionsOf(item.tail.citations),
      span: item.span,
    };
  });
  return { kind: "group", span, type: yesNo, quantifier, items: resolved };
}

function junction(resolution: Resolution, { connective, tests, span }: ast.Junction, scope: Scope): Expression {
  const items = tests.map((test) => ({
    condition: condition(resolution, test, scope),
    provisions: [],
    span: test.span,
  }));
  return { kind: "group", span, type: yesNo, quantifier: connective === "and" ? "all" : "any", items };
}

function unless(negated: boolean, span: Span, test: Expression): Expression {
  return negated ? { kind: "not", span, type: yesNo, condition: test } : test;
}

/** A bare name or value as a condition must be a question of yes or no. */
function holds(resolution: Resolution, node: ast.Expression, scope: Scope): Expression {
  const expression = resolution.expression(node, scope, yesNo);
  const { type } = expression;
  if (type.kind === "yes-no" || type.kind === "unknown-type") return expression;
  const { en, fr } = typeText(type, resolution.directory);
  const name = node.kind === "place" ? node.name.text : undefined;
  resolution.problems.report({
    code: "not-a-condition",
    span: node.span,
    message: {
      en: `${name ? `"${name}"` : "This"} is ${en}, not yes or no: say what it must be, as in "${name ?? "it"} is ...".`,
      fr: `${name ? `"${name}"` : "Ceci"} est ${fr}, pas oui ou non : dites ce qu'il faut, comme "${name ?? "il"} est ...".`,
    },
  });
  return unresolved(node.span);
}

function known(resolution: Resolution, node: Extract<ast.Test, { kind: "known" }>, scope: Scope): Expression {
  return { kind: "known", span: node.span, type: yesNo, left: resolution.expression(node.left, scope) };
}
