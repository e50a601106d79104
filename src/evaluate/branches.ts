import type { Branch, Rule, RuleVersion } from "../rulebook/rulebook.ts";
import { allLinesHold, type Truth, truthOf } from "./conditions.ts";
import { type Prospects, prospects, settle } from "./default-logic.ts";
import { type Candidate, exclusive } from "./exclusive.ts";
import { basedOn, type Finding, traced, without } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import { withLocals } from "./locals.ts";
import type { Trace, TraceSubject } from "./outcome.ts";
import { whicheverStands } from "./possibilities.ts";
import { leaningOn } from "./readings.ts";
import type { Scope } from "./scope.ts";
import { runSteps } from "./steps.ts";
import { traceNode } from "./trace-node.ts";

/** An alternative or an exception with what its conditions came to. */
interface Weighed extends Candidate {
  readonly branch: Branch;
  readonly scope: Scope;
}

type BranchSubject = Extract<TraceSubject, { readonly kind: "branch" }>;
type Standing = Pick<BranchSubject, "standing" | "by">;

/** Weighs the branches in force on the day. */
function weigh(branches: readonly Branch[], scope: Scope): readonly Weighed[] {
  return branches
    .filter(({ inForce }) => inForceOn(inForce, scope.on))
    .map((branch) => {
      const inner = withLocals(scope, branch.steps);
      return { branch, scope: inner, condition: allLinesHold(branch.when, "when", inner) };
    });
}

/**
 * The amount by the alternative that holds: parallel cases, of which exactly one may hold.
 *
 * @param otherwise - what comes out when none holds; absent where the rule does not say
 */
export function byAlternatives(
  rule: Rule,
  alternatives: readonly Branch[],
  scope: Scope,
  otherwise: () => Finding | undefined,
): Finding {
  const weighed = weigh(alternatives, scope);
  const none = () => otherwise() ?? without({ kind: "no-alternative-holds", rule: rule.key });
  const standing = exclusive(weighed);
  switch (standing.kind) {
    case "one":
      return withNodes(rule, weighed, amountOf(rule, standing.holds), (one) =>
        one === standing.holds ? { standing: "decided" } : standingOf(one, "did-not-hold"),
      );
    case "none":
      return withNodes(rule, weighed, none(), (one) => standingOf(one, "did-not-hold"));
    case "several": {
      const conflict = conflictOf(rule, standing.hold);
      return withNodes(rule, weighed, conflict, (one) => standingOf(one, "conflicts"));
    }
    case "open": {
      const possible = standing.possible.map((one) => amountOf(rule, one));
      if (standing.noneToo) possible.push(none());
      if (standing.severalToo) possible.push(conflictOf(rule, standing.possible));
      const finding = whicheverStands(openConditions(weighed), possible);
      return withNodes(rule, weighed, finding, (one) => standingOf(one, "undecided"));
    }
  }
}

function standingOf({ condition }: Weighed, ifItHolds: BranchSubject["standing"]): Standing {
  const truth = truthOf(condition);
  if (truth === "no") return { standing: "did-not-hold" };
  return { standing: truth === "open" ? "undecided" : ifItHolds };
}

/**
 * The amount by the exceptions that hold, or by the general case where none decides.
 *
 * @param general - evaluates the general case; called only where it may stand
 */
export function byExceptions(rule: Rule, exceptions: readonly Branch[], scope: Scope, general: () => Finding): Finding {
  const weighed = weigh(exceptions, scope);
  if (weighed.length === 0) return general();
  const truths = new Map(weighed.map(({ branch, condition }) => [branch, truthOf(condition)]));
  const branches = weighed.map(({ branch }) => branch);
  const truth = (branch: Branch): Truth => truths.get(branch) ?? "no";
  const ahead = prospects(branches, truth);
  const isOpen = branches.some((branch) => truth(branch) === "open");
  const finding = isOpen ? whileOpen(rule, weighed, ahead, general) : settled(rule, weighed, ahead, general);
  return withNodes(rule, weighed, finding, exceptionStandings(branches, truth, ahead));
}

function settled(rule: Rule, weighed: readonly Weighed[], ahead: Prospects, general: () => Finding): Finding {
  if (ahead.conflict) return conflictOf(rule, among(weighed, ahead.conflict));
  const [decider] = among(weighed, ahead.deciders);
  return decider ? amountOf(rule, decider) : general();
}

