import { evenIfNotEntitled } from "../evaluate/branches.ts";
import { truthOf } from "../evaluate/conditions.ts";
import { type Finding, isNothing, nothing, traced, without } from "../evaluate/finding.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import type { Line, Rule, RuleVersion } from "../rulebook/rulebook.ts";
import { byAlternatives, byExceptions } from "./branches.ts";
import { allLinesHold } from "./condition.ts";
import { daysOf, holdsOn } from "./in-force.ts";
import { no, restingOn } from "./lean.ts";
import type { Code, Place } from "./place.ts";
import { noParts, type Parts, type Plan, partsWith } from "./plan.ts";
import { leaningOn } from "./readings.ts";
import { stepsCode } from "./steps.ts";

/** What one version of a rule comes to. */
export function versionCode(rule: Rule, version: RuleVersion, plan: Plan): Code {
  const outside = noParts();
  const parts = partsWith(outside, [...version.steps, ...version.inEveryCase]);
  const gate = allLinesHold(version.when, plan, parts);
  const otherwise = otherwiseCode(version.otherwise, plan, parts);
  const general = generalCode(rule, version, plan, parts, otherwise);
  const entitled = byExceptions(rule, version.exceptions, { plan, parts }, general);
  const closed = whenClosed(rule, otherwise);
  const notEntitled = byExceptions(rule, evenIfNotEntitled(version), { plan, parts }, closed);
  const relying = leaningOn(version.reliesOn, plan);
  const everyCase = inEveryCase(version, plan, parts);
  const opened = (at: Place) => relying(entitled(at), at);
  return ({ frame, parts: found }) => {
    const at = parts === outside ? { frame, parts: found } : { frame, parts: new Map() };
    const condition = gate(at);
    switch (truthOf(condition)) {
      case "yes":
        return everyCase(restingOn(opened(at), condition), at);
      case "no":
        return everyCase(restingOn(notEntitled(at), condition), at);
      case "open":
        return everyCase(whicheverStands([condition], [opened(at), notEntitled(at)]), at);
    }
  };
}

type Otherwise = (at: Place) => Finding | undefined;

function generalCode(rule: Rule, version: RuleVersion, plan: Plan, parts: Parts, otherwise: Otherwise): Code {
  if (version.alternatives.length > 0) return byAlternatives(rule, version.alternatives, { plan, parts }, otherwise);
  const steps = stepsCode(version.steps, plan, parts);
  const settings = version.steps.filter(({ kind }) => kind === "shall-be").map(({ inForce }) => daysOf(inForce));
  return (at) => {
    const amount = steps(at) ?? otherwise(at);
    if (amount) return amount;
    const { day, on } = at.frame;
    const allOfOtherTimes = settings.length > 0 && settings.every((days) => !holdsOn(days, day));
    return without(
      allOfOtherTimes ? { kind: "not-in-force", key: rule.key, on } : { kind: "no-line-holds", rule: rule.key },
    );
  };
}

function otherwiseCode(line: Line | undefined, plan: Plan, parts: Parts): Otherwise {
  if (!line) return () => undefined;
  const days = daysOf(line.inForce);
  const code = plan.code(line.value, parts);
  return (at) => (holdsOn(days, at.frame.day) ? code(at) : undefined);
}

function whenClosed({ defines }: Rule, otherwise: Otherwise): Code {
  const closed = defines === "yes-no" ? no : nothing("no-entitlement");
  return (at) => otherwise(at) ?? closed;
}

/** What acts on whatever value came out. */
function inEveryCase(version: RuleVersion, plan: Plan, parts: Parts): (finding: Finding, at: Place) => Finding {
  const { inEveryCase: lines, reliesOnInEveryCase: readings } = version;
  if (lines.length === 0 && readings.length === 0) return (finding) => finding;
  const steps = stepsCode(lines, plan, parts);
  const relying = leaningOn(readings, plan);
  return (finding, at) => {
    if (isNothing(finding) || finding.status === "conflict") return finding;
    const bare = traced(finding, []);
    const after = relying(steps(at, bare) ?? bare, at);
    return traced(after, [...finding.trace, ...after.trace]);
  };
}
