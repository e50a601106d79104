import { codeLenses } from "../../../src/language-service/code-lenses.ts";
import { folding } from "../../../src/language-service/folding.ts";
import { renamable, rename } from "../../../src/language-service/rename.ts";
import { semanticTokens } from "../../../src/language-service/semantic-tokens.ts";
import { signatureHelp } from "../../../src/language-service/signature-help.ts";
import { actionsInCase } from "../../../src/workspace/actions-in-case.ts";
import { caseInHand } from "../../../src/workspace/case-in-hand.ts";
import { caseValues } from "../../../src/workspace/case-values.ts";
import type { TextQuestions } from "../../questions/text.ts";
import type { Answering } from "../answering.ts";

/** Longer than this nobody waits for values beside the text, in milliseconds. */
const patience = 200;

/** What the text editor is told besides what completes, finds and lays out. */
export const textAnswers: Answering<keyof TextQuestions> = {
  renamable: ({ workspace }, place) => renamable(workspace, place),
  rename: ({ workspace }, { to, ...place }) => rename(workspace, place, to),
  folding: ({ workspace }, { file }) => folding(workspace, file),
  tokens: ({ workspace }, { file }) => semanticTokens(workspace, file),
  signature: ({ workspace }, { language, ...place }) => signatureHelp(workspace, place, language),
  lenses: ({ workspace }, { file }) => codeLenses(workspace, file),
  hints: ({ workspace }, { file, inHand }) => {
    const chosen = caseInHand(workspace.rulebook, inHand);
    const until = performance.now() + patience;
    return chosen ? caseValues(workspace, file, chosen, () => performance.now() < until) : [];
  },
  actions: ({ workspace }, { selection, inHand }) =>
    actionsInCase(workspace, selection, inHand && caseInHand(workspace.rulebook, inHand)),
};
