import type { Question, Questions } from "../questions/questions.ts";
import type { Studied } from "./studied.ts";

/** How some questions are answered. */
export type Answering<Q extends Question> = {
  readonly [Name in Q]: (studied: Studied, asked: Questions[Name]["asked"]) => Questions[Name]["answer"];
};
