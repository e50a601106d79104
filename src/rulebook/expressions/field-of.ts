import type * as ast from "../../../grammar/ast.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import { findName, type Scope } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import { asIf } from "./as-if.ts";
import { asOn } from "./as-on.ts";
import { bareName } from "./bare-name.ts";
import { refuseLookUps } from "./refuse-look-ups.ts";
import { stageOf } from "./stage.ts";
import { unresolved } from "./unresolved.ts";

/**
 * `birth_date of child`, `birth_date of patient of expense`: a field of a record, resolved from the last name back,
 * each as on its own date if it has one.
 */
export function fieldOf(resolution: Resolution, node: ast.Place, scope: Scope): Expression {
  const stage = stageOf(resolution, node, scope);
  if (stage) return asOn(resolution, node, stage, scope);
  const chain: ast.Place[] = [];
  let last: ast.Place = node;
  for (; last.of !== undefined; last = last.of) chain.push(last);
  let owner = ownerAtHand(resolution, last, scope) ?? ownerNamed(resolution, last, scope);
  for (const field of chain.reverse()) owner = step(resolution, field, owner, scope);
  return owner?.value ?? unresolved(node.span);
}

/** Whose field is meant: the record at hand (no value), or the record that an expression designates. */
interface Owner {
  readonly subject?: Key;
  readonly value?: Expression;
}

/** The subject's own name means the record at hand. */
function ownerAtHand({ directory, use }: Resolution, { name }: ast.Place, scope: Scope): Owner | undefined {
  const named = directory.root[scope.language].get(name.text);
  if (named?.target.kind !== "subject" || named.key !== scope.subject) return undefined;
  use(name.span, named.target);
  return { subject: named.key };
}

function ownerNamed(resolution: Resolution, node: ast.Place, scope: Scope): Owner | undefined {
  const named = findName(resolution.directory, scope, node.name.text);
  if (named?.target.kind === "subject") {
    report(resolution, node, "no-record-at-hand", {
      en: `No single "${node.name.text}" is at hand here: declare the rule "of ${node.name.text}", or use "total of" or "number of".`,
      fr: `Aucun "${node.name.text}" en particulier n'est visé ici : déclarez la règle "de ${node.name.text}", ou employez "total de" ou "nombre de".`,
    });
    return undefined;
  }
  return designated(resolution, node, asOn(resolution, node, bareName(resolution, node, scope), scope));
}

function designated(resolution: Resolution, { name, span }: ast.Place, value: Expression): Owner | undefined {
  const { type } = value;
  if (type.kind === "record") return { subject: type.subject, value };
  if (type.kind !== "unknown-type") {
    const isList = type.kind === "list";
    report(resolution, { name, span }, "not-a-record", {
      en: `"${name.text}" is ${isList ? "a list" : "not a record"}, so nothing is "of" it: name one record${isList ? `, or use "total of" or "number of"` : ""}.`,
      fr: `"${name.text}" ${isList ? "est une liste" : "n'est pas un sujet"} et n'a rien en propre : nommez une seule fiche${isList ? `, ou employez "total de" ou "nombre de"` : ""}.`,
    });
  }
  return undefined;
}

/** One field of a record; itself an owner when it designates a record of another subject. */
function step(resolution: Resolution, field: ast.Place, owner: Owner | undefined, scope: Scope): Owner | undefined {
  if (owner?.subject === undefined) {
    if (owner?.value && field.of) designated(resolution, field.of, owner.value);
    return undefined;
  }
  const space = resolution.directory.fields.get(owner.subject)?.[scope.language];
  const target = space?.get(field.name.text)?.target;
  if (target === undefined || !isFieldKind(target)) {
    reportUnknownName(resolution.problems, field.name, space?.keys() ?? []);
    return undefined;
  }
  resolution.use(field.name.span, target);
  const { kind, key } = target;
  const type = resolution.typeOf(target);
  const value: Expression = { kind, key, span: field.span, type, ...(owner.value && { record: owner.value }) };
  if (kind === "fact") refuseLookUps(resolution, field);
  const supposed = kind === "fact" ? value : asIf(resolution, field, value, scope);
  const dated = asOn(resolution, field, supposed, scope);
  return type.kind === "record" ? { subject: type.subject, value: dated } : { value: dated };
}

function isFieldKind<T extends { readonly kind: string }>(
  target: T,
): target is T & { readonly kind: "fact" | "rule" | "decision" } {
  return target.kind === "fact" || target.kind === "rule" || target.kind === "decision";
}

function report(
  { problems }: Resolution,
  { span }: Pick<ast.Place, "name" | "span">,
  code: string,
  message: Bilingual,
): void {
  problems.report({ code, span, message });
}
