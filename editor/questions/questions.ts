import type { AccountQuestions } from "./account.ts";
import type { AskQuestions } from "./ask.ts";
import type { CaseQuestions } from "./cases.ts";
import type { LetterQuestions } from "./letter.ts";
import type { ReviewQuestions } from "./review.ts";
import type { TableQuestions } from "./tables.ts";
import type { TestQuestions } from "./test.ts";
import type { TextQuestions } from "./text.ts";
import type { WriteQuestions } from "./write.ts";

/** Every question the page can ask, with its answer: one list for each room, and one for what all share. */
export interface Questions
  extends WriteQuestions,
    TestQuestions,
    TableQuestions,
    TextQuestions,
    ReviewQuestions,
    CaseQuestions,
    AskQuestions,
    AccountQuestions,
    LetterQuestions {}

/** The name of a question. */
export type Question = keyof Questions;
