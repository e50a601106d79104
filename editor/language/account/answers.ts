import type { AccountQuestions } from "../../questions/account.ts";
import type { Answering } from "../answering.ts";
import { account } from "./account.ts";
import { bothVersions, overTime } from "./over-time.ts";
import { variableFacts, vary } from "./vary.ts";
import { whyNot } from "./why-not.ts";

/** What is told of one answer. */
export const accountAnswers: Answering<keyof AccountQuestions> = {
  account,
  whyNot,
  variableFacts,
  vary,
  overTime,
  bothVersions,
};
