import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { isOrdered } from "../types/is-ordered.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { yesNo } from "../types/types.ts";
import { alike } from "./alike.ts";
import { optionsAsked, pair } from "./pair.ts";
import { stageIs } from "./stage.ts";
import { unresolved } from "./unresolved.ts";

type TestOf<K extends ast.Test["kind"]> = Extract<ast.Test, { kind: K }>;
type Comparison = Extract<Expression, { kind: "compare" }>["comparison"];

/** `X is at least Y`, `D is before E`, `X is not A6`. */
export function comparison(resolution: Resolution, node: TestOf<"compare">, scope: Scope): Expression {
  const { span } = node;
  const [left, right] = pair(resolution, node.left, node.right, scope);
  if (!checkComparable(resolution, node.right, left.type, right.type)) return unresolved(span);
  const asked = comparisons[node.comparison];
  if (asked !== "equal" && asked !== "unequal") checkOrdered(resolution, node, orderedType(left.type, right.type));
  const state = stageIs(left, [right], span);
  if (state && asked === "equal") return state;
  if (state && asked === "unequal") return { kind: "not", span, type: yesNo, condition: state };
  return { kind: "compare", span, type: yesNo, comparison: asked, left, right };
}

const comparisons: { readonly [C in ast.Comparison]: Comparison } = {
  is: "equal",
  "is-not": "unequal",
  "at-least": "at-least",
  "at-most": "at-most",
  "more-than": "more-than",
  "less-than": "less-than",
  before: "less-than",
  after: "more-than",
  "on-or-before": "at-most",
  "on-or-after": "at-least",
};

/** `X is from A to B`, both included. */
export function between(resolution: Resolution, node: TestOf<"between">, scope: Scope): Expression {
  const { span } = node;
  const [left, from] = pair(resolution, node.left, node.from, scope);
  const to = resolution.expression(node.to, scope, left.type);
  const comparable = [from, to].map((bound, i) =>
    checkComparable(resolution, i === 0 ? node.from : node.to, left.type, bound.type),
  );
  if (comparable.includes(false)) return unresolved(span);
  checkOrdered(resolution, node, orderedType(left.type, from.type));
  return { kind: "between", span, type: yesNo, left, from, to };
}

/** `X is one of A or B`; whether it is negated is for the caller. */
export function oneOf(resolution: Resolution, node: TestOf<"one-of">, scope: Scope): Expression {
  const options = optionsAsked(resolution, node.left, node.values, scope);
  const left = resolution.expression(node.left, scope, options);
  const { expressions: values, type } = alike(resolution, node.values, scope, left.type);
  const comparable = checkComparable(resolution, node, left.type, type);
  if (!comparable) return unresolved(node.span);
  const { span } = node;
  return stageIs(left, values, span) ?? { kind: "one-of", span, type: yesNo, left, values };
}

/** `nationalities includes france`; whether it is negated is for the caller. */
export function includes(resolution: Resolution, node: TestOf<"includes">, scope: Scope): Expression {
  const list = resolution.expression(node.left, scope);
  const item = list.type.kind === "list" ? list.type.of : undefined;
  const value = resolution.expression(node.value, scope, item);
  if (item === undefined && list.type.kind !== "unknown-type") reportNoList(resolution, node.left);
  const comparable = item === undefined || checkComparable(resolution, node.value, item, value.type);
  return comparable ? { kind: "includes", span: node.span, type: yesNo, list, value } : unresolved(node.span);
}

function checkComparable(
  resolution: Resolution,
  { span }: { span: ast.Name["span"] },
  left: Type,
  right: Type,
): boolean {
  const misfit = discord(left, right);
  if (misfit !== undefined) reportDiscord(resolution, span, "compare", misfit, left, right);
  return misfit === undefined;
}

function orderedType(left: Type, right: Type): Type {
  return left.kind === "unknown-type" ? right : left;
}

/** Reports a comparison of more and less between values that have no order. */
function checkOrdered({ problems, directory }: Resolution, { span }: ast.Test, type: Type): void {
  if (isOrdered(directory, type)) return;
  problems.report({
    code: "no-order",
    span,
    message: {
      en: `These have no order, so none is more or less. A choice has one if it says "in rising order".`,
      fr: `Ces valeurs n'ont pas d'ordre, aucune n'est plus ou moins. Une liste en a un si elle dit "par ordre croissant".`,
    },
  });
}

function reportNoList({ problems }: Resolution, { span }: ast.Expression): void {
  problems.report({
    code: "not-a-list",
    span,
    message: {
      en: `This is not a list, so it includes nothing: compare it with "is".`,
      fr: `Ceci n'est pas une liste et ne comprend rien : comparez avec "est".`,
    },
  });
}
