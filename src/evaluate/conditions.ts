import type { ConditionLine } from "../rulebook/rulebook.ts";
import { type Finding, isNothing, isValued, open, without, yesOrNo } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import { neededForOpposite, neededToDecide } from "./needs.ts";
import type { Gate } from "./outcome.ts";
import { doNotFit } from "./reason-of.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { under } from "./trace-node.ts";

/** What a condition comes to as far as it can be told. */
export type Truth = "yes" | "no" | "open";

/** Yes, no, or open where the finding is not settled. */
export function truthOf(condition: Finding): Truth {
  if (isNothing(condition)) return "no";
  if (!isValued(condition) || condition.value.kind !== "yes-no") return "open";
  return condition.value.yes ? "yes" : "no";
}

/** The finding as a condition: where nothing is due or another provision governs, the answer is no. */
export function asCondition(finding: Finding): Finding {
  if (isNothing(finding)) return yesOrNo(false, finding);
  if (!isValued(finding) || finding.value.kind === "yes-no") return finding;
  return without(doNotFit(notYesOrNo), { from: [finding] });
}

const notYesOrNo = {
  en: "A value that is neither yes nor no stands as a condition.",
  fr: "Une valeur qui n'est ni oui ni non tient lieu de condition.",
};

/**
 * Whether all hold, by Kleene's logic: one that does not hold settles it whatever the others are, and then it alone is kept.
 */
export function all(conditions: Iterable<Finding>): Finding {
  return decided(conditions, "no", (from) => yesOrNo(true, ...from));
}

/** Whether any holds, by Kleene's logic: one that holds settles it whatever the others are, and then it alone is kept. */
export function any(conditions: Iterable<Finding>): Finding {
  return decided(conditions, "yes", (from) => yesOrNo(false, ...from));
}

/** Later conditions are not even looked at once one has decided. */
function decided(
  conditions: Iterable<Finding>,
  deciding: "yes" | "no",
  otherwise: (from: readonly Finding[]) => Finding,
): Finding {
  const seen: Finding[] = [];
  for (const condition of conditions) {
    const answer = asCondition(condition);
    if (truthOf(answer) === deciding) return answer;
    seen.push(answer);
  }
  const undecided = seen.filter((condition) => truthOf(condition) === "open");
  if (undecided.length === 0) return otherwise(seen);
  const needs = undecided.map((condition) => condition.needs);
  return {
    ...open(undecided),
    needs: neededToDecide(needs, deciding),
    trace: seen.flatMap(({ trace }) => trace),
  };
}

/** The opposite answer. */
export function negated(condition: Finding): Finding {
  const answer = asCondition(condition);
  const truth = truthOf(answer);
  if (truth === "open") return { ...answer, needs: neededForOpposite(answer.needs) };
  return yesOrNo(truth === "no", answer);
}

/** Whether all the lines hold that are in force; each shows as a gate in the trace. */
export function allLinesHold(lines: readonly ConditionLine[], gate: Gate, scope: Scope): Finding {
  return all(gatesOf(lines, gate, scope));
}

/** Whether any of the lines holds that is in force; each shows as a gate in the trace. */
export function anyLineHolds(lines: readonly ConditionLine[], gate: Gate, scope: Scope): Finding {
  return any(gatesOf(lines, gate, scope));
}

function* gatesOf(lines: readonly ConditionLine[], gate: Gate, scope: Scope): Iterable<Finding> {
  for (const line of lines) {
    if (!inForceOn(line.inForce, scope.on)) continue;
    const answer = asCondition(evaluateIn(scope, line.value));
    const { provisions, span } = line;
    yield under({ kind: "gate", gate: line.negated ? "unless" : gate }, answer, { provisions, span });
  }
}
