import type { Watch } from "../../evaluate/evaluate.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Key, Rulebook } from "../../rulebook/rulebook.ts";
import { type RunOptions, runScenarios, type ScenarioRun } from "../run-scenarios.ts";
import { type Condition, conditionsOf } from "./conditions-of.ts";

/** How much of a rulebook its scenarios put to the test. */
export interface Coverage {
  readonly rules: Covered<Key>;
  readonly conditions: Covered<UnseenCondition>;
}

/** How many there are, how many are covered, and which are not. */
export interface Covered<T> {
  readonly total: number;
  readonly covered: number;
  readonly missing: readonly T[];
}

/** A condition with the answers that no scenario saw. */
export interface UnseenCondition extends Condition {
  readonly never: readonly ("yes" | "no")[];
}

/**
 * Runs every scenario and says which rules, definitions and decisions were never evaluated, and which conditions were never
 * seen to hold, or never seen to fail. A condition that another had already settled was not looked at and is not seen.
 */
export function measureCoverage(
  rulebook: Rulebook,
  tell?: RunOptions["tell"],
): { readonly run: ScenarioRun; readonly coverage: Coverage } {
  const seen = new Map<Expression, Set<"yes" | "no">>();
  const run = runScenarios(rulebook, { watch: watcher(seen), ...(tell && { tell }) });
  const evaluated = run.exercised.rules;
  const rules = [...rulebook.rules.keys(), ...rulebook.decisions.keys()];
  const conditions = conditionsOf(rulebook).map((condition) => ({ ...condition, never: neverSeen(condition, seen) }));
  return {
    run,
    coverage: {
      rules: covered(rules, (key) => evaluated.has(key)),
      conditions: covered(conditions, ({ never }) => never.length === 0),
    },
  };
}

/** What a rule does not entitle to does not hold. */
function watcher(seen: Map<Expression, Set<"yes" | "no">>): Watch {
  return (expression, { status, value }) => {
    if (expression.type.kind !== "yes-no") return;
    const isNo = status === "no-entitlement" || status === "not-applicable";
    const answer = isNo ? "no" : value?.kind === "yes-no" ? (value.yes ? "yes" : "no") : undefined;
    if (answer === undefined) return;
    const answers = seen.get(expression);
    if (answers) answers.add(answer);
    else seen.set(expression, new Set([answer]));
  };
}

function neverSeen({ expression }: Condition, seen: ReadonlyMap<Expression, ReadonlySet<"yes" | "no">>) {
  return (["yes", "no"] as const).filter((answer) => !seen.get(expression)?.has(answer));
}

function covered<T>(all: readonly T[], isCovered: (one: T) => boolean): Covered<T> {
  const missing = all.filter((one) => !isCovered(one));
  return { total: all.length, covered: all.length - missing.length, missing };
}
