import type { Key, Provision, Rule, RuleVersion } from "../rulebook/rulebook.ts";
import { appliedText, textsOf } from "./applied-text.ts";
import { allLinesHold } from "./conditions.ts";
import { lastDayOf } from "./evaluate-limit.ts";
import { stageReached } from "./evaluate-procedure.ts";
import { stateOfStage } from "./evaluate-stage.ts";
import { evaluateVersion } from "./evaluate-version.ts";
import { type Candidate, exclusive, type Standing } from "./exclusive.ts";
import { basedOn, type Finding, isValued, nothing, traced, valued, without } from "./finding.ts";
import { givenOutcome } from "./given-outcome.ts";
import { inForceOn } from "./in-force.ts";
import { once } from "./once.ts";
import { isPlainZero, zeroOf } from "./plain-zero.ts";
import { whicheverStands } from "./possibilities.ts";
import { doNotFit } from "./reason-of.ts";
import { bodyScope, type Scope } from "./scope.ts";
import { under } from "./trace-node.ts";

/** What a rule comes to. A value that the case gives for it is taken as it is. */
export function evaluateRule(key: Key, outer: Scope): Finding {
  const rule = outer.case.rulebook.rules.get(key);
  if (!rule) return without(doNotFit(noSuchRule(key)));
  const scope = bodyScope(outer, rule.subject);
  if (!scope) return without(doNotFit(noRecordAtHand(rule)));
  return once(`rule ${key}`, scope, () => givenOutcome(rule, scope) ?? fromVersions(rule, scope));
}

interface Applying extends Candidate {
  readonly version: RuleVersion;
}

function fromVersions(rule: Rule, scope: Scope): Finding {
  const inForce = rule.versions.filter((version) => inForceOn(version.inForce, scope.on));
  const candidates = inForce.map((version) => ({
    version,
    condition: allLinesHold(version.appliesWhere, "applies", scope),
  }));
  const standing = exclusive(candidates);
  const found = inForce.length === 0 ? outOfForce(rule, scope) : byCohort(rule, candidates, standing, scope);
  const what = {
    kind: "rule" as const,
    key: rule.key,
    ...(scope.record && { index: scope.record.index }),
    on: scope.on,
  };
  const governing = standing.kind === "one" ? standing.holds.version : undefined;
  return under(what, inUnitOf(rule, found), {
    provisions: basis(rule, standing),
    span: rule.span,
    since: governing?.inForce.from,
    ...appliedText(governing, () => textsOf(rule.versions, governing), scope),
  });
}

/** The provisions of the version that governs; those of the whole rule where that is open. */
function basis(rule: Rule, standing: Standing<Applying>): readonly Provision[] {
  const governing = standing.kind === "one" ? standing.holds.version.provisions : [];
  return governing.length > 0 ? governing : rule.provisions;
}

function byCohort(rule: Rule, candidates: readonly Applying[], standing: Standing<Applying>, scope: Scope): Finding {
  const conditions = candidates.map(({ condition }) => condition);
  switch (standing.kind) {
    case "one":
      return basedOn(outcomeOf(rule, standing.holds.version, scope), standing.holds.condition);
    case "none":
      return nothing("not-applicable", ...conditions);
    case "several":
      return traced(
        conflict(rule),
        conditions.flatMap(({ trace }) => trace),
      );
    case "open": {
      const possible = standing.possible.map(({ version }) => outcomeOf(rule, version, scope));
      if (standing.noneToo) possible.push(nothing("not-applicable"));
      if (standing.severalToo) possible.push(conflict(rule));
      return whicheverStands(conditions, possible);
    }
  }
}

/** The amount of a rule; the stage a procedure is at; the state of a stage; the last day of a time limit, whose amount is its length. */
function outcomeOf(rule: Rule, version: RuleVersion, scope: Scope): Finding {
  if (version.procedure) return stageReached(rule.key, version, version.procedure, scope);
  if (version.stage) return stateOfStage(rule.key, version, version.stage, scope);
  const amount = evaluateVersion(rule, version, scope);
  return rule.defines === "time-limit" ? lastDayOf(rule, version.limit, amount, scope) : amount;
}

function conflict(rule: Rule): Finding {
  return without({ kind: "two-versions-apply", rule: rule.key }, { status: "conflict" });
}

function outOfForce(rule: Rule, { on }: Scope): Finding {
  return without({ kind: "not-in-force", key: rule.key, on });
}

/** Nothing, in the rule's own unit: 0 EUR per month rather than 0. */
function inUnitOf(rule: Rule, finding: Finding): Finding {
  if (!isValued(finding) || !isPlainZero(finding.value)) return finding;
  return { ...valued(zeroOf(rule.type), finding), trace: finding.trace };
}

function noSuchRule(key: Key) {
  return {
    en: `The rulebook has no rule named "${key}".`,
    fr: `Le recueil n'a pas de règle nommée « ${key} ».`,
  };
}

function noRecordAtHand({ label }: Rule) {
  return {
    en: `"${label.en}" is asked without saying of which record.`,
    fr: `« ${label.fr} » est demandé sans dire de quel élément.`,
  };
}
