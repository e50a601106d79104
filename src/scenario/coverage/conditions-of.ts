import type { Span } from "../../../grammar/source.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Branch, Decision, Key, Line, Rule, RuleVersion, Rulebook, Step } from "../../rulebook/rulebook.ts";

/** One question that a rule asks, the smallest that has an answer of its own. */
export interface Condition {
  /** The rule, definition or decision it stands in. */
  readonly rule: Key;
  readonly expression: Expression;
  /** Where it stands in the text. */
  readonly span: Span;
}

/** A condition and the line it stands on. */
type Placed = Pick<Condition, "expression" | "span">;

/** Every condition of a rulebook, in the order of its rules: the parts of groups one by one, a negation as what it negates. */
export function conditionsOf({ rules, decisions }: Rulebook): readonly Condition[] {
  return [
    ...[...rules.values()].flatMap((rule) => named(rule.key, rule.versions.flatMap((version) => inVersion(rule, version)))),
    ...[...decisions.values()].flatMap((decision) => named(decision.key, inDecision(decision))),
  ];
}

function named(rule: Key, placed: readonly Placed[]): readonly Condition[] {
  return placed.map((condition) => ({ rule, ...condition }));
}

function inVersion(rule: Rule, version: RuleVersion): readonly Placed[] {
  const { appliesWhere, when, steps, alternatives, exceptions, inEveryCase } = version;
  return [
    ...[...appliesWhere, ...when].flatMap(inLine),
    ...inSteps(rule, steps),
    ...[...alternatives, ...exceptions].flatMap((branch) => inBranch(rule, branch)),
    ...inSteps(rule, inEveryCase),
  ];
}

function inBranch(rule: Rule, { when, steps }: Branch): readonly Placed[] {
  return [...when.flatMap(inLine), ...inSteps(rule, steps)];
}

/** What a definition means is a condition, and what stands after `where` is one. */
function inSteps({ type }: Rule, steps: readonly Step[]): readonly Placed[] {
  return steps.flatMap(({ kind, value, where, span }) => [
    ...(kind === "shall-be" && type.kind === "yes-no" ? parts(value, span) : []),
    ...(where ? parts(where, span) : []),
  ]);
}

function inDecision({ when, restsWith }: Decision): readonly Placed[] {
  return [...when.flatMap(inLine), ...restsWith.flatMap(({ where }) => (where ? parts(where, where.span) : []))];
}

function inLine({ value, span }: Line): readonly Placed[] {
  return parts(value, span);
}

/** The innermost conditions; what is always the same is none. */
function parts(expression: Expression, span: Span): readonly Placed[] {
  if (expression.kind === "group") return expression.items.flatMap((item) => parts(item.condition, item.span));
  if (expression.kind === "not") return parts(expression.condition, span);
  return expression.kind === "literal" ? [] : [{ expression, span }];
}
