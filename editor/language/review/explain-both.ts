import type { Language } from "../../../grammar/source.ts";
import type { Outcome } from "../../../src/evaluate/outcome.ts";
import { explainTree } from "../../../src/explain/explain-tree.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { mainPoints } from "../../../src/workspace/main-points.ts";
import type { ExplanationStep } from "../../questions/cases.ts";
import type { ReviewQuestions } from "../../questions/review.ts";
import { stepOf } from "../cases/step-of.ts";
import { differenceAt, openInquiry } from "./inquiry.ts";

/** How both versions come to what they give a person; nothing of a version that has no such rule. */
export function explainBoth(asked: ReviewQuestions["explainBoth"]["asked"]): ReviewQuestions["explainBoth"]["answer"] {
  const inquiry = openInquiry(asked.inquiry);
  const difference = inquiry && differenceAt(inquiry, asked);
  if (!inquiry || !difference) return {};
  const { from, to } = difference;
  return {
    ...(from && { from: explained(inquiry.older.rulebook, from, asked.language) }),
    ...(to && { to: explained(inquiry.newer.rulebook, to, asked.language) }),
  };
}

function explained(rulebook: Rulebook, outcome: Outcome, language: Language): ExplanationStep {
  return stepOf(explainTree(rulebook, { ...outcome, trace: mainPoints(outcome.trace) }, language), language);
}
