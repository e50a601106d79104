import type { Decision, Key } from "../rulebook/rulebook.ts";
import { allLinesHold, asCondition, truthOf } from "./conditions.ts";
import { decisionBounds, outsideBounds } from "./decision-bounds.ts";
import { bodyState } from "./expressions/body-is.ts";
import { basedOn, type Finding, nothing, traced, valued, without, yesOrNo } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import { once } from "./once.ts";
import type { Range, TraceSubject } from "./outcome.ts";
import { whicheverStands } from "./possibilities.ts";
import { leaningOn } from "./readings.ts";
import { doNotFit } from "./reason-of.ts";
import { bodyScope, evaluateIn, givenAt, type Scope } from "./scope.ts";
import { type Told, toldOn } from "./told.ts";
import { under } from "./trace-node.ts";
import { type Acting, type WhoActs, whoActs } from "./who-acts.ts";

type DecisionSubject = Extract<TraceSubject, { readonly kind: "decision" }>;

/**
 * What a decision comes to: as the case gives it, if it was in the authority's power; otherwise it is awaited, within its
 * bounds. Where the rulebook says what stands until it is taken, that is the value and the decision is still listed. Where
 * the power does not exist in this case there is nothing to decide: no, or nothing due.
 */
export function evaluateDecision(key: Key, outer: Scope): Finding {
  const decision = outer.case.rulebook.decisions.get(key);
  const scope = decision && bodyScope(outer, decision.subject);
  if (!decision || !scope) return without(doNotFit(notAtHand(key)));
  if (!inForceOn(decision.inForce, scope.on)) return without({ kind: "not-in-force", key, on: scope.on });
  const supposed = scope.case.supposed.get(key);
  if (supposed) return supposed;
  const given = givenAt(scope, key);
  const told = toldOn(given, scope.on, scope.case.records);
  return once(`decision ${key}`, scope, () => {
    const power = allLinesHold(decision.when, "when", scope);
    return withPower(decision, power, told, scope);
  });
}

function withPower(decision: Decision, power: Finding, told: Told, scope: Scope): Finding {
  const truth = truthOf(power);
  if (told.told === "known") return taken(decision, valued(told.value), power, scope);
  if (truth === "no") return shown(decision, scope, { standing: "not-open", finding: notOpen(decision), power });
  const awaited = awaiting(decision, scope);
  const voted = truth === "yes" ? votedOn(decision, awaited, scope) : undefined;
  if (voted) return shown(decision, scope, { standing: "taken", finding: voted, power });
  if (truth === "yes") return awaitedNode(decision, scope, awaited, power);
  const finding = whicheverStands([traced(power, [])], [awaited.finding, notOpen(decision)]);
  return shown(decision, scope, { ...awaited, standing: "undecided", finding, power });
}

/** Yes or no as a body has voted, where the power is its own and the votes settle it. */
function votedOn({ mayBe }: Decision, { authorities: [body, other] }: Awaited, scope: Scope): Finding | undefined {
  if (mayBe.kind !== "yes-or-no" || body === undefined || other !== undefined) return undefined;
  const authority = scope.case.rulebook.authorities.get(body);
  if (!authority?.sitting || authority.sitting.decidesBy.length === 0) return undefined;
  for (const state of ["in-favour", "against"] as const) {
    const vote = bodyState(body, state, scope, authority.span);
    if (truthOf(vote) === "yes") return yesOrNo(state === "in-favour", vote);
  }
  return undefined;
}

interface Awaited {
  readonly finding: Finding;
  readonly authorities: readonly Key[];
  readonly bounds?: Range;
}

interface Shown extends Partial<Awaited> {
  readonly standing: DecisionSubject["standing"];
  readonly finding: Finding;
  readonly power: Finding;
}

function awaitedNode(decision: Decision, scope: Scope, awaited: Awaited, power: Finding): Finding {
  return shown(decision, scope, { ...awaited, standing: "open", power });
}

function shown(decision: Decision, scope: Scope, { standing, finding, power, authorities, bounds }: Shown): Finding {
  const what: DecisionSubject = {
    kind: "decision",
    key: decision.key,
    ...(scope.record && { index: scope.record.index }),
    on: scope.on,
    standing,
    authorities: authorities ?? [],
    ...(bounds && { bounds }),
  };
  const leaning = leaningOn(decision.reliesOn, basedOn(finding, power), scope);
  return under(what, leaning, { provisions: decision.provisions, span: decision.span });
}

function taken(decision: Decision, value: Finding, power: Finding, scope: Scope): Finding {
  const problem = truthOf(power) === "no" ? notInPower(decision) : outsideBounds(decision, value, scope);
  const finding = problem ? without(doNotFit(problem)) : value;
  return shown(decision, scope, { standing: "taken", finding, power });
}

function notOpen({ mayBe }: Decision): Finding {
  return mayBe.kind === "yes-or-no" ? yesOrNo(false) : nothing("no-entitlement");
}

/** The decision as not taken yet. */
function awaiting(decision: Decision, scope: Scope): Awaited {
  const { acting, conditions } = whoDecides(decision.key, decision.restsWith, scope);
  const authorities = acting.map(({ authority }) => authority);
  if (authorities.length === 0) {
    return { finding: without({ kind: "no-authority", decision: decision.key }, { from: conditions }), authorities };
  }
  const bounds = decisionBounds(decision, scope);
  const range = bounds && { range: bounds };
  const list = acting.map((one) => ({ decision: decision.key, ...one, ...range }));
  const undecided: Finding = { status: "awaiting-decision", ...range, needs: [], awaiting: list, trace: [] };
  const provisional = decision.untilDecided && evaluateIn(scope, decision.untilDecided);
  const finding = provisional ? { ...provisional, awaiting: [...provisional.awaiting, ...list] } : undecided;
  return { finding: basedOn(finding, ...conditions), authorities, ...(bounds && { bounds }) };
}

/**
 * The first authority whose case it is, or who acts in its place; while that is open, also those after it that may come in
 * its place.
 */
export function whoDecides(key: Key, restsWith: Decision["restsWith"], scope: Scope): WhoActs {
  const acting: Acting[] = [];
  const conditions: Finding[] = [];
  for (const { authority, where } of restsWith) {
    const condition = where ? asCondition(evaluateIn(scope, where)) : yesOrNo(true);
    const truth = truthOf(condition);
    if (truth === "no") continue;
    const who = whoActs(key, authority, scope);
    acting.push(...who.acting);
    conditions.push(condition, ...who.conditions);
    if (truth === "yes") break;
  }
  return { acting, conditions };
}

function notInPower({ label }: Decision) {
  return {
    en: `"${label.en}" is given as decided, but the conditions under which it may be decided do not hold.`,
    fr: `« ${label.fr} » est donnée comme prise, mais les conditions du pouvoir de décision ne sont pas réunies.`,
  };
}

function notAtHand(key: Key) {
  return {
    en: `The decision "${key}" cannot be found here.`,
    fr: `La décision « ${key} » est introuvable ici.`,
  };
}
