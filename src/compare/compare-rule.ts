import type { Line, Rule, RuleVersion } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { compareBranches } from "./compare-branches.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareLimit } from "./compare-counting.ts";
import { compareCitations, compareHeading, compareWords, placesOf } from "./compare-heading.ts";
import { compareInForce } from "./compare-in-force.ts";
import { compareLedger } from "./compare-ledger.ts";
import { compareStages } from "./compare-procedure.ts";
import { compareReadingsUsed } from "./compare-readings-used.ts";
import { compareSteps } from "./compare-steps.ts";
import { compareType } from "./compare-type.ts";
import { sameLogic } from "./meaning.ts";
import { latest } from "./pair.ts";
import { pairVersions, type VersionPair } from "./pair-versions.ts";

/** Compares two states of a rule or definition, version by version. */
export function compareRule(older: Rule, newer: Rule): readonly Difference[] {
  const named = newer.versions.length > 1 || older.versions.length > 1;
  return [
    ...compareType(older, newer),
    // The heading of a rule with several versions gathers theirs: it is told with each of them.
    ...(named ? compareWords(older, newer, [older.label], [newer.label]) : compareHeading(older, newer)),
    ...pairVersions(older.versions, newer.versions).flatMap((pair) => compareVersion(pair, newer, named)),
  ];
}

function compareVersion(pair: VersionPair, rule: Rule, named: boolean): readonly Difference[] {
  const version = latest(pair);
  const place: readonly Place[] = named ? [placeOf(version)] : [];
  if (pair.kind === "gone") return [{ ...cameOrWent(pair.older), kind: "removed", place: [placeOf(version)] }];
  if (pair.kind === "come") return [{ ...cameOrWent(pair.newer), kind: "added", place: [placeOf(version)] }];
  const { older, newer } = pair;
  const since = pair.succeeds ? newer.inForce.from : undefined;
  const differences = [
    ...(pair.succeeds ? [] : compareInForce(older, newer, rule.versions)),
    ...compareBody(older, newer),
    ...(named ? compareHeading(older, newer) : []),
  ];
  return differences.map((difference) => ({
    ...difference,
    place: [...place, ...difference.place],
    ...(since && { since: difference.since ?? since }),
  }));
}

function cameOrWent(version: RuleVersion): Omit<Difference, "kind" | "place"> {
  const { from } = version.inForce;
  return { provisions: version.provisions, newerSpan: version.span, ...(from && { since: from }) };
}

function placeOf({ appliesWhere, inForce }: RuleVersion): Place {
  return { kind: "version", appliesWhere, inForce };
}

function compareBody(older: RuleVersion, newer: RuleVersion): readonly Difference[] {
  const inEveryCase: Place = { kind: "in-every-case" };
  return [
    ...compareConditions(older.appliesWhere, newer.appliesWhere, [{ kind: "gate", gate: "applies" }]),
    ...compareConditions(older.when, newer.when, [{ kind: "gate", gate: "when" }]),
    ...compareLimit(older.limit, newer.limit, placesOf(older, newer)),
    ...compareStages(older, newer),
    ...compareLedger(older.ledger, newer.ledger, placesOf(older, newer)),
    ...compareOtherwise(older, newer),
    ...compareSteps(older.steps, newer.steps, []),
    ...compareBranches(older.alternatives, newer.alternatives),
    ...compareBranches(older.exceptions, newer.exceptions),
    ...compareSteps(older.inEveryCase, newer.inEveryCase, [inEveryCase]),
    ...compareReadingsUsed(older.reliesOn, newer.reliesOn, { ...newer, place: [] }),
    ...compareReadingsUsed(older.reliesOnInEveryCase, newer.reliesOnInEveryCase, { ...newer, place: [inEveryCase] }),
  ];
}

/** What comes out where the rule's conditions do not hold. */
function compareOtherwise(older: RuleVersion, newer: RuleVersion): readonly Difference[] {
  const [from, to] = [older.otherwise, newer.otherwise];
  const place: readonly Place[] = [{ kind: "otherwise" }];
  if (from && to && sameLogic(from.value, to.value)) {
    return compareCitations(from, to).map((difference) => ({ ...difference, place }));
  }
  if (from === undefined && to === undefined) return [];
  return [{ kind: "value-changed", place, ...sides(from, to), provisions: (to ?? from)?.provisions ?? [] }];
}

function sides(
  from: Line | undefined,
  to: Line | undefined,
): Pick<Difference, "from" | "to" | "olderSpan" | "newerSpan"> {
  return {
    ...(from && { from: { kind: "expression", expression: from.value }, olderSpan: from.span }),
    ...(to && { to: { kind: "expression", expression: to.value }, newerSpan: to.span }),
  };
}