function whileOpen(rule: Rule, weighed: readonly Weighed[], ahead: Prospects, general: () => Finding): Finding {
  const possible = among(weighed, ahead.deciders).map((one) => amountOf(rule, one));
  if (ahead.general) possible.push(general());
  if (ahead.conflict) possible.push(conflictOf(rule, among(weighed, ahead.conflict)));
  const [only] = possible;
  // One outcome in every world, although it is open which exceptions hold: the open ones do not matter.
  if (only && possible.length === 1) return only;
  return whicheverStands(openConditions(weighed), possible);
}

function exceptionStandings(
  branches: readonly Branch[],
  truth: (branch: Branch) => Truth,
  ahead: Prospects,
): (one: Weighed) => Standing {
  const { deciding, displaced, disapplied } = settle(
    branches.filter((branch) => truth(branch) === "yes"),
    branches,
  );
  const outcomes = ahead.deciders.length + (ahead.general ? 1 : 0) + (ahead.conflict ? 1 : 0);
  return (one) => {
    if (truth(one.branch) !== "yes") return standingOf(one, "decided");
    const off = disapplied.get(one.branch.key);
    if (off) return { standing: "disapplied", by: off };
    if (outcomes > 1) return { standing: "undecided" };
    const by = displaced.get(one.branch.key);
    const conflicts = deciding.length > 1 && deciding.includes(one.branch);
    if (conflicts) return { standing: "conflicts" };
    return by ? { standing: "displaced", by } : { standing: "decided" };
  };
}

function among(weighed: readonly Weighed[], branches: readonly Branch[]): readonly Weighed[] {
  return weighed.filter(({ branch }) => branches.includes(branch));
}

function openConditions(weighed: readonly Weighed[]): readonly Finding[] {
  return weighed
    .map(({ condition }) => condition)
    .filter((condition) => truthOf(condition) === "open")
    .map((condition) => traced(condition, []));
}

/** The amount of one branch; its own trace, the nodes of its lines, marked so that they find their way under its node. */
function amountOf(rule: Rule, { branch, scope, condition }: Weighed): Finding {
  const amount = runSteps(branch.steps, scope) ?? without({ kind: "no-line-holds", rule: rule.key });
  const leaning = leaningOn(branch.reliesOn, amount, scope);
  return basedOn(
    traced(leaning, [traceNode(branchSubject(rule, branch, { standing: "undecided" }), leaning, {})]),
    traced(condition, []),
  );
}

function conflictOf(rule: Rule, between: readonly Weighed[]): Finding {
  const branches = between.map(({ branch }) => branch.key);
  return without({ kind: "two-hold", rule: rule.key, branches }, { status: "conflict" });
}

function branchSubject(rule: Rule, { kind, key }: Branch, standing: Standing): BranchSubject {
  return { kind: "branch", branch: kind, rule: rule.key, key, ...standing };
}

/** The finding with one node for every branch: its conditions, and the lines of those whose amount was looked at. */
function withNodes(
  rule: Rule,
  weighed: readonly Weighed[],
  finding: Finding,
  standing: (one: Weighed) => Standing,
): Finding {
  const isBranchHere = ({ what }: Trace) =>
    what.kind === "branch" && what.rule === rule.key && weighed.some(({ branch }) => branch.key === what.key);
  const nodes = weighed.map((one) => {
    const { branch, condition } = one;
    const amount = finding.trace.find(
      (node) => isBranchHere(node) && "key" in node.what && node.what.key === branch.key,
    );
    const shown = amount ?? traceNode(branchSubject(rule, branch, { standing: "undecided" }), condition);
    return {
      ...shown,
      what: branchSubject(rule, branch, standing(one)),
      provisions: branch.provisions,
      span: branch.span,
      ...(branch.inForce.adopted && { text: { adopted: branch.inForce.adopted } }),
      ...(branch.inForce.from && { since: branch.inForce.from }),
      children: [...condition.trace, ...(amount?.children ?? [])],
    };
  });
  return traced(finding, [...nodes, ...finding.trace.filter((node) => !isBranchHere(node))]);
}

/** The exceptions that are weighed even where the conditions of the rule do not hold. */
export function evenIfNotEntitled({ exceptions }: RuleVersion): readonly Branch[] {
  return exceptions.filter((branch) => branch.evenIfNotEntitled);
}
