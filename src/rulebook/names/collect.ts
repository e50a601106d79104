import type * as ast from "../../../grammar/ast.ts";
import type { Problems } from "../problems.ts";
import type { Key, Target } from "../rulebook.ts";
import { collectBranches } from "./collect-branches.ts";
import { collectStages } from "./collect-stages.ts";
import { declareAll, type Naming } from "./declare.ts";
import type { Declared, Directory, Written } from "./directory.ts";
import { optionsOf } from "./directory.ts";
import { emptyNamespace, type Named, type Namespace, namespaceFor } from "./namespace.ts";
import { reportUnknownName } from "./unknown-name.ts";

type Declaration = Exclude<ast.Declaration, { kind: NamelessKind }>;

/** Declarations that give nothing a name of its own. */
type NamelessKind = "written-in" | "chapter" | "not-encoded" | "contents" | "scenario" | "outside-exception";
type Field = Extract<Declaration, { of?: ast.Name }>;

/** Finds every declaration of all files, in any order, and gives each its name in both languages. */
export function collect(documents: readonly ast.Document[], problems: Problems): Directory {
  const all = documents.flatMap(({ declarations, language }) => declarations.map((node) => ({ node, language })));
  const declarations = all.filter((written): written is Written<Declaration> => isNamed(written.node));
  const outside = all.filter(
    (written): written is Written<ast.OutsideException> => written.node.kind === "outside-exception",
  );

  const root = emptyNamespace();
  const parts = new Map<object, Named>();
  keep(parts, declareAll(root, declarations.filter(({ node }) => !isField(node)).map(rootNaming), problems));
  keep(
    parts,
    declareAll(
      root,
      declarations.flatMap((written) => outputNamings(written, parts)),
      problems,
    ),
  );
  const fields = declareFields(declarations, root, parts, problems);
  const members = declareMembers(declarations, parts, problems);

  const byKind = groupByKind(declarations, parts);
  const collected = collectBranches({ rules: byKind.rules, outside, root, fields, parts, problems });
  const stages = collectStages({ procedures: byKind.procedures, fields, members, parts, problems });
  return { ...byKind, ...collected, stages, root, fields, members, parts };
}

function isNamed(node: ast.Declaration): node is Declaration {
  const { kind } = node;
  return (
    kind !== "written-in" &&
    kind !== "chapter" &&
    kind !== "not-encoded" &&
    kind !== "contents" &&
    kind !== "scenario" &&
    kind !== "outside-exception"
  );
}

function isField(node: Declaration): node is Field & { readonly of: ast.Name } {
  return "of" in node && node.of !== undefined;
}

function keep(parts: Map<object, Named>, more: ReadonlyMap<object, Named>): void {
  for (const [node, named] of more) parts.set(node, named);
}

function rootNaming({ node, language }: Written<Declaration>): Naming {
  const kind = node.kind === "body" ? "authority" : node.kind === "procedure" ? "rule" : node.kind;
  return naming({ node, language }, (key) => ({ kind, key }));
}

/** Columns of a table are called by name anywhere; an unnamed one, or one named as the table, is called as the table. */
function outputNamings({ node, language }: Written<Declaration>, parts: ReadonlyMap<object, Named>): Naming[] {
  const table = parts.get(node)?.key;
  if (node.kind !== "table" || table === undefined) return [];
  return node.outputs.flatMap((output) => {
    const { name, heading } = output;
    if (name === undefined || name.text === node.name.text) return [];
    return [{ node: output, name, heading, language, target: (key) => ({ kind: "output", table, key }) }];
  });
}

function naming({ node, language }: Written<Declaration>, target: Naming["target"]): Naming {
  const { name, heading } = node;
  return { node, name, heading, language, target, ...(node.kind === "rule" && { joins: "rule" }) };
}

