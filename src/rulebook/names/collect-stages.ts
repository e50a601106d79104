import type * as ast from "../../../grammar/ast.ts";
import { slug } from "../../../grammar/names.ts";
import { procedureStates, type State, stageStates } from "../../../grammar/procedure-states.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Problems } from "../problems.ts";
import type { Key } from "../rulebook.ts";
import { declareAll, type Naming } from "./declare.ts";
import { type Declared, type DeclaredStage, stageStateChoice, stagesOf } from "./directory.ts";
import { type Named, type Namespace, namespaceFor } from "./namespace.ts";

interface Given {
  readonly procedures: ReadonlyMap<Key, Declared<ast.Procedure>>;
  readonly fields: Map<Key, Namespace>;
  readonly members: Map<Key, Namespace>;
  /** Receives the names of the stages. */
  readonly parts: Map<object, Named>;
  readonly problems: Problems;
}

/** Names the stages of procedures: of their procedure, and as the values that it may have. */
export function collectStages(given: Given): Map<Key, DeclaredStage> {
  const { members, procedures } = given;
  const stages = new Map<Key, DeclaredStage>();
  const nowhere = { file: "", start: 0, end: 0 };
  const states = namespaceFor(members, stageStateChoice);
  for (const state of stageStates) bring(states, state, stageStateChoice, nowhere);
  for (const [key, declared] of procedures) {
    for (const stage of declaredStages(key, declared, given)) stages.set(stage.named.key, stage);
  }
  return stages;
}

function declaredStages(
  procedure: Key,
  { node, language, named: { span } }: Declared<ast.Procedure>,
  { fields, members, parts, problems }: Given,
): DeclaredStage[] {
  const values = namespaceFor(members, stagesOf(procedure));
  for (const state of procedureStates) bring(values, state, stagesOf(procedure), span);
  const namings = node.stages.map(
    (stage): Naming => ({
      node: stage,
      name: stage.name,
      heading: stage.heading,
      language,
      target: (name) => ({ kind: "rule", key: `${procedure}.${name}` }),
    }),
  );
  const named = declareAll(values, namings, problems);
  const own = namespaceFor(fields, procedure);
  const stages: DeclaredStage[] = [];
  for (const [stage, name] of named) {
    parts.set(stage, name);
    own.en.set(name.names.en, name);
    own.fr.set(name.names.fr, name);
  }
  for (const stage of node.stages) {
    const name = named.get(stage);
    const above = stages.at(-1)?.named.key;
    if (name) stages.push({ node: stage, language, named: name, procedure, ...(above !== undefined && { above }) });
  }
  return stages;
}

/** A state has the same name in every rulebook. */
function bring(space: Namespace, { key, label }: State, choice: Key, span: Span): void {
  const names = { en: slug(label.en), fr: slug(label.fr) };
  const named: Named = { target: { kind: "member", choice, key }, key, names, labelled: true, span };
  space.en.set(names.en, named);
  space.fr.set(names.fr, named);
}
