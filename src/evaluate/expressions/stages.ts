import { truthOf } from "../conditions.ts";
import { possibleStates } from "../evaluate-stage.ts";
import { type Finding, open, without, yesOrNo } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { hasOpened, stageLines } from "../stage-progress.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** `STAGE of PROCEDURE is late`: settled once all the states that are possible are among these, or none is. */
export function stageIs({ stage, states, span }: Of<"stage-is">, scope: Scope): Finding {
  const found = evaluateIn(scope, stage);
  const lines = stageLines(stage, scope);
  if (!lines) return without(doNotFit(noSuchStage), { from: [found] });
  const opened = hasOpened(lines.stage.procedure, lines.procedure, scope);
  const possible = truthOf(opened) === "no" ? [] : possibleStates(lines, scope).states;
  const among = possible.filter((state) => states.includes(state));
  const isSure = truthOf(opened) === "yes" && among.length === possible.length;
  const answer = among.length === 0 ? yesOrNo(false, found) : isSure ? yesOrNo(true, found) : open([found]);
  return under({ kind: "condition", shape: "stage-is" }, answer, { span, children: found.trace });
}

const noSuchStage = {
  en: "The rulebook has no such stage.",
  fr: "Le recueil n'a pas d'étape de ce nom.",
};
