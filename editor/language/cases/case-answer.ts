import type { Language } from "../../../grammar/source.ts";
import { answer } from "../../../src/workspace/answer.ts";
import type { Result } from "../../../src/workspace/result.ts";
import type { CaseAnswer, CaseQuestions, CaseResult } from "../../questions/cases.ts";
import type { Studied } from "../studied.ts";
import { stepOf } from "./step-of.ts";

/** What the rules say of a person; what does not fit comes back in sentences, and nothing is kept. */
export function caseAnswer({ workspace }: Studied, asked: CaseQuestions["answer"]["asked"]): CaseAnswer {
  const { language } = asked;
  const given = answer(workspace.rulebook, asked);
  if (!given.ok) {
    return {
      ok: false,
      problems: given.problems.map((problem) => ({
        words: problem.message[language],
        ...("path" in problem && { path: problem.path }),
      })),
    };
  }
  const { rulebook, engine } = given.provenance;
  const results = Object.entries(given.results).map(([rule, result]) => caseResult(rule, result, language));
  return { ok: true, results, rulebook, engine };
}

function caseResult(rule: string, { explanation, ...result }: Result, language: Language): CaseResult {
  return { rule, ...result, ...(explanation && { steps: stepOf(explanation, language) }) };
}
