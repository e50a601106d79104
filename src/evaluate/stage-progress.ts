import type { Expression } from "../rulebook/expression.ts";
import type { Key, Procedure, RuleVersion, Stage } from "../rulebook/rulebook.ts";
import { all, allLinesHold, any, anyLineHolds, negated } from "./conditions.ts";
import { type Finding, without, yesOrNo } from "./finding.ts";
import { once } from "./once.ts";
import { doNotFit } from "./reason-of.ts";
import type { Scope } from "./scope.ts";

/** A stage with the version of its rule that holds its lines, and that of its procedure. */
export interface StageLines {
  readonly key: Key;
  readonly version: RuleVersion;
  readonly stage: Stage;
  readonly procedure: RuleVersion & { readonly procedure: Procedure };
}

/** The lines of the stage that an expression names; nothing where the rulebook has none of that name. */
export function stageLines(expression: Expression, { case: { rulebook } }: Scope): StageLines | undefined {
  const key = expression.kind === "rule" ? expression.key : undefined;
  const version = key === undefined ? undefined : rulebook.rules.get(key)?.versions[0];
  const stage = version?.stage;
  const procedure = stage && rulebook.rules.get(stage.procedure)?.versions[0];
  if (key === undefined || !version || !stage || !procedure?.procedure) return undefined;
  return { key, version, stage, procedure: { ...procedure, procedure: procedure.procedure } };
}

/** Whether a procedure has opened. */
export function hasOpened(procedure: Key, { when }: RuleVersion, scope: Scope): Finding {
  return once(`opening ${procedure}`, scope, () => allLinesHold(when, "opens", scope));
}

/** Whether something has ended a procedure before its stages were done. */
export function hasEnded(procedure: Key, { endsWhen }: Procedure, scope: Scope): Finding {
  return once(`ending ${procedure}`, scope, () => anyLineHolds(endsWhen, "ends", scope));
}

/** Whether a stage is done. */
export function isDone({ key, stage }: StageLines, scope: Scope): Finding {
  return once(`done ${key}`, scope, () => allLinesHold(stage.doneWhen, "done", scope));
}

/** Whether a stage is not needed in this case. */
export function isNotNeeded({ key, version }: StageLines, scope: Scope): Finding {
  return negated(once(`needed ${key}`, scope, () => allLinesHold(version.when, "when", scope)));
}

/** Whether all stages that come first are behind: done, or not needed with those before them behind in turn. */
export function isReached({ stage }: StageLines, scope: Scope): Finding {
  return all(stage.after.map((expression) => isBehind(expression, scope)));
}

function isBehind(expression: Expression, scope: Scope): Finding {
  const lines = stageLines(expression, scope);
  if (!lines) return without(doNotFit(noSuchStage));
  return once(`behind ${lines.key}`, scope, () => any(waysBehind(lines, scope)));
}

function* waysBehind(lines: StageLines, scope: Scope): Iterable<Finding> {
  yield isDone(lines, scope);
  yield all(skipped(lines, scope));
}

function* skipped(lines: StageLines, scope: Scope): Iterable<Finding> {
  yield isNotNeeded(lines, scope);
  yield isReached(lines, scope);
}

/** Whether a stage may be acted on: reached, needed and not done, in a procedure that has not ended. */
export function isAtHand(lines: StageLines, scope: Scope): Finding {
  return all(inTurn(lines, scope));
}

function* inTurn(lines: StageLines, scope: Scope): Iterable<Finding> {
  yield negated(isDone(lines, scope));
  yield negated(hasEnded(lines.stage.procedure, lines.procedure.procedure, scope));
  yield negated(isNotNeeded(lines, scope));
  yield isReached(lines, scope);
}

/** Whether nothing is left to do at a stage, be the procedure ended or not. */
export function isPast(lines: StageLines, scope: Scope): Finding {
  return any([isDone(lines, scope), isNotNeeded(lines, scope)]);
}

/** No. */
export const no: Finding = yesOrNo(false);

const noSuchStage = {
  en: "A stage that the rulebook does not have stands before this one.",
  fr: "Une étape que le recueil ne comporte pas précède celle-ci.",
};
