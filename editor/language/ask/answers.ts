import { askable } from "../../../src/workspace/askable.ts";
import type { AskQuestions } from "../../questions/ask.ts";
import type { Answering } from "../answering.ts";
import { scenarioFiles } from "./scenario-files.ts";
import { scenarioWritten } from "./scenario-written.ts";
import { standing } from "./standing.ts";

/** What the Ask room is told. */
export const askAnswers: Answering<keyof AskQuestions> = {
  askable: ({ workspace }) => askable(workspace.rulebook),
  standing,
  scenarioFiles,
  scenarioWritten,
};
