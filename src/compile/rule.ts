import { exclusive } from "../evaluate/exclusive.ts";
import { type Finding, isValued, nothing, traced, valued, without } from "../evaluate/finding.ts";
import type { Reason } from "../evaluate/outcome.ts";
import { isPlainZero, zeroOf } from "../evaluate/plain-zero.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import { toldOn } from "../evaluate/told.ts";
import type { Key, Rule } from "../rulebook/rulebook.ts";
import { bodyFrame } from "./body.ts";
import { allLinesHold } from "./condition.ts";
import { daysOf, holdsOn } from "./in-force.ts";
import { restingOn, yes } from "./lean.ts";
import { askTheReference, type Code, type Frame, type Place } from "./place.ts";
import { noParts, type Plan, slotOf } from "./plan.ts";
import { inSlot } from "./slots.ts";
import { versionCode } from "./version.ts";

/** What a rule comes to. A value that the case gives for it is taken as it is. */
export function rule(plan: Plan, key: Key): Code {
  const declared = plan.rulebook.rules.get(key);
  // Time limits are counted, procedures followed and ledgers kept by the reference interpreter alone.
  if (!declared || ["time-limit", "procedure", "stage", "ledger"].includes(declared.defines))
    return () => askTheReference();
  const slot = slotOf(plan, `rule ${key}`);
  const body = fromVersions(declared, plan);
  return (at) => {
    const frame = bodyFrame(at, declared.subject);
    const known = frame.found[slot];
    if (typeof known === "object") return known;
    return inSlot(frame, slot, () => givenOutcome(key, frame) ?? body({ frame, parts: undefined }));
  };
}

function givenOutcome(key: Key, frame: Frame): Finding | undefined {
  const supposed = frame.case.supposed.get(key);
  if (supposed) return supposed;
  const given = (frame.record?.facts ?? frame.case.facts).get(key);
  if (!given) return undefined;
  const told = toldOn(given, frame.on, frame.case.records);
  if (told.told === "known") return valued(told.value);
  const reason: Reason = { kind: told.told === "pending" ? "pending" : "facts-needed" };
  const index = frame.record && { index: frame.record.index };
  return { ...without(reason), needs: [{ fact: key, ...index }] };
}

interface Applying {
  readonly condition: Finding;
  readonly body: Code;
}

function fromVersions(declared: Rule, plan: Plan): Code {
  const versions = declared.versions.map((version) => ({
    days: daysOf(version.inForce),
    applies: allLinesHold(version.appliesWhere, plan, noParts()),
    body: versionCode(declared, version, plan),
  }));
  return (at) => {
    const { day, on } = at.frame;
    const candidates: Applying[] = [];
    for (const { days, applies, body } of versions) {
      if (holdsOn(days, day)) candidates.push({ condition: applies(at), body });
    }
    if (candidates.length === 0) return without({ kind: "not-in-force", key: declared.key, on });
    return inUnitOf(declared, byCohort(declared, candidates, at));
  };
}

function byCohort(declared: Rule, candidates: readonly Applying[], at: Place): Finding {
  const [first, second] = candidates;
  if (first && !second && first.condition === yes) return restingOn(first.body(at), yes);
  const standing = exclusive(candidates);
  const conditions = candidates.map(({ condition }) => condition);
  switch (standing.kind) {
    case "one":
      return restingOn(standing.holds.body(at), standing.holds.condition);
    case "none":
      return nothing("not-applicable", ...conditions);
    case "several":
      return traced(
        conflict(declared),
        conditions.flatMap(({ trace }) => trace),
      );
    case "open": {
      const possible = standing.possible.map(({ body }) => body(at));
      if (standing.noneToo) possible.push(nothing("not-applicable"));
      if (standing.severalToo) possible.push(conflict(declared));
      return whicheverStands(conditions, possible);
    }
  }
}

function conflict({ key }: Rule): Finding {
  return without({ kind: "two-versions-apply", rule: key }, { status: "conflict" });
}

/** Nothing, in the rule's own unit: 0 EUR per month rather than 0. */
function inUnitOf({ type }: Rule, finding: Finding): Finding {
  if (!isValued(finding) || !isPlainZero(finding.value)) return finding;
  return { ...valued(zeroOf(type), finding), trace: finding.trace };
}
