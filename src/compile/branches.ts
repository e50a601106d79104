import { type Truth, truthOf } from "../evaluate/conditions.ts";
import { type Prospects, prospects } from "../evaluate/default-logic.ts";
import { exclusive } from "../evaluate/exclusive.ts";
import { type Finding, traced, without } from "../evaluate/finding.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import type { Branch, Rule } from "../rulebook/rulebook.ts";
import { allLinesHold } from "./condition.ts";
import { type Days, daysOf, holdsOn } from "./in-force.ts";
import { leaningOnly, leaningsOf, restingOn } from "./lean.ts";
import type { Code, PartsFound, Place } from "./place.ts";
import { type Parts, type Plan, partsWith } from "./plan.ts";
import { leaningOn } from "./readings.ts";
import { stepsCode } from "./steps.ts";

interface CompiledBranch {
  readonly branch: Branch;
  readonly days: Days;
  readonly condition: Code;
  readonly amount: Code;
  /** Whether the branch names parts of its own. */
  readonly hasParts: boolean;
}

/** A branch in force with what its conditions came to. */
interface Weighed {
  readonly branch: Branch;
  readonly condition: Finding;
  /** What its amount comes to. */
  readonly amount: () => Finding;
}

interface Context {
  readonly plan: Plan;
  readonly parts: Parts;
}

/** The amount by the alternative that holds. */
export function byAlternatives(
  rule: Rule,
  alternatives: readonly Branch[],
  context: Context,
  otherwise: (at: Place) => Finding | undefined,
): Code {
  const compiled = alternatives.map((branch) => compiledBranch(rule, branch, context));
  return (at) => {
    const weighed = weigh(compiled, at);
    const none = () => otherwise(at) ?? without({ kind: "no-alternative-holds", rule: rule.key });
    return leaningOnConditions(weighed, alternativeThatHolds(rule, weighed, none));
  };
}

function alternativeThatHolds(rule: Rule, weighed: readonly Weighed[], none: () => Finding): Finding {
  const standing = exclusive(weighed);
  switch (standing.kind) {
    case "one":
      return standing.holds.amount();
    case "none":
      return none();
    case "several":
      return conflictOf(rule, standing.hold);
    case "open": {
      const possible = standing.possible.map((one) => one.amount());
      if (standing.noneToo) possible.push(none());
      if (standing.severalToo) possible.push(conflictOf(rule, standing.possible));
      return whicheverStands(openConditions(weighed), possible);
    }
  }
}

/** The amount by the exceptions that hold, or by the general case where none decides. */
export function byExceptions(rule: Rule, exceptions: readonly Branch[], context: Context, general: Code): Code {
  if (exceptions.length === 0) return general;
  const compiled = exceptions.map((branch) => compiledBranch(rule, branch, context));
  return (at) => {
    const weighed = weigh(compiled, at);
    if (weighed.every(({ condition }) => truthOf(condition) === "no")) return leaningOnConditions(weighed, general(at));
    const truths = new Map(weighed.map(({ branch, condition }) => [branch, truthOf(condition)]));
    const truth = (branch: Branch): Truth => truths.get(branch) ?? "no";
    const ahead = prospects(
      weighed.map(({ branch }) => branch),
      truth,
    );
    return leaningOnConditions(
      weighed,
      decided(rule, weighed, ahead, () => general(at)),
    );
  };
}

function decided(rule: Rule, weighed: readonly Weighed[], ahead: Prospects, general: () => Finding): Finding {
  const possible = among(weighed, ahead.deciders).map((one) => one.amount());
  if (ahead.general) possible.push(general());
  if (ahead.conflict) possible.push(conflictOf(rule, among(weighed, ahead.conflict)));
  const [only] = possible;
  return only && possible.length === 1 ? only : whicheverStands(openConditions(weighed), possible);
}

function compiledBranch(rule: Rule, branch: Branch, { plan, parts }: Context): CompiledBranch {
  const inner = partsWith(parts, branch.steps);
  const condition = allLinesHold(branch.when, plan, inner);
  const steps = stepsCode(branch.steps, plan, inner);
  const relying = leaningOn(branch.reliesOn, plan);
  const amount = (at: Place) => relying(steps(at) ?? without({ kind: "no-line-holds", rule: rule.key }), at);
  return { branch, days: daysOf(branch.inForce), condition, amount, hasParts: inner !== parts };
}

function weigh(branches: readonly CompiledBranch[], at: Place): readonly Weighed[] {
  return branches
    .filter(({ days }) => holdsOn(days, at.frame.day))
    .map(({ branch, condition: code, amount, hasParts }) => {
      const found: PartsFound | undefined = hasParts ? new Map() : at.parts;
      const inner = { frame: at.frame, parts: found };
      const condition = code(inner);
      return { branch, condition, amount: () => restingOn(amount(inner), traced(condition, [])) };
    });
}

function among(weighed: readonly Weighed[], branches: readonly Branch[]): readonly Weighed[] {
  return weighed.filter(({ branch }) => branches.includes(branch));
}

function openConditions(weighed: readonly Weighed[]): readonly Finding[] {
  return weighed.filter(({ condition }) => truthOf(condition) === "open").map(({ condition }) => traced(condition, []));
}

/** Every condition was looked at, whichever of them decided. */
function leaningOnConditions(weighed: readonly Weighed[], finding: Finding): Finding {
  return leaningOnly(finding, leaningsOf([...weighed.map(({ condition }) => condition), finding]));
}

function conflictOf({ key }: Rule, between: readonly Weighed[]): Finding {
  const branches = between.map(({ branch }) => branch.key);
  return without({ kind: "two-hold", rule: key, branches }, { status: "conflict" });
}
