import { complete } from "../../../src/language-service/complete.ts";
import { definition } from "../../../src/language-service/definition.ts";
import { format } from "../../../src/language-service/format.ts";
import { references } from "../../../src/language-service/references.ts";
import { caseInHand } from "../../../src/workspace/case-in-hand.ts";
import { contentsByProvision } from "../../../src/workspace/contents-by-provision.ts";
import { hoverInCase } from "../../../src/workspace/hover-in-case.ts";
import { timeline } from "../../../src/workspace/timeline.ts";
import type { WriteQuestions } from "../../questions/write.ts";
import type { Answering } from "../answering.ts";

/** What the text editor is told. */
export const writeAnswers: Answering<keyof WriteQuestions> = {
  complete: ({ workspace }, place) => complete(workspace, place),
  hover: ({ workspace }, { language, inHand, ...place }) =>
    hoverInCase(workspace, place, language, inHand && caseInHand(workspace.rulebook, inHand)),
  definition: ({ workspace }, place) => definition(workspace, place),
  references: ({ workspace }, place) => references(workspace, place),
  timeline: ({ workspace }, { file }) => timeline(workspace.rulebook, file),
  contents: ({ workspace }) => contentsByProvision(workspace.rulebook),
  format: ({ workspace }, { file }) => format(workspace, file),
};
