import type { Rule } from "../rulebook/rulebook.ts";
import { type Finding, valued, without } from "./finding.ts";
import { givenAt, type Scope } from "./scope.ts";
import { toldOn } from "./told.ts";
import { under } from "./trace-node.ts";

/** What the case itself gives as the outcome of a rule, to try one provision alone; nothing where it gives none. */
export function givenOutcome(rule: Rule, scope: Scope): Finding | undefined {
  const supposed = scope.case.supposed.get(rule.key);
  if (supposed) return supposed;
  const given = givenAt(scope, rule.key);
  if (!given) return undefined;
  const told = toldOn(given, scope.on, scope.case.records);
  const index = scope.record && { index: scope.record.index };
  const finding =
    told.told === "known"
      ? valued(told.value)
      : {
          ...without({ kind: told.told === "pending" ? "pending" : "facts-needed" }),
          needs: [{ fact: rule.key, ...index }],
        };
  return under({ kind: "given-rule", key: rule.key, ...index }, finding, { provisions: rule.provisions });
}
