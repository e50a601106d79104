import { provisionCoverage } from "../../../src/workspace/missing-cases/provision-coverage.ts";
import { conditionWords, partsOf, suggestions } from "../../../src/workspace/missing-cases/suggestions.ts";
import { type TriedRule, tryRule } from "../../../src/workspace/missing-cases/tried-rule.ts";
import type { Workspace } from "../../../src/workspace/open-workspace.ts";
import type { TestQuestions } from "../../questions/test.ts";
import type { Answering } from "../answering.ts";

/** What was tried of the rules that were asked about, until a text changes. */
const known = new WeakMap<Workspace, Map<string, TriedRule>>();

function triedRule(workspace: Workspace, rule: string): TriedRule {
  const tried = known.get(workspace) ?? new Map<string, TriedRule>();
  known.set(workspace, tried);
  const found = tried.get(rule) ?? tryRule(workspace.rulebook, rule);
  tried.set(rule, found);
  return found;
}

/** What scenarios have tried of a rule and what they have not. */
export const triedAnswers: Answering<"missingCases" | "provisionCoverage" | "conditionCoverage"> = {
  missingCases: ({ workspace }, { rule, part }): TestQuestions["missingCases"]["answer"] => {
    const tried = triedRule(workspace, rule);
    return { parts: partsOf(tried), suggestions: suggestions(workspace.rulebook, tried, part) };
  },
  provisionCoverage: ({ workspace: { rulebook } }, { rule }) => {
    const file = (rulebook.rules.get(rule) ?? rulebook.decisions.get(rule))?.span.file;
    return file === undefined ? [] : provisionCoverage(rulebook, file);
  },
  conditionCoverage: ({ workspace }, { rule }) => {
    const { conditions } = triedRule(workspace, rule);
    const missing = conditions.filter(({ seen }) => seen.yes.length === 0 || seen.no.length === 0);
    return {
      total: conditions.length,
      both: conditions.length - missing.length,
      missing: missing.map((one) => ({ condition: conditionWords(workspace.rulebook, one), span: one.span })),
    };
  },
};
