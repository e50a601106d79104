import type { CaseQuestions } from "../../questions/cases.ts";
import type { Answering } from "../answering.ts";
import { caseAnswer } from "./case-answer.ts";
import { explanation } from "./explanation.ts";
import { formAnswer } from "./form-answer.ts";

/** What every room is told about cases. */
export const caseAnswers: Answering<keyof CaseQuestions> = {
  explain: explanation,
  answer: caseAnswer,
  form: formAnswer,
};
