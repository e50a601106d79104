import type { Question } from "../questions/questions.ts";
import { accountAnswers } from "./account/answers.ts";
import type { Answering } from "./answering.ts";
import { askAnswers } from "./ask/answers.ts";
import { caseAnswers } from "./cases/answers.ts";
import { reviewAnswers } from "./review/answers.ts";
import { tableAnswers } from "./tables/answers.ts";
import { testAnswers } from "./test/answers.ts";
import { textAnswers } from "./text/answers.ts";
import { writeAnswers } from "./write/answers.ts";

/** How each question is answered: room by room, and what all rooms ask about cases. */
export const answers: Answering<Question> = {
  ...writeAnswers,
  ...testAnswers,
  ...textAnswers,
  ...tableAnswers,
  ...reviewAnswers,
  ...askAnswers,
  ...caseAnswers,
  ...accountAnswers,
};
