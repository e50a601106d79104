import type { Delegation, Key } from "../rulebook/rulebook.ts";
import { asCondition, truthOf } from "./conditions.ts";
import { type Finding, yesOrNo } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import type { Awaiting } from "./outcome.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { under } from "./trace-node.ts";

/** Somebody who acts, in whose place and by which provisions. */
export type Acting = Pick<Awaiting, "authority" | "onBehalfOf" | "provisions">;

/** Those who act, and the conditions on which it depends. */
export interface WhoActs {
  readonly acting: readonly Acting[];
  readonly conditions: readonly Finding[];
}

/**
 * Who takes a decision that rests with an authority: the first to whom it delegates, or who replaces it, where the condition
 * of the line holds, and so on from there. Where that is open, everybody who may come to act, who holds the power last. Each
 * authority is followed once, so that even a circle, which the checker reports, comes to an end.
 */
export function whoActs(decision: Key, authority: Key, { case: inCase, on }: Scope): WhoActs {
  const holder = { authority };
  const { acting, conditions } = follow(decision, holder, new Set(), {
    case: inCase,
    on,
  });
  return { acting: acting.length > 0 ? acting : [holder], conditions };
}

function follow(decision: Key, holder: Acting, followed: Set<Key>, scope: Scope): WhoActs {
  if (followed.has(holder.authority)) return { acting: [], conditions: [] };
  followed.add(holder.authority);
  const acting: Acting[] = [];
  const conditions: Finding[] = [];
  for (const line of linesFor(decision, holder.authority, scope)) {
    const condition = conditionOf(line, holder.authority, scope);
    if (truthOf(condition) === "no") continue;
    const next = follow(decision, actingBy(line, holder), followed, scope);
    acting.push(...next.acting);
    conditions.push(condition, ...next.conditions);
    if (truthOf(condition) === "yes") return { acting, conditions };
  }
  return { acting: [...acting, holder], conditions };
}

function linesFor(decision: Key, authority: Key, { case: { rulebook }, on }: Scope): readonly Delegation[] {
  const lines = rulebook.authorities.get(authority)?.delegations ?? [];
  return lines.filter(
    ({ decisions, inForce }) => inForceOn(inForce, on) && (decisions === undefined || decisions.includes(decision)),
  );
}

function conditionOf({ where, to, isReplaced, provisions, span }: Delegation, from: Key, scope: Scope): Finding {
  const condition = where ? asCondition(evaluateIn(scope, where)) : yesOrNo(true);
  return under({ kind: "delegation", from, to, isReplaced }, condition, {
    provisions,
    span,
  });
}

function actingBy({ to, provisions }: Delegation, { authority, onBehalfOf, provisions: before = [] }: Acting): Acting {
  return {
    authority: to,
    onBehalfOf: onBehalfOf ?? authority,
    provisions: [...before, ...provisions],
  };
}
