import type { Language } from "../../../grammar/source.ts";
import type { FactProblem } from "../../../src/facts/fact-problem.ts";
import type { RequestProblem } from "../../../src/workspace/read-request.ts";
import type { CaseProblem } from "../../questions/cases.ts";

/** What does not fit, as a form says it: things go by what the form calls them, not by their names in JSON. */
export function formProblem(problem: FactProblem | RequestProblem, language: Language): CaseProblem {
  const words = problem.message[language];
  return {
    words: words.replace(...labelAlone[language]),
    ...("path" in problem && { path: problem.path }),
  };
}

/** `"step" (Step) must not ...` becomes `“Step” must not ...`. */
const labelAlone: Readonly<Record<Language, readonly [RegExp, string]>> = {
  en: [/^"[^"]+" \((.+?)\)(?=[ :])/, "“$1”"],
  fr: [/^« [^»]+ » \((.+?)\)(?=[ :])/, "« $1 »"],
};
