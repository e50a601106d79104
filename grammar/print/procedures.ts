import type { Procedure, Stage } from "../ast.ts";
import { conditionLines, whenLines } from "./clauses.ts";
import { headingLines, namesLines } from "./headings.ts";
import { commented, type Lines } from "./page.ts";
import { holderLines } from "./readings.ts";
import type { Speech } from "./speech.ts";

/** A procedure: when it opens and ends, then its stages. */
export function procedureLines(speech: Speech, procedure: Procedure): Lines {
  const body = [
    ...headingLines(speech, procedure.heading),
    ...procedure.opensWhen.flatMap((condition) => conditionLines(speech, "opensWhen", condition)),
    ...procedure.endsWhen.flatMap((condition) => conditionLines(speech, "endsWhen", condition)),
    ...procedure.stages.flatMap((stage) => stageLines(speech, stage)),
  ];
  return commented(procedure, speech.line(speech.word("procedure"), procedure.name.text), body);
}

function stageLines(speech: Speech, stage: Stage): Lines {
  const { after, within } = stage;
  const body = [
    ...headingLines(speech, stage.heading),
    ...whenLines(speech, stage.when),
    ...stage.restsWith.flatMap((holder) => holderLines(speech, holder)),
    ...namesLines(speech, "afterConsulting", stage.afterConsulting),
    ...(after ? namesLines(speech, "afterStages", after) : []),
    ...(stage.atAnyTime ? [speech.word("atAnyTime")] : []),
    ...(within ? [speech.line(speech.word("withinLimit"), within.text)] : []),
    ...stage.doneWhen.flatMap((condition) => conditionLines(speech, "doneWhen", condition)),
  ];
  return ["", ...commented(stage, speech.line(speech.word("stage"), stage.name.text), body)];
}
