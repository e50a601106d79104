import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { dateOf } from "../dates.ts";
import { constant } from "../expressions/constant.ts";
import type { Named } from "../names/namespace.ts";
import { thingNamed } from "../names/thing-named.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Expectation, Key } from "../rulebook.ts";

/** What a scenario expects of a rule or decision; nothing, and a diagnostic, where it names none. */
export function expectationOf(
  resolution: Resolution,
  node: ast.Expectation,
  language: Language,
): Expectation | undefined {
  const record = node.record && recordOf(resolution, node.record, language);
  const procedure = node.procedure && procedureNamed(resolution, node, node.procedure, language);
  const owner = record?.subject ?? procedure;
  const named =
    node.procedure && procedure === undefined ? undefined : ruleNamed(resolution, node.name, owner, language);
  const on = node.on && dateOf(node.on, resolution.problems);
  const outcome = named && outcomeOf(resolution, node.outcome, named, language);
  if (named === undefined || outcome === undefined) return undefined;
  return {
    rule: named.key,
    ...(record && { record }),
    ...(on && { on }),
    outcome,
    because: node.because.flatMap((name) => causeNamed(resolution, name, named.key, language) ?? []),
    span: node.span,
  };
}

function recordOf(
  resolution: Resolution,
  { subject, index }: NonNullable<ast.Expectation["record"]>,
  language: Language,
): Expectation["record"] {
  const key = thingNamed(resolution, subject, language, "subject");
  if (key === undefined) return undefined;
  const position = Number(index.digits);
  if (Number.isInteger(position) && position >= 1) return { subject: key, index: position - 1 };
  resolution.problems.report({
    code: "no-such-record",
    span: index.span,
    message: {
      en: `Records are counted from 1: write "${subject.text} 1" for the first.`,
      fr: `Les fiches se comptent à partir de 1 : écrivez "${subject.text} 1" pour la première.`,
    },
  });
  return undefined;
}

/** The procedure whose stage is asked about; a subject is asked about with the number of a record. */
function procedureNamed(
  { directory, problems, use }: Resolution,
  { name }: ast.Expectation,
  owner: ast.Name,
  language: Language,
): Key | undefined {
  const named = directory.root[language].get(owner.text);
  if (named && directory.procedures.has(named.key)) {
    use(owner.span, named.target);
    return named.key;
  }
  const procedures = [...directory.procedures.values()].map((declared) => declared.named.names[language]);
  reportUnknownName(problems, named ? name : owner, procedures, needsRecord(directory, name, language));
  return undefined;
}

/** A rule, decision or event: of the record's subject where a record is asked about, else of the person. */
function ruleNamed(
  { directory, problems, use }: Resolution,
  name: ast.Name,
  subject: Key | undefined,
  language: Language,
): Named | undefined {
  const own = subject === undefined ? undefined : directory.fields.get(subject)?.[language];
  const spaces = own ? [own, directory.root[language]] : [directory.root[language]];
  const found = spaces.map((space) => space.get(name.text)).find((named) => named && canBeExpected(named));
  if (found) {
    use(name.span, found.target);
    return found;
  }
  const candidates = spaces.flatMap((space) => [...space]).filter(([, named]) => canBeExpected(named));
  reportUnknownName(
    problems,
    name,
    candidates.map(([candidate]) => candidate),
    needsRecord(directory, name, language),
  );
  return undefined;
}

function canBeExpected({ target }: Named): boolean {
  return target.kind === "rule" || target.kind === "decision" || target.kind === "event";
}

/** The way out for a rule of a subject that is asked about without a record. */
function needsRecord({ fields, subjects }: Resolution["directory"], { text }: ast.Name, language: Language) {
  for (const [subject, space] of fields) {
    const of = subjects.get(subject)?.named.names[language];
    if (of === undefined || !space[language].has(text)) continue;
    return {
      en: `It is worked out for each "${of}": write "${text} of ${of} 1" for the first.`,
      fr: `Il se calcule pour chaque "${of}" : écrivez "${text} de ${of} 1" pour la première fiche.`,
    };
  }
  return undefined;
}

function outcomeOf(
  resolution: Resolution,
  node: ast.ExpectedOutcome,
  { target, key }: Named,
  language: Language,
): Expectation["outcome"] | undefined {
  const names = (list: readonly ast.Name[]): readonly Key[] =>
    list.flatMap((name) => causeNamed(resolution, name, key, language) ?? []);
  switch (node.kind) {
    case "expect-value": {
      const value = constant(resolution, node.value, resolution.typeOf(target), { language });
      return value && { kind: "value", value };
    }
    case "expect-no-entitlement":
      return { kind: "no-entitlement" };
    case "expect-not-applicable":
      return { kind: "not-applicable" };
    case "expect-unsettled":
      return { kind: "unsettled" };
    case "expect-unknown":
      return { kind: "unknown", needing: names(node.needing) };
    case "expect-conflict":
      return { kind: "conflict", between: names(node.between) };
    case "expect-awaits": {
      const authority = thingNamed(resolution, node.authority, language, "authority");
      const upTo = node.upTo && constant(resolution, node.upTo, resolution.typeOf(target), { language });
      return authority === undefined ? undefined : { kind: "awaits", authority, ...(upTo && { upTo }) };
    }
  }
}

/** What may have decided: a case of the rule asked about, anything that all can see, a field, or a case of another rule. */
function causeNamed(
  { directory, problems, use }: Resolution,
  name: ast.Name,
  rule: Key,
  language: Language,
): Key | undefined {
  const { branches, anyBranch, root, fields } = directory;
  const own = branches.get(rule);
  const spaces = [...(own ? [own] : []), root, ...fields.values(), anyBranch].map((space) => space[language]);
  const named = spaces.map((space) => space.get(name.text)).find((found) => found !== undefined);
  if (named) use(name.span, named.target);
  else reportUnknownName(problems, name, namesIn(spaces));
  return named?.key;
}

function* namesIn(spaces: readonly ReadonlyMap<string, Named>[]): Iterable<string> {
  for (const space of spaces) yield* space.keys();
}
