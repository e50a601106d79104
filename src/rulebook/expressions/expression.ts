import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { date, unknownType } from "../types/types.ts";
import { accordingTo } from "./according-to.ts";
import { arithmetic, shareOf } from "./arithmetic.ts";
import { balance } from "./balance.ts";
import { clockPart, hoursCovered, hoursElapsed } from "./clock.ts";
import { compoundInterest } from "./compound-interest.ts";
import { extreme } from "./extreme.ts";
import { literal } from "./literal.ts";
import { countOf, total } from "./members.ts";
import { perComplete } from "./per-complete.ts";
import { periodCount, periodTotal } from "./periods.ts";
import { place } from "./place.ts";
import { slices } from "./slices.ts";
import { covered, longestRun, mostCovered, runEdge } from "./spells.ts";
import { boundary, datePart, elapsed } from "./time.ts";

type Resolver<K extends ast.Expression["kind"]> = (
  resolution: Resolution,
  node: Extract<ast.Expression, { readonly kind: K }>,
  scope: Scope,
  expected: Type | undefined,
) => Expression;

/** What is no literal, by its kind. */
const resolvers: { readonly [K in ast.Expression["kind"]]?: Resolver<K> } = {
  zero: (_, { span }, __, expected) => ({ kind: "zero", span, type: expected ?? unknownType }),
  "no-entitlement": (_, { span }, __, expected) => ({ kind: "no-entitlement", span, type: expected ?? unknownType }),
  "reference-date": (_, { span }) => ({ kind: "reference-date", span, type: date }),
  place,
  arithmetic,
  "share-of": shareOf,
  "per-complete": perComplete,
  extreme,
  total,
  "count-of": countOf,
  elapsed,
  boundary,
  "date-part": datePart,
  "according-to": accordingTo,
  "clock-part": clockPart,
  "hours-elapsed": hoursElapsed,
  "hours-covered": hoursCovered,
  covered,
  "longest-run": longestRun,
  "most-covered": mostCovered,
  "run-edge": runEdge,
  "period-total": periodTotal,
  "period-count": periodCount,
  balance,
  slices,
  "compound-interest": compoundInterest,
};

/** Resolves any expression; see {@link Resolution.expression}. */
export function expression(resolution: Resolution, node: ast.Expression, scope: Scope, expected?: Type): Expression {
  const resolver = resolvers[node.kind] as Resolver<ast.Expression["kind"]> | undefined;
  return resolver
    ? resolver(resolution, node, scope, expected)
    : literal(resolution.problems, node as Parameters<typeof literal>[1]);
}
