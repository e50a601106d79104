import type { CaseAnswer, CaseQuestions } from "../../questions/cases.ts";
import { olderVersion } from "../review/older-version.ts";
import { type Studied, study } from "../studied.ts";
import { caseAnswer } from "./case-answer.ts";

/** What the saved texts say of a person: the texts on screen, with those of the drafts as they were saved. */
export function answerBefore(
  { workspace }: Studied,
  { saved, ...asked }: CaseQuestions["answerBefore"]["asked"],
): CaseAnswer {
  const before = new Map(saved.map((source) => [source.file, source]));
  const sources = workspace.sources.map((source) => before.get(source.file) ?? source);
  return caseAnswer(study(olderVersion(sources, workspace)), { ...asked, explain: "not" });
}
