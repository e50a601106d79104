import { asCondition, truthOf } from "../evaluate/conditions.ts";
import { basedOn, type Finding, isValued, nothing, traced, valued, without } from "../evaluate/finding.ts";
import { orderOf } from "../evaluate/order.ts";
import type { Awaiting, Range } from "../evaluate/outcome.ts";
import { likeIts } from "../evaluate/plain-zero.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import { between, hull, rangeOf } from "../evaluate/range.ts";
import { toldOn } from "../evaluate/told.ts";
import type { Decision, Key } from "../rulebook/rulebook.ts";
import { sameValue } from "../values/compare-values.ts";
import type { Value } from "../values/value.ts";
import { bodyFrame } from "./body.ts";
import { allLinesHold } from "./condition.ts";
import { daysOf, holdsOn } from "./in-force.ts";
import { no, restingOn, yes } from "./lean.ts";
import { askTheReference, type Code, type Place } from "./place.ts";
import { noParts, type Plan, slotOf } from "./plan.ts";
import { leaningOn } from "./readings.ts";
import { inSlot } from "./slots.ts";

/** What a decision comes to: as the case gives it, or awaited within its bounds. */
export function decision(plan: Plan, key: Key): Code {
  const declared = plan.rulebook.decisions.get(key);
  if (!declared) return () => askTheReference();
  const slot = slotOf(plan, `decision ${key}`);
  const days = daysOf(declared.inForce);
  const power = allLinesHold(declared.when, plan, noParts());
  const relying = leaningOn(declared.reliesOn, plan);
  const taken = takenCode(declared, plan);
  const awaited = awaitedCode(declared, plan);
  return (outer) => {
    const frame = bodyFrame(outer, declared.subject);
    if (!holdsOn(days, frame.day)) return without({ kind: "not-in-force", key, on: frame.on });
    const supposed = frame.case.supposed.get(key);
    if (supposed) return supposed;
    const given = (frame.record?.facts ?? frame.case.facts).get(key);
    const told = toldOn(given, frame.on, frame.case.records);
    return inSlot(frame, slot, () => {
      const at = { frame, parts: undefined };
      const condition = power(at);
      const found =
        told.told === "known" ? taken(told.value, condition, at) : notTaken(declared, condition, awaited, at);
      return relying(found, at);
    });
  };
}

/** Who acts in whose place, and what a body votes, is for the reference to say. */
function othersMayAct({ restsWith }: Decision, { rulebook }: Plan): boolean {
  return restsWith.some(({ authority }) => {
    const { delegations, sitting } = rulebook.authorities.get(authority) ?? {};
    return sitting !== undefined || (delegations?.length ?? 0) > 0;
  });
}

function notTaken(declared: Decision, power: Finding, awaited: Code, at: Place): Finding {
  const truth = truthOf(power);
  if (truth === "no") return restingOn(notOpen(declared), power);
  if (truth === "yes") return restingOn(awaited(at), power);
  return basedOn(whicheverStands([traced(power, [])], [awaited(at), notOpen(declared)]), power);
}

function notOpen({ mayBe }: Decision): Finding {
  return mayBe.kind === "yes-or-no" ? no : nothing("no-entitlement");
}

/** A decision as the case gives it; one outside its bounds is for the reference to word. */
function takenCode(declared: Decision, plan: Plan): (value: Value, power: Finding, at: Place) => Finding {
  const permits = permission(declared, plan);
  return (value, power, at) => {
    if (truthOf(power) === "no" || !permits(value, at)) return askTheReference();
    return restingOn(valued(value), power);
  };
}

function permission({ mayBe }: Decision, plan: Plan): (value: Value, at: Place) => boolean {
  if (mayBe.kind === "yes-or-no") return (value) => value.kind === "yes-no";
  if (mayBe.kind === "values") {
    const codes = mayBe.values.map((value) => plan.code(value, noParts()));
    return (value, at) => {
      const options = codes.map((code) => code(at));
      return options.some((option) => !isValued(option) || sameValue(option.value, value));
    };
  }
  const bounds = boundsCode(mayBe, plan);
  return (value, at) => {
    const { atLeast, atMost } = bounds(at) ?? {};
    const isBelow = atLeast && !notLess(orderOf(value, atLeast, plan.rulebook));
    return !isBelow && (!atMost || notLess(orderOf(atMost, value, plan.rulebook)));
  };
}

function notLess(order: -1 | 0 | 1 | undefined): boolean {
  return order === 0 || order === 1;
}

type Bounds = (at: Place) => Range | undefined;

/** Between what the decision may lie, as far as that is known. */
function boundsCode(mayBe: Decision["mayBe"], plan: Plan): Bounds {
  const widest = widestBounds(mayBe, plan);
  return (at) => {
    const range = widest(at);
    return range && (range.atLeast || range.atMost) ? range : undefined;
  };
}

function widestBounds(mayBe: Decision["mayBe"], plan: Plan): Bounds {
  switch (mayBe.kind) {
    case "yes-or-no":
      return () => undefined;
    case "range": {
      const most = plan.code(mayBe.most, noParts());
      const least = mayBe.least && plan.code(mayBe.least, noParts());
      return (at) => {
        const { atMost } = rangeOf(most(at));
        return between(least ? rangeOf(least(at)).atLeast : atMost && likeIts(atMost), atMost);
      };
    }
    case "values": {
      const codes = mayBe.values.map((value) => plan.code(value, noParts()));
      return (at) => {
        const range = hull(codes.map((code) => code(at)));
        return range.atLeast && range.atMost ? range : undefined;
      };
    }
  }
}

function awaitedCode(declared: Decision, plan: Plan): Code {
  const holders = declared.restsWith.map(({ authority, where }) => ({
    authority,
    where: where && plan.code(where, noParts()),
  }));
  const bounds = boundsCode(declared.mayBe, plan);
  const until = declared.untilDecided && plan.code(declared.untilDecided, noParts());
  if (othersMayAct(declared, plan)) return () => askTheReference();
  return (at) => {
    const authorities: Key[] = [];
    const conditions: Finding[] = [];
    for (const { authority, where } of holders) {
      const condition = where ? asCondition(where(at)) : yes;
      const truth = truthOf(condition);
      if (truth === "no") continue;
      authorities.push(authority);
      conditions.push(condition);
      if (truth === "yes") break;
    }
    return basedOn(awaiting(declared, authorities, bounds(at), until?.(at)), ...conditions);
  };
}

function awaiting(
  { key }: Decision,
  authorities: readonly Key[],
  bounds: Range | undefined,
  provisional: Finding | undefined,
): Finding {
  if (authorities.length === 0) return without({ kind: "no-authority", decision: key });
  const range = bounds && { range: bounds };
  const list: readonly Awaiting[] = authorities.map((authority) => ({ decision: key, authority, ...range }));
  if (provisional) return { ...provisional, awaiting: [...provisional.awaiting, ...list] };
  return { status: "awaiting-decision", ...range, needs: [], awaiting: list, trace: [] };
}
