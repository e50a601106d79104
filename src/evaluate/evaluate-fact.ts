import type { Key } from "../rulebook/rulebook.ts";
import { type Finding, valued, without } from "./finding.ts";
import type { Reason } from "./outcome.ts";
import { enclosing, type Scope } from "./scope.ts";
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
  const reason: Reason = { kind: told.told === "pending" ? "pending" : "facts-needed" };
  const path = { fact: key, ...(record && { index: record.index }) };
  return under(what, { ...without(reason), needs: [path] }, parts);
}
