import { stagesOf } from "../rulebook/names/directory.ts";
import type { Key, Procedure, RuleVersion } from "../rulebook/rulebook.ts";
import { choiceValue } from "../values/value.ts";
import { all, truthOf } from "./conditions.ts";
import { basedOn, type Finding, nothing, open, traced, valued, without } from "./finding.ts";
import { evaluateIn, type Scope } from "./scope.ts";
import { hasEnded, hasOpened, isAtHand, isPast, type StageLines, stageLines } from "./stage-progress.ts";

/**
 * The stage that a procedure is at: the first, in the order of the text, that may be acted on. It is `finished` when every
 * stage is done or not needed, `ended` when something ended it before, and not applicable while it has not opened. The trace
 * has every stage with its own state, for several may be open at once.
 */
export function stageReached(key: Key, version: RuleVersion, procedure: Procedure, scope: Scope): Finding {
  const opened = hasOpened(key, version, scope);
  if (truthOf(opened) === "no") return nothing("not-applicable", opened);
  if (truthOf(opened) === "open") return open([opened]);
  const ended = hasEnded(key, procedure, scope);
  const stages = procedure.stages.flatMap((stage) => stageLines(stage, scope) ?? []);
  const states = procedure.stages.map((stage) => evaluateIn(scope, stage));
  const found = reached(key, stages, ended, scope);
  const trace = [opened, ended, ...states].flatMap((finding) => finding.trace);
  return traced(basedOn(found, opened), trace);
}

function reached(key: Key, stages: readonly StageLines[], ended: Finding, scope: Scope): Finding {
  const is = (member: Key) => valued(choiceValue(stagesOf(key), member));
  const past = all(stages.map((lines) => isPast(lines, scope)));
  if (truthOf(past) === "yes") return is("finished");
  if (truthOf(ended) === "yes") return truthOf(past) === "no" ? is("ended") : open([past]);
  if (truthOf(ended) === "open") return open([ended]);
  for (const lines of stages) {
    const atHand = isAtHand(lines, scope);
    if (truthOf(atHand) === "yes") return is(lines.key);
    if (truthOf(atHand) === "open") return open([atHand]);
  }
  // Stages that wait for one another; the checker reports them.
  return truthOf(past) === "open" ? open([past]) : without({ kind: "defined-by-itself", key });
}
