import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import { optionsOf } from "../names/directory.ts";
import type { Named } from "../names/namespace.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { KeyShape, OutputShape, Resolution, TableShape } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { misfit } from "../types/misfit.ts";
import { typeOfNode } from "../types/type-of-node.ts";
import { unknownType } from "../types/types.ts";

/** The keys and outputs of a table, with what the keys are by default. */
export function tableShape(resolution: Resolution, key: Key): TableShape {
  const declared = resolution.directory.tables.get(key);
  if (declared === undefined) return { keys: [], outputs: [] };
  const { node, language, named } = declared;
  return {
    keys: node.keys.map((tableKey) => keyShape(resolution, tableKey, language)),
    outputs: node.outputs.map((output): OutputShape => {
      const called = resolution.directory.parts.get(output) ?? named;
      const type = typeOfNode(resolution, output.type, language);
      return { node: output, key: called.key, names: called.names, type };
    }),
  };
}

function keyShape(resolution: Resolution, node: ast.TableKey, language: Language): KeyShape {
  const { name } = node;
  const named = valueNamed(resolution, name.text, language);
  const stated = node.type && typeOfNode(resolution, node.type, language);
  if (named === undefined) {
    if (stated === undefined) reportNoType(resolution, name, language);
    const names = { en: name.text, fr: name.text };
    return { node, name: name.text, names, type: stated ?? unknownType };
  }
  const value = defaultValue(resolution, node, named);
  // A key may share its name with a fact of another type: then it is only a key.
  const isItsValue = value !== undefined && (stated === undefined || misfit(value.type, stated) === undefined);
  if (isItsValue) resolution.use(name.span, named.target);
  return {
    node,
    name: named.names.en,
    names: named.names,
    type: stated ?? value?.type ?? unknownType,
    ...(isItsValue && { byDefault: value, target: named.target }),
  };
}

/** The fact, rule, decision or reading of a name; that of a subject where all do not have one. */
function valueNamed({ directory }: Resolution, name: string, language: Language): Named | undefined {
  const spaces = [directory.root, ...directory.fields.values()];
  const found = spaces.map((space) => space[language].get(name));
  return found.find((named) => named && isValue(named.target));
}

function isValue({ kind }: Named["target"]): boolean {
  return kind === "fact" || kind === "rule" || kind === "decision" || kind === "reading";
}

function defaultValue(resolution: Resolution, { name }: ast.TableKey, { target }: Named): Expression | undefined {
  const { span } = name;
  switch (target.kind) {
    case "fact":
    case "rule":
    case "decision":
      return { kind: target.kind, key: target.key, span, type: resolution.typeOf(target) };
    case "reading": {
      const type: Type = { kind: "choice", choice: optionsOf(target.key) };
      return { kind: "option-taken", reading: target.key, span, type };
    }
    default:
      return undefined;
  }
}

function reportNoType(resolution: Resolution, name: ast.Name, language: Language): void {
  const values = [...resolution.directory.root[language].values()].filter(({ target }) => isValue(target));
  const near = values.map(({ names }) => names[language]);
  const advice = {
    en: `Name a fact or a rule, or say what the key is: "by ${name.text} is one of ...".`,
    fr: `Nommez un fait ou une règle, ou dites ce qu'est la clé : "par ${name.text} est parmi ...".`,
  };
  reportUnknownName(resolution.problems, name, near, advice);
}
