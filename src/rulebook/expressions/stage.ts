import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import { stageStateChoice } from "../names/directory.ts";
import { findName, type Scope } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { yesNo } from "../types/types.ts";
import { refuseLookUps } from "./refuse-look-ups.ts";
import { unresolved } from "./unresolved.ts";

/** What a stage may be. */
export const stageState: Type = { kind: "choice", choice: stageStateChoice };

/** `STAGE of PROCEDURE`; nothing where what stands after *of* is no procedure. */
export function stageOf(resolution: Resolution, node: ast.Place, scope: Scope): Expression | undefined {
  if (!node.of || node.of.of) return undefined;
  const procedure = procedureNamed(resolution, node.of.name, scope);
  if (procedure === undefined) return undefined;
  refuseLookUps(resolution, node);
  // Its type is known all the same, so that a state beside it is not reported too.
  return stageNamed(resolution, node.name, procedure, scope) ?? { ...unresolved(node.span), type: stageState };
}

/** The stage of a procedure that a name means; nothing, and a diagnostic, where it means none. */
export function stageNamed(
  { directory, problems, use }: Resolution,
  name: ast.Name,
  procedure: Key,
  { language }: Pick<Scope, "language">,
): Expression | undefined {
  const stages = directory.fields.get(procedure)?.[language];
  const target = stages?.get(name.text)?.target;
  if (target?.kind !== "rule") {
    reportUnknownName(problems, name, stages?.keys() ?? []);
    return undefined;
  }
  use(name.span, target);
  return { kind: "rule", key: target.key, span: name.span, type: stageState };
}

/** `PROCEDURE is at stage NAME`: the stage is open, be it late or not. */
export function isAt(resolution: Resolution, node: Extract<ast.Test, { kind: "is-at" }>, scope: Scope): Expression {
  const { left, stage, span } = node;
  const isBare = left.kind === "place" && !left.of && left.lookups.length === 0 && !left.asOn;
  const procedure = isBare ? procedureNamed(resolution, left.name, scope) : undefined;
  if (procedure === undefined) {
    resolution.problems.report({
      code: "not-a-procedure",
      span: left.span,
      message: {
        en: `Only a procedure is at a stage: name one, or write "is" and a value.`,
        fr: `Seule une procédure en est à une étape : nommez-en une, ou écrivez "est" et une valeur.`,
      },
    });
    return unresolved(span);
  }
  const value = stageNamed(resolution, stage, procedure, scope);
  if (!value) return unresolved(span);
  return { kind: "stage-is", span, type: yesNo, stage: value, states: ["open", "late"] };
}

/** `STAGE of PROCEDURE is late`: asked so that it is settled as soon as the stage can be in no such state, or in no other. */
export function stageIs(stage: Expression, states: readonly Expression[], span: Span): Expression | undefined {
  const { type } = stage;
  if (stage.kind !== "rule" || type.kind !== "choice" || type.choice !== stageStateChoice) return undefined;
  const keys = states.flatMap((state) => {
    return state.kind === "literal" && state.value.kind === "choice" ? [state.value.member] : [];
  });
  if (keys.length < states.length) return undefined;
  return { kind: "stage-is", span, type: yesNo, stage, states: keys };
}

function procedureNamed({ directory, use }: Resolution, name: ast.Name, scope: Scope): Key | undefined {
  const named = findName(directory, scope, name.text);
  if (named?.target.kind !== "rule" || !directory.procedures.has(named.key)) return undefined;
  use(name.span, named.target);
  return named.key;
}
