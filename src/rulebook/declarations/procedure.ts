import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { stageNamed, stageState } from "../expressions/stage.ts";
import type { Declared, DeclaredStage } from "../names/directory.ts";
import { thingNamed } from "../names/thing-named.ts";
import type { Resolution } from "../resolution.ts";
import type { Key, Rule, RuleVersion, Stage } from "../rulebook.ts";
import { date } from "../types/types.ts";
import { conditionLines } from "./condition-lines.ts";
import { authorities, restsWith } from "./decision.ts";
import { entryOf, type Headed } from "./entry.ts";

/** A procedure is a rule that gives the stage it is at. */
export function procedureOf(resolution: Resolution, { node, named, language }: Declared<ast.Procedure>): Rule {
  const stages = node.stages.flatMap((stage) => {
    const key = resolution.directory.parts.get(stage)?.key;
    return key === undefined ? [] : [stageReference(key, stage.name)];
  });
  const when = conditionLines(resolution, node.opensWhen, { language });
  const endsWhen = conditionLines(resolution, node.endsWhen, { language });
  return asRule(resolution, node, { named, language, defines: "procedure" }, { when, procedure: { stages, endsWhen } });
}

/** A stage is a rule that gives its state. */
export function stageRule(resolution: Resolution, declared: DeclaredStage): Rule {
  const { node, language, named, procedure, above } = declared;
  const scope = { language };
  const within = node.within && limitNamed(resolution, node.within, declared);
  const stage: Stage = {
    procedure,
    restsWith: restsWith(resolution, node.restsWith, scope),
    afterConsulting: authorities(resolution, node.afterConsulting, language),
    after: comesAfter(resolution, declared, above),
    ...(within && { within }),
    doneWhen: conditionLines(resolution, node.doneWhen, scope),
  };
  const when = conditionLines(resolution, node.when, scope);
  return asRule(resolution, node, { named, language, defines: "stage" }, { when, stage });
}

/** The stages named; the one above where the text names none and does not say that it may be done at any time. */
function comesAfter(
  resolution: Resolution,
  { node, procedure, language }: DeclaredStage,
  above: Key | undefined,
): readonly Expression[] {
  if (node.after) return node.after.flatMap((name) => stageNamed(resolution, name, procedure, { language }) ?? []);
  return above === undefined || node.atAnyTime ? [] : [stageReference(above, node.name)];
}

function stageReference(key: Key, { span }: ast.Name): Expression {
  return { kind: "rule", key, span, type: stageState };
}

function limitNamed(resolution: Resolution, name: ast.Name, { language }: DeclaredStage): Expression | undefined {
  const key = thingNamed(resolution, name, language, "time limit");
  return key === undefined ? undefined : { kind: "rule", key, span: name.span, type: date };
}

type Own = Pick<RuleVersion, "when" | "procedure" | "stage">;

function asRule(
  resolution: Resolution,
  node: Headed,
  { named, language, defines }: Pick<Declared<ast.Stage>, "named" | "language"> & Pick<Rule, "defines">,
  own: Own,
): Rule {
  const entry = entryOf(resolution, node, named, language);
  const version: RuleVersion = {
    provisions: entry.provisions,
    notes: entry.notes,
    inForce: {},
    appliesWhere: [],
    reliesOn: [],
    steps: [],
    alternatives: [],
    exceptions: [],
    inEveryCase: [],
    reliesOnInEveryCase: [],
    ...own,
    span: node.span,
  };
  return { ...entry, type: resolution.typeOf(named.target), defines, versions: [version] };
}
