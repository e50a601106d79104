import type { AskQuestions } from "../../questions/ask.ts";
import type { Answering } from "../answering.ts";
import { askable } from "./askable.ts";
import { scenarioFiles } from "./scenario-files.ts";
import { scenarioWritten } from "./scenario-written.ts";
import { standing } from "./standing.ts";

/** What the Ask room is told. */
export const askAnswers: Answering<keyof AskQuestions> = { askable, standing, scenarioFiles, scenarioWritten };
