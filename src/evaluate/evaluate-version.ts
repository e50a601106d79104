import type { Rule, RuleVersion } from "../rulebook/rulebook.ts";
import { byAlternatives, byExceptions, evenIfNotEntitled } from "./branches.ts";
import { allLinesHold, truthOf } from "./conditions.ts";
import { basedOn, type Finding, isNothing, nothing, traced, without, yesOrNo } from "./finding.ts";
import { inForceOn } from "./in-force.ts";
import { balanceOf } from "./ledger/balance-of.ts";
import { withLocals } from "./locals.ts";
import { whicheverStands } from "./possibilities.ts";
import { leaningOn } from "./readings.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { runSteps } from "./steps.ts";
import { under } from "./trace-node.ts";

/**
 * What one version of a rule comes to: its `when` lines open or close it, exceptions come before the general case, and what
 * stands under `in every case` acts on whatever value came out.
 */
export function evaluateVersion(rule: Rule, version: RuleVersion, outer: Scope): Finding {
  const scope = withLocals(outer, [...version.steps, ...version.inEveryCase]);
  const gate = allLinesHold(version.when, "when", scope);
  const general = () => generalCase(rule, version, scope);
  const entitled = () => leaningOn(version.reliesOn, byExceptions(rule, version.exceptions, scope, general), scope);
  const notEntitled = () =>
    byExceptions(rule, evenIfNotEntitled(version), scope, () => whenClosed(rule, version, scope));
  switch (truthOf(gate)) {
    case "yes":
      return inEveryCase(version, basedOn(entitled(), gate), scope);
    case "no":
      return inEveryCase(version, basedOn(notEntitled(), gate), scope);
    case "open":
      return inEveryCase(version, whicheverStands([gate], [entitled(), notEntitled()]), scope);
  }
}

function generalCase(rule: Rule, version: RuleVersion, scope: Scope): Finding {
  if (rule.defines === "ledger") return balanceOf(rule.key, version.ledger, scope);
  if (version.alternatives.length > 0) {
    return byAlternatives(rule, version.alternatives, scope, () => otherwise(version, scope));
  }
  const amount = runSteps(version.steps, scope);
  if (amount) return under({ kind: "general-case" }, amount);
  return otherwise(version, scope) ?? noAmount(rule, version, scope);
}

/** Distinguishes a rule whose lines are all of another time from one that sets no amount for this case. */
function noAmount(rule: Rule, { steps }: RuleVersion, { on }: Scope): Finding {
  const lines = steps.filter(({ kind }) => kind === "shall-be");
  const allOfOtherTimes = lines.length > 0 && lines.every(({ inForce }) => !inForceOn(inForce, on));
  return without(
    allOfOtherTimes ? { kind: "not-in-force", key: rule.key, on } : { kind: "no-line-holds", rule: rule.key },
  );
}

/** What the rule says comes out where its conditions do not hold. */
function otherwise({ otherwise: line }: RuleVersion, scope: Scope): Finding | undefined {
  if (!line || !inForceOn(line.inForce, scope.on)) return undefined;
  const { provisions, span } = line;
  return under({ kind: "otherwise" }, evaluateIn(scope, line.value), { provisions, span });
}

/** A rule that does not say what comes out grants nothing; a definition whose conditions fail is not met. */
function whenClosed(rule: Rule, version: RuleVersion, scope: Scope): Finding {
  return otherwise(version, scope) ?? (rule.defines === "yes-no" ? yesOrNo(false) : nothing("no-entitlement"));
}

/** Acts on values, and on what may become one; not where nothing is due. */
function inEveryCase(version: RuleVersion, finding: Finding, scope: Scope): Finding {
  const { inEveryCase: steps, reliesOnInEveryCase: readings } = version;
  const acts = steps.length > 0 || readings.length > 0;
  if (!acts || isNothing(finding) || finding.status === "conflict") return finding;
  const bare = traced(finding, []);
  const after = leaningOn(readings, runSteps(steps, scope, bare) ?? bare, scope);
  const node = under({ kind: "in-every-case" }, after);
  return traced(node, [...finding.trace, ...node.trace]);
}
