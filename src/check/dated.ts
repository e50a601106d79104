import type { Span } from "../../grammar/source.ts";
import type { InForce, Rulebook, RuleVersion } from "../rulebook/rulebook.ts";
import { branchesOf, stepLists } from "./version-lines.ts";

/** Something that has a period in force, and where it stands. */
export interface Dated {
  readonly inForce: InForce;
  readonly span: Span;
}

/** Everything in a rulebook that can have a period in force. */
export function everythingDated({ rules, figures, tables, decisions }: Rulebook): readonly Dated[] {
  const editions = [...tables.values()].flatMap((table) => table.editions);
  return [
    ...[...rules.values()].flatMap(({ versions }) => versions.flatMap((version) => [version, ...datedWithin(version)])),
    ...[...figures.values()].flatMap(({ values }) => values),
    ...editions,
    ...editions.flatMap(({ rows }) => rows),
    ...decisions.values(),
    ...[...decisions.values()].flatMap((decision) => decision.when),
  ];
}

function datedWithin(version: RuleVersion): readonly Dated[] {
  const branches = branchesOf(version);
  return [
    ...version.appliesWhere,
    ...version.when,
    ...(version.otherwise ? [version.otherwise] : []),
    ...stepLists(version).flat(),
    ...branches,
    ...branches.flatMap(({ when }) => when),
  ];
}
