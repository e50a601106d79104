import type { Expression } from "../rulebook/expression.ts";
import type { Fact, Key } from "../rulebook/rulebook.ts";
import { type Finding, isNothing, nothing, valued, without } from "./finding.ts";
import type { Reason } from "./outcome.ts";
import { enclosing, evaluateIn, type Scope } from "./scope.ts";
import { toldOn } from "./told.ts";
import { under } from "./trace-node.ts";

/** What the case tells of a fact on the date; what nobody told, or told only for other days, is needed. */
export function evaluateFact(key: Key, scope: Scope): Finding {
  const supposed = scope.case.supposed.get(key);
  if (supposed) return supposed;
  const fact = scope.case.rulebook.facts.get(key);
  const record = fact?.subject === undefined ? undefined : enclosing(scope.record, fact.subject);
  const facts = fact?.subject === undefined ? scope.case.facts : record?.facts;
  const told = toldOn(facts?.get(key), scope.on, scope.case.records);
  const what = { kind: "fact" as const, key, ...(record && { index: record.index }), told: told.told };
  const parts = { provisions: fact?.provisions ?? [] };
  if (told.told === "known") {
    return under({ ...what, ...(told.since && { since: told.since }) }, valued(told.value), parts);
  }
  if (told.told === "not-happened") return under(what, notHappened(key), parts);
  if (told.told === "unknown" && fact?.deemed) return deemed(fact, fact.deemed, scope);
  const reason: Reason = { kind: told.told === "pending" ? "pending" : "facts-needed" };
  const path = { fact: key, ...(record && { index: record.index }) };
  return under(what, { ...without(reason), needs: [path] }, parts);
}

function notHappened(event: Key): Finding {
  return { ...nothing("not-applicable"), reason: { kind: "not-happened", event } };
}

/** An event that nobody told of happens where a time limit says so. */
function deemed({ key, provisions }: Fact, day: Expression, scope: Scope): Finding {
  const finding = evaluateIn(scope, day);
  const settled = isNothing(finding) ? { ...notHappened(key), trace: finding.trace } : finding;
  return under({ kind: "fact", key, told: "deemed" }, settled, { provisions });
}
