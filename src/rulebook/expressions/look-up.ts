import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { KeyShape, Resolution } from "../resolution.ts";
import type { Key, Target } from "../rulebook.ts";
import { checkFit } from "../types/check-fit.ts";
import { unknownType } from "../types/types.ts";
import { unresolved } from "./unresolved.ts";

/** A table, or the column of a table that has its own name. */
export type Columns =
  | { readonly kind: "table"; readonly key: Key }
  | { readonly kind: "output"; readonly table: Key; readonly key: Key };
type LookUp = ast.Place["lookups"][number];

/** A table, or one of its outputs, as a value: the cell for the keys given, the others taken from the case. */
export function lookUp(resolution: Resolution, node: ast.Place, target: Columns, scope: Scope): Expression {
  const table = target.kind === "table" ? target.key : target.table;
  const { keys, outputs } = resolution.table(table);
  // A table that gives nothing was reported where it is declared.
  if (outputs.length === 0) return unresolved(node.span);
  const output = outputIndex(outputs, target);
  if (output === -1) return refuseWholeTable(resolution, node, outputs);
  const given = givenKeys(resolution, node, keys, scope);
  // A key that is misspelt is not missing as well.
  const isComplete = given.size === node.lookups.length;
  const values = keys.map((key) => {
    const lookup = given.get(key);
    if (lookup) return keyValue(resolution, key, lookup, scope);
    return isComplete ? byDefault(resolution, node, key, scope) : unresolved(node.span);
  });
  const type = outputs[output]?.type ?? unknownType;
  return { kind: "look-up", span: node.span, type, table, output, keys: values };
}

function outputIndex(outputs: readonly { readonly key: Key }[], target: Columns): number {
  return target.kind === "table" && outputs.length === 1 ? 0 : outputs.findIndex(({ key }) => key === target.key);
}

function refuseWholeTable(
  { problems }: Resolution,
  { name, span }: ast.Place,
  outputs: readonly { readonly names: { readonly en: string; readonly fr: string } }[],
): Expression {
  const [en, fr] = (["en", "fr"] as const).map((language) => outputs.map(({ names }) => `"${names[language]}"`));
  problems.report({
    code: "which-column",
    span,
    message: {
      en: `The table "${name.text}" gives several values: name the one meant, ${en?.join(" or ")}.`,
      fr: `Le tableau "${name.text}" donne plusieurs valeurs : nommez celle voulue, ${fr?.join(" ou ")}.`,
    },
  });
  return unresolved(span);
}

/** Which key each `for` part is about. A part without a key's name is about the only key. */
function givenKeys(
  resolution: Resolution,
  node: ast.Place,
  keys: readonly KeyShape[],
  scope: Scope,
): ReadonlyMap<KeyShape, LookUp> {
  const given = new Map<KeyShape, LookUp>();
  for (const lookup of node.lookups) {
    const key = keyOf(resolution, node, lookup, keys, scope);
    if (key && given.has(key)) reportTwice(resolution, lookup.span, key);
    else if (key) given.set(key, lookup);
  }
  return given;
}

function keyOf(
  resolution: Resolution,
  node: ast.Place,
  lookup: LookUp,
  keys: readonly KeyShape[],
  { language }: Scope,
): KeyShape | undefined {
  const { key: name, span } = lookup;
  if (name === undefined) {
    if (keys.length !== 1) reportWhichKey(resolution, node, span, keys);
    return keys.length === 1 ? keys[0] : undefined;
  }
  const key = keys.find(({ names }) => names[language] === name.text);
  if (key?.target) resolution.use(name.span, key.target);
  if (key === undefined)
    reportNotAmong(
      resolution.problems,
      name,
      keys.map(({ names }) => names[language]),
    );
  return key;
}

function keyValue(resolution: Resolution, key: KeyShape, { value }: LookUp, scope: Scope): Expression {
  const expression = resolution.expression(value, scope, key.type);
  // A number that is not whole finds no row of a count, which is an answer; so only other kinds are refused.
  const askedAsCount = key.type.kind === "count" && expression.type.kind === "number";
  if (!askedAsCount) checkFit(resolution, value, expression, key.type, scope.language);
  return expression;
}

/** The fact or rule that the key is named after, which must be at hand: a child's age is not, in a rule about no child. */
function byDefault(resolution: Resolution, node: ast.Place, key: KeyShape, scope: Scope): Expression {
  const { byDefault } = key;
  const subject = key.target && subjectOf(key.target);
  if (byDefault && (subject === undefined || subject === scope.subject)) return { ...byDefault, span: node.span };
  // A key that names nothing and has no type was reported where it is declared.
  if (byDefault === undefined && key.type.kind === "unknown-type") return unresolved(node.span);
  const name = key.names[scope.language];
  resolution.problems.report({
    code: "missing-key",
    span: node.span,
    message: {
      en: `"${node.name.text}" is looked up by "${name}", which has no value of its own here: add "for ${name} ...".`,
      fr: `"${node.name.text}" se lit par "${name}", qui n'a pas de valeur propre ici : ajoutez "pour ${name} ...".`,
    },
  });
  return unresolved(node.span);
}

function subjectOf({ key }: Target): Key | undefined {
  const dot = key.indexOf(".");
  return dot === -1 ? undefined : key.slice(0, dot);
}

function reportTwice({ problems }: Resolution, span: Span, { names }: KeyShape): void {
  problems.report({
    code: "key-given-twice",
    span,
    message: {
      en: `The key "${names.en}" is given twice: keep one.`,
      fr: `La clé "${names.fr}" est donnée deux fois : gardez-en une.`,
    },
  });
}

function reportWhichKey({ problems }: Resolution, { name }: ast.Place, span: Span, keys: readonly KeyShape[]): void {
  const [en, fr] = (["en", "fr"] as const).map((language) =>
    keys.map(({ names }) => `"${names[language]}"`).join(", "),
  );
  problems.report({
    code: "which-key",
    span,
    message: {
      en: `"${name.text}" has several keys (${en}): name the one before its value.`,
      fr: `"${name.text}" a plusieurs clés (${fr}) : nommez celle visée avant sa valeur.`,
    },
  });
}