function declareFields(
  declarations: readonly Written<Declaration>[],
  root: Namespace,
  parts: Map<object, Named>,
  problems: Problems,
): Map<Key, Namespace> {
  const namings = new Map<Key, Naming[]>();
  for (const { node, language } of declarations) {
    if (!isField(node)) continue;
    const subject = subjectKey({ node, language }, root, problems);
    const target = (name: string): Target => ({ kind: node.kind, key: `${subject}.${name}` });
    const list = namings.get(subject) ?? [];
    namings.set(subject, list);
    list.push(naming({ node, language }, target));
  }
  const fields = new Map<Key, Namespace>();
  for (const [subject, list] of namings) {
    keep(parts, declareAll(namespaceFor(fields, subject), list, problems));
  }
  return fields;
}

/** The subject that a field is of. One that nobody declares is taken as written, so that its other fields are still found. */
function subjectKey(
  { node, language }: Written<Field & { readonly of: ast.Name }>,
  root: Namespace,
  problems: Problems,
): Key {
  const named = root[language].get(node.of.text);
  if (named?.target.kind === "subject") return named.key;
  const subjects = [...root[language].values()].filter(({ target }) => target.kind === "subject");
  reportUnknownName(
    problems,
    node.of,
    subjects.map(({ names }) => names[language]),
  );
  return node.of.text;
}

function declareMembers(
  declarations: readonly Written<Declaration>[],
  parts: Map<object, Named>,
  problems: Problems,
): Map<Key, Namespace> {
  const members = new Map<Key, Namespace>();
  for (const { node, language } of declarations) {
    const owner = parts.get(node)?.key;
    if (owner === undefined || (node.kind !== "choice" && node.kind !== "reading")) continue;
    const isChoice = node.kind === "choice";
    const target = (key: string): Target =>
      isChoice ? { kind: "member", choice: owner, key } : { kind: "option", reading: owner, key };
    const namings = (isChoice ? node.members : node.options).map((part) => ({
      node: part,
      name: part.name,
      heading: part.heading,
      language,
      target,
    }));
    const space = namespaceFor(members, isChoice ? owner : optionsOf(owner));
    keep(parts, declareAll(space, namings, problems));
  }
  return members;
}

type ByKind = Omit<
  Directory,
  "exceptions" | "stages" | "root" | "fields" | "members" | "branches" | "anyBranch" | "parts"
>;

function groupByKind(declarations: readonly Written<Declaration>[], parts: ReadonlyMap<object, Named>): ByKind {
  const rules = new Map<Key, Declared<ast.Rule>[]>();
  for (const declared of ofKind(declarations, parts, "rule")) {
    const versions = rules.get(declared.named.key);
    if (versions) versions.push(declared);
    else rules.set(declared.named.key, [declared]);
  }
  const byKey = <K extends Declaration["kind"]>(kind: K): Map<Key, Declared<Extract<Declaration, { kind: K }>>> =>
    new Map(ofKind(declarations, parts, kind).map((declared) => [declared.named.key, declared]));
  return {
    choices: byKey("choice"),
    subjects: byKey("subject"),
    authorities: new Map<Key, Declared<ast.Authority | ast.Body>>([...byKey("authority"), ...byKey("body")]),
    facts: byKey("fact"),
    events: byKey("event"),
    figures: byKey("figure"),
    tables: byKey("table"),
    readings: byKey("reading"),
    decisions: byKey("decision"),
    calendars: byKey("calendar"),
    countings: byKey("counting"),
    hoursOfTheDay: byKey("hours-of-the-day"),
    procedures: byKey("procedure"),
    rules,
  };
}

function ofKind<K extends Declaration["kind"]>(
  declarations: readonly Written<Declaration>[],
  parts: ReadonlyMap<object, Named>,
  kind: K,
): Declared<Extract<Declaration, { kind: K }>>[] {
  return declarations.flatMap(({ node, language }) => {
    const named = parts.get(node);
    if (node.kind !== kind || named === undefined) return [];
    const subject = isField(node) ? named.key.slice(0, named.key.indexOf(".")) : undefined;
    const declared = { node: node as Extract<Declaration, { kind: K }>, language, named };
    return [subject === undefined ? declared : { ...declared, subject }];
  });
}
