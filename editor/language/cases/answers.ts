import { ruleAt } from "../../../src/workspace/rule-at.ts";
import type { CaseQuestions } from "../../questions/cases.ts";
import type { Answering } from "../answering.ts";
import { answerBefore } from "./answer-before.ts";
import { caseAnswer } from "./case-answer.ts";
import { explanation } from "./explanation.ts";
import { formAnswer } from "./form-answer.ts";
import { scenarioCase } from "./scenario-case.ts";

/** What every room is told about cases. */
export const caseAnswers: Answering<keyof CaseQuestions> = {
  ruleAt: ({ workspace }, place) => ruleAt(workspace.rulebook, place),
  answerBefore,
  caseOf: scenarioCase,
  explain: explanation,
  answer: caseAnswer,
  form: formAnswer,
};
