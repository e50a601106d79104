import { meaningHash } from "../../../src/compare/meaning-hash.ts";
import type { ReviewQuestions } from "../../questions/review.ts";
import type { Answering } from "../answering.ts";
import { comparison } from "./comparison.ts";
import { explainBoth } from "./explain-both.ts";
import { scenarioOf } from "./scenario-of.ts";
import { tryFile, tryRows } from "./try-file.ts";
import { tryMore, tryPeople } from "./try-people.ts";

/** What the Review room is told. */
export const reviewAnswers: Answering<keyof ReviewQuestions> = {
  compare: (studied, { older }) => comparison(older, studied),
  fingerprints: ({ workspace: { rulebook } }) => ({ meaning: meaningHash(rulebook), content: rulebook.hash }),
  tryPeople: (studied, { older, ownCases }) => tryPeople(studied, older, ownCases),
  tryMore: (_, { inquiry }) => tryMore(inquiry),
  tryFile,
  tryRows: (_, asked) => tryRows(asked),
  explainBoth: (_, asked) => explainBoth(asked),
  scenarioOf: (_, asked) => scenarioOf(asked),
};
