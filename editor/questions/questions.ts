import type { AccountQuestions } from "./account.ts";
import type { AskQuestions } from "./ask.ts";
import type { CaseQuestions } from "./cases.ts";
import type { LetterQuestions } from "./letter.ts";
import type { ReviewQuestions } from "./review.ts";
import type { TableQuestions } from "./tables.ts";
import type { WriteQuestions } from "./write.ts";

/** Every question the page can ask, with its answer: one list for each room, and one for what all share. */
export interface Questions
  extends WriteQuestions,
    ReviewQuestions,
    CaseQuestions,
    AskQuestions,
    AccountQuestions,
    LetterQuestions,
    TableQuestions {}

/** The name of a question. */
export type Question = keyof Questions;
