import type { ReviewQuestions } from "../../questions/review.ts";
import type { Answering } from "../answering.ts";
import { comparison } from "./comparison.ts";

/** What the Review room is told. */
export const reviewAnswers: Answering<keyof ReviewQuestions> = {
  compare: (studied, { older }) => comparison(older, studied),
};
