import { all, any, asCondition, negated } from "../conditions.ts";
import { type Finding, isSettled, yesOrNo } from "../finding.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** `all of`, `any of`, `none of`, and lines joined by `and` or `or`. */
export function group({ quantifier, items, span }: Of<"group">, scope: Scope): Finding {
  const answers = function* () {
    for (const item of items) {
      const answer = asCondition(evaluateIn(scope, item.condition));
      yield withProvisions(answer, item);
    }
  };
  const answer = quantifier === "all" ? all(answers()) : any(answers());
  return under({ kind: "condition", shape: quantifier }, quantifier === "none" ? negated(answer) : answer, { span });
}

/** A citation at an item of a list shows at its node. */
function withProvisions(answer: Finding, { provisions }: Of<"group">["items"][number]): Finding {
  if (provisions.length === 0) return answer;
  const [node, ...others] = answer.trace;
  if (!node) return answer;
  return { ...answer, trace: [{ ...node, provisions: [...provisions, ...node.provisions] }, ...others] };
}

/** `not X`. */
export function not({ condition, span }: Of<"not">, scope: Scope): Finding {
  return under({ kind: "condition", shape: "not" }, negated(evaluateIn(scope, condition)), { span });
}

/**
 * `X is known`: whether X is settled. It asks what is known, not what is so, and is therefore never unknown itself; the
 * only test whose answer more facts can change.
 */
export function known({ left, span }: Of<"known">, scope: Scope): Finding {
  const finding = evaluateIn(scope, left);
  const answer = yesOrNo(isSettled(finding));
  return under({ kind: "condition", shape: "known" }, answer, { span, children: finding.trace });
}
