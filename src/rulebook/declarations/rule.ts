import type * as ast from "../../../grammar/ast.ts";
import { inForceOf } from "../dates.ts";
import type { Declared, Written } from "../names/directory.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Entry, Key, Line, Rule, RuleVersion } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { bilingual } from "../words.ts";
import { branchOf } from "./branch.ts";
import { conditionLines } from "./condition-lines.ts";
import { entryOf } from "./entry.ts";
import { ledgerOf } from "./ledger.ts";
import { withLocals } from "./locals.ts";
import { readingsUsed } from "./readings-used.ts";
import { recordSubject } from "./record-subject.ts";
import { stepsOf } from "./steps.ts";
import { lengthType, timeLimitOf } from "./time-limit.ts";
import { checkVersions } from "./versions.ts";

/** A rule or definition: all declarations of its name, and the exceptions to it that are written elsewhere. */
export function ruleOf(resolution: Resolution, declared: readonly Declared<ast.Rule>[], key: Key): Rule | undefined {
  const [first] = declared;
  if (first === undefined) return undefined;
  const type = resolution.typeOf({ kind: "rule", key });
  checkVersions(resolution, declared, type);
  const [entry, ...others] = declared.map(({ node, named, language }, i) => {
    recordSubject(resolution, node.of, language);
    if (i > 0) resolution.use(node.name.span, named.target);
    return entryOf(resolution, node, named, language);
  });
  if (entry === undefined) return undefined;
  return {
    ...joined(entry, [entry, ...others], declared),
    ...(first.subject !== undefined && { subject: first.subject }),
    type,
    defines: first.node.defines,
    versions: declared.map((version) => versionOf(resolution, version, key, type)),
  };
}

/** The entry of the whole: placed where the first version is, labelled by whichever says how, citing what all cite. */
function joined(entry: Entry, entries: readonly Entry[], declared: readonly Declared<ast.Rule>[]): Entry {
  const headings = declared.map(({ node }) => node.heading);
  const en = headings.find((heading) => heading.en)?.en?.text;
  const fr = headings.find((heading) => heading.fr)?.fr?.text;
  return {
    ...entry,
    label: { en: en ?? entry.label.en, fr: fr ?? entry.label.fr },
    provisions: entries.flatMap(({ provisions }) => provisions),
    notes: entries.flatMap(({ notes }) => notes),
  };
}

function versionOf(
  resolution: Resolution,
  { node, language, subject }: Declared<ast.Rule>,
  rule: Key,
  type: Type,
): RuleVersion {
  const outer: Scope = { language, rule, ...(subject !== undefined && { subject }) };
  const scope = withLocals(resolution, outer, [...node.steps, ...(node.inEveryCase?.steps ?? [])], rule);
  // The lines of a time limit make up its length, whose last day it gives.
  const isLimit = node.defines === "time-limit";
  const given = (steps: readonly ast.Step[]): Type => (isLimit ? lengthType(resolution, steps, scope) : type);
  const amount = given(node.steps);
  const branch = (one: ast.Branch, inside: Scope) => branchOf(resolution, one, rule, inside, given(one.steps)) ?? [];
  const otherwise = node.otherwise && otherwiseLine(resolution, node.otherwise, scope, amount);
  const limit = node.limit && timeLimitOf(resolution, node.limit, outer);
  const ledger = node.ledger && ledgerOf(resolution, node.ledger, outer, { rule, type, name: node.name });
  return {
    provisions: provisionsOf(node.heading.under),
    notes: node.heading.notes.map((note) => bilingual(note, language)),
    inForce: inForceOf(node.period, resolution.problems),
    appliesWhere: conditionLines(resolution, node.appliesWhere, scope),
    when: conditionLines(resolution, node.when, scope),
    ...(otherwise && { otherwise }),
    reliesOn: readingsUsed(resolution, node.reliesOn, language),
    steps: stepsOf(resolution, node.steps, scope, amount),
    alternatives: node.alternatives.flatMap((one) => branch(one, scope)),
    exceptions: [
      ...node.exceptions.flatMap((one) => branch(one, scope)),
      ...outsideExceptions(resolution, rule).flatMap((one) =>
        branch(one.node.branch, { ...scope, language: one.language }),
      ),
    ],
    inEveryCase: stepsOf(resolution, node.inEveryCase?.steps ?? [], scope, amount, amount),
    reliesOnInEveryCase: readingsUsed(resolution, node.inEveryCase?.reliesOn ?? [], language),
    ...(limit && { limit }),
    ...(ledger && { ledger }),
    span: node.span,
  };
}

function outsideExceptions({ directory, use }: Resolution, rule: Key): readonly Written<ast.OutsideException>[] {
  const outside = directory.exceptions.get(rule) ?? [];
  for (const { node } of outside) use(node.rule.span, { kind: "rule", key: rule });
  return outside;
}

function otherwiseLine(resolution: Resolution, node: ast.OtherwiseClause, scope: Scope, type: Type): Line {
  const value = resolution.expression(node.value, scope, type);
  checkFit(resolution, node.value, value, type, scope.language);
  return {
    value,
    provisions: provisionsOf(node.tail.citations),
    inForce: inForceOf(node.tail.period, resolution.problems),
    span: node.span,
  };
}
