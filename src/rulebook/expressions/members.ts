import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Expression, Members } from "../expression.ts";
import { findName, type Scope, visibleNames } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import { typeText } from "../types/type-text.ts";
import { hasAmount, unknownType, yesNo } from "../types/types.ts";
import { unresolved } from "./unresolved.ts";

/** `total of child_supplement over children that are dependent_child`. */
export function total(resolution: Resolution, node: ast.Total, scope: Scope): Expression {
  const members = membersOf(resolution, node.over, scope);
  if (members === undefined) return unresolved(node.span);
  const item = perRecord(resolution, node.item, members.subject, scope);
  if (item.type.kind !== "unknown-type" && !hasAmount(item.type)) {
    const { en, fr } = typeText(item.type, resolution.directory);
    resolution.problems.report({
      code: "no-total",
      span: node.item.span,
      message: {
        en: `"${node.item.text}" is ${en}, of which there is no total: use "number of" to count.`,
        fr: `"${node.item.text}" est ${fr}, dont il n'y a pas de total : comptez avec "nombre de".`,
      },
    });
    return { kind: "total", span: node.span, type: unknownType, item, members };
  }
  return { kind: "total", span: node.span, type: item.type, item, members };
}

/** `number of children that are dependent_child`. */
export function countOf(resolution: Resolution, node: ast.CountOf, scope: Scope): Expression {
  const members = membersOf(resolution, node.members, scope);
  return members ? { kind: "count-of", span: node.span, type: { kind: "count" }, members } : unresolved(node.span);
}

/** `some of children are dependent_child`, `every one of children are dependent_child`. */
export function someAre(
  resolution: Resolution,
  { list, definition, every, span }: Extract<ast.Test, { kind: "some-are" }>,
  scope: Scope,
): Expression {
  const that = { definition, negated: false };
  const members = membersOf(resolution, { span, list, that }, scope);
  return members ? { kind: every ? "every-is" : "some-are", span, type: yesNo, members } : unresolved(span);
}

/** The records of a list, and the definition that filters them. Nothing, and a diagnostic, if it is no list of records. */
export function membersOf(resolution: Resolution, { list, that }: ast.Members, scope: Scope): Members | undefined {
  const records = resolution.expression(list, scope);
  const { type } = records;
  if (type.kind !== "list" || type.of.kind !== "record") {
    if (type.kind !== "unknown-type") reportNoList(resolution, list);
    return undefined;
  }
  const { subject } = type.of;
  if (that === undefined) return { list: records, subject };
  const holds = perRecord(resolution, that.definition, subject, scope);
  checkDefinition(resolution, that.definition, holds);
  return { list: records, subject, that: that.negated ? negated(holds) : holds };
}

function negated(condition: Expression): Expression {
  return { kind: "not", span: condition.span, type: yesNo, condition };
}

/** A name as it reads for each record of a subject: the record's own fields come before what is at hand. */
export function perRecord(resolution: Resolution, name: ast.Name, subject: Key, scope: Scope): Expression {
  const inRecord: Scope = { ...scope, subject };
  const { directory, problems } = resolution;
  const field = directory.fields.get(subject)?.[scope.language].get(name.text);
  const named = field ?? findName(directory, inRecord, name.text);
  if (named === undefined) {
    reportUnknownName(problems, name, visibleNames(directory, inRecord));
    return unresolved(name.span);
  }
  if (named !== field) return resolution.expression(asPlace(name), inRecord);
  resolution.use(name.span, named.target);
  const { kind, key } = named.target;
  if (kind !== "fact" && kind !== "rule" && kind !== "decision") return unresolved(name.span);
  return { kind, key, span: name.span, type: resolution.typeOf(named.target) };
}

function asPlace(name: ast.Name): ast.Place {
  return { kind: "place", span: name.span, name, lookups: [] };
}

/** Reports a name of something that neither holds nor does not. */
export function checkDefinition({ problems }: Resolution, name: ast.Name, { type }: Expression): void {
  if (type.kind === "yes-no" || type.kind === "unknown-type") return;
  problems.report({
    code: "not-a-condition",
    span: name.span,
    message: {
      en: `"${name.text}" is not a question of yes or no: name a definition here.`,
      fr: `"${name.text}" n'est pas une question par oui ou non : nommez ici une définition.`,
    },
  });
}

function reportNoList(
  { problems }: Resolution,
  { name, span }: { readonly name: ast.Name; readonly span: Span },
): void {
  problems.report({
    code: "not-a-list",
    span,
    message: {
      en: `"${name.text}" is not a list of records, such as "children": name a fact that is one.`,
      fr: `"${name.text}" n'est pas une liste de fiches, comme "enfants" : nommez un fait qui en soit une.`,
    },
  });
}
