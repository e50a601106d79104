import type { Expression } from "../../rulebook/expression.ts";
import type { ConditionLine, Rule } from "../../rulebook/rulebook.ts";
import { type Exact, zero } from "../../values/exact.ts";
import type { Value } from "../../values/value.ts";
import { walk } from "../inner-expressions.ts";
import type { Interval } from "./cells.ts";
import { everywhere, type Region, type Space } from "./space.ts";

type ExpressionOf<Kind extends Expression["kind"]> = Expression & { readonly kind: Kind };

/** Definitions within definitions are read so deep; deeper ones are taken as names. */
const DEEPEST_DEFINITION = 8;

/** Where all lines hold; a line holds on every day on which it is not in force. */
export function linesRegion(space: Space, lines: readonly ConditionLine[]): Region {
  return lines.map((line) => lineRegion(space, line, true)).reduce((a, b) => space.both(a, b), everywhere);
}

/** Where some line does not hold. */
export function linesFailRegion(space: Space, lines: readonly ConditionLine[]): Region {
  return lines.map((line) => lineRegion(space, line, false)).reduce<Region>((a, b) => space.either(a, b), []);
}

function lineRegion(space: Space, { value, inForce }: ConditionLine, holds: boolean): Region {
  const region = isResolved(value) ? conditionRegion(space, value, holds) : undefined;
  if (holds) return space.either(region, space.period(inForce, "outside"));
  return space.both(region, space.period(inForce));
}

/** Whether every name in it is understood; of the others nothing can be shown. */
function isResolved(condition: Expression): boolean {
  let resolved = true;
  walk(condition, ({ kind, type }) => {
    if (kind === "unresolved" || type.kind === "unknown-type") resolved = false;
  });
  return resolved;
}

/** Where a condition holds, or where it does not. */
export function conditionRegion(space: Space, condition: Expression, holds: boolean, depth = 0): Region {
  switch (condition.kind) {
    case "literal":
      return condition.value.kind === "yes-no" && condition.value.yes === holds ? everywhere : [];
    case "not":
      return conditionRegion(space, condition.condition, !holds, depth);
    case "group":
      return groupRegion(space, condition, holds, depth);
    case "compare":
      return compareRegion(space, condition, holds);
    case "between":
      return betweenRegion(space, condition, holds);
    case "one-of":
      return oneOfRegion(space, condition, holds);
    default: {
      const meaning = depth < DEEPEST_DEFINITION ? meaningOf(space, condition) : undefined;
      return meaning ? conditionRegion(space, meaning, holds, depth + 1) : space.yesNo(condition, holds);
    }
  }
}

/** What a name stands for, where a single condition says so. */
function meaningOf({ locals, rulebook }: Space, name: Expression): Expression | undefined {
  if (name.kind === "local") return locals.get(name.key);
  const rule = name.kind === "rule" && !name.record ? rulebook.rules.get(name.key) : undefined;
  return rule && soleCondition(rule);
}

/** The condition of a definition that consists of nothing else. */
function soleCondition({ defines, versions: [version, ...others] }: Rule): Expression | undefined {
  if (defines !== "yes-no" || !version || others.length > 0) return undefined;
  const { steps, exceptions, alternatives, inEveryCase, when, appliesWhere, inForce } = version;
  const [step, ...further] = steps;
  const more = [further, exceptions, alternatives, inEveryCase, when, appliesWhere].some(({ length }) => length > 0);
  if (!step || more || step.where || isDated(inForce) || isDated(step.inForce)) return undefined;
  return step.kind === "shall-be" ? step.value : undefined;
}

function isDated({ from, until }: { readonly from?: unknown; readonly until?: unknown }): boolean {
  return from !== undefined || until !== undefined;
}

