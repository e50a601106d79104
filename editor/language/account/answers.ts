import type { AccountQuestions } from "../../questions/account.ts";
import type { LetterQuestions } from "../../questions/letter.ts";
import type { Answering } from "../answering.ts";
import { account } from "./account.ts";
import { letter } from "./letter.ts";
import { bothVersions, overTime } from "./over-time.ts";
import { variableFacts, vary } from "./vary.ts";
import { when, whyNot } from "./why-not.ts";

/** What is told of one answer. */
export const accountAnswers: Answering<keyof AccountQuestions | keyof LetterQuestions> = {
  account,
  whyNot,
  when,
  variableFacts,
  vary,
  overTime,
  bothVersions,
  letter,
};
