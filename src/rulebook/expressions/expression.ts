import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { date, unknownType } from "../types/types.ts";
import { accordingTo } from "./according-to.ts";
import { arithmetic, shareOf } from "./arithmetic.ts";
import { balance } from "./balance.ts";
import { compoundInterest } from "./compound-interest.ts";
import { extreme } from "./extreme.ts";
import { literal } from "./literal.ts";
import { countOf, total } from "./members.ts";
import { perComplete } from "./per-complete.ts";
import { place } from "./place.ts";
import { slices } from "./slices.ts";
import { boundary, datePart, elapsed } from "./time.ts";

/** Resolves any expression; see {@link Resolution.expression}. */
export function expression(resolution: Resolution, node: ast.Expression, scope: Scope, expected?: Type): Expression {
  switch (node.kind) {
    case "zero":
    case "no-entitlement":
      return { kind: node.kind, span: node.span, type: expected ?? unknownType };
    case "reference-date":
      return { kind: "reference-date", span: node.span, type: date };
    case "place":
      return place(resolution, node, scope, expected);
    case "arithmetic":
      return arithmetic(resolution, node, scope, expected);
    case "share-of":
      return shareOf(resolution, node, scope, expected);
    case "per-complete":
      return perComplete(resolution, node, scope, expected);
    case "extreme":
      return extreme(resolution, node, scope, expected);
    case "total":
      return total(resolution, node, scope);
    case "count-of":
      return countOf(resolution, node, scope);
    case "elapsed":
      return elapsed(resolution, node, scope, expected);
    case "boundary":
      return boundary(resolution, node, scope);
    case "date-part":
      return datePart(resolution, node, scope);
    case "according-to":
      return accordingTo(resolution, node, scope, expected);
    case "balance":
      return balance(resolution, node, scope);
    case "slices":
      return slices(resolution, node, scope, expected);
    case "compound-interest":
      return compoundInterest(resolution, node, scope, expected);
    default:
      return literal(resolution.problems, node);
  }
}