function groupRegion(space: Space, group: ExpressionOf<"group">, holds: boolean, depth: number): Region {
  const { quantifier, items } = group;
  const each = items.map(({ condition }) =>
    conditionRegion(space, condition, (quantifier !== "none") === holds, depth),
  );
  const allMust = (quantifier === "any") !== holds;
  if (allMust) return each.reduce((a, b) => space.both(a, b), everywhere);
  return each.reduce<Region>((a, b) => space.either(a, b), []);
}

type Comparison = ExpressionOf<"compare">["comparison"];

const opposites: Readonly<Record<Comparison, Comparison>> = {
  equal: "unequal",
  unequal: "equal",
  "at-least": "less-than",
  "less-than": "at-least",
  "at-most": "more-than",
  "more-than": "at-most",
};

const reversed: Readonly<Record<Comparison, Comparison>> = {
  equal: "equal",
  unequal: "unequal",
  "at-least": "at-most",
  "at-most": "at-least",
  "more-than": "less-than",
  "less-than": "more-than",
};

function compareRegion(space: Space, { left, right, comparison }: ExpressionOf<"compare">, holds: boolean): Region {
  const asked = holds ? comparison : opposites[comparison];
  if (isConstant(left) && !isConstant(right)) return sideRegion(space, right, reversed[asked], left);
  return sideRegion(space, left, asked, right);
}

/** Where an expression compares so with another, be it a value or something that varies. */
function sideRegion(space: Space, of: Expression, comparison: Comparison, to: Expression): Region {
  const bound = constantOf(to);
  const line = bound === undefined ? undefined : space.scaleFor(of, bound === "zero" ? undefined : bound);
  const position = bound === "zero" ? zero : bound && line?.scale.positionOf(bound);
  if (line && position) return space.valueWithin(of, line.scale, line.unit, intervalsFor(comparison, position));
  return space.orderWithin(of, to, intervalsFor(comparison, zero));
}

function constantOf(expression: Expression): Value | "zero" | undefined {
  if (expression.kind === "zero") return "zero";
  return expression.kind === "literal" ? expression.value : undefined;
}

function isConstant({ kind }: Expression): boolean {
  return kind === "literal" || kind === "zero";
}

function intervalsFor(comparison: Comparison, at: Exact): readonly Interval[] {
  switch (comparison) {
    case "equal":
      return [{ from: at, to: at }];
    case "unequal":
      return [
        { to: at, toExcluded: true },
        { from: at, fromExcluded: true },
      ];
    case "at-least":
      return [{ from: at }];
    case "at-most":
      return [{ to: at }];
    case "more-than":
      return [{ from: at, fromExcluded: true }];
    case "less-than":
      return [{ to: at, toExcluded: true }];
  }
}

function betweenRegion(space: Space, { left, from, to }: ExpressionOf<"between">, holds: boolean): Region {
  if (holds) return space.both(sideRegion(space, left, "at-least", from), sideRegion(space, left, "at-most", to));
  return space.either(sideRegion(space, left, "less-than", from), sideRegion(space, left, "more-than", to));
}

function oneOfRegion(space: Space, { left, values }: ExpressionOf<"one-of">, holds: boolean): Region {
  const each = values.map((value) => sideRegion(space, left, holds ? "equal" : "unequal", value));
  if (!holds) return each.reduce((a, b) => space.both(a, b), everywhere);
  return merged(space, left, values) ?? each.reduce<Region>((a, b) => space.either(a, b), []);
}

/** One box for a list of constant values, so that a long list stays one region. */
function merged(space: Space, left: Expression, values: readonly Expression[]): Region {
  const constants = values.map(constantOf);
  const sample = constants.filter((value) => value !== "zero").find((value) => value !== undefined);
  const line = space.scaleFor(left, sample);
  const positions = constants.map((value) => (value === "zero" ? zero : value && line?.scale.positionOf(value)));
  if (!line || positions.some((position) => position === undefined)) return undefined;
  const intervals = positions.flatMap((position) => (position ? [{ from: position, to: position }] : []));
  return space.valueWithin(left, line.scale, line.unit, intervals);
}
