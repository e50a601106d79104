import type { Bilingual } from "../../grammar/source.ts";
import { formatProvisions } from "../../src/rulebook/provision-text.ts";
import type { Provision, Rulebook } from "../../src/rulebook/rulebook.ts";
import type { ScenarioResult } from "../../src/scenario/run-scenario.ts";
import { nodesOf, placeOf } from "../../src/workspace/scenario-sheet/scenario-found.ts";
import { isToConfirm } from "../../src/workspace/scenario-sheet/to-confirm.ts";
import type { AnswerStanding, ScenarioStanding } from "../questions/analysis.ts";
import type { Studied } from "./studied.ts";

/** Where each scenario stands, in words. */
export function standings({ workspace, results }: Studied): readonly ScenarioStanding[] {
  const { rulebook } = workspace;
  const nodes = nodesOf(workspace);
  return [...results].map(([id, { scenario, passed, checks }]) => ({
    id,
    title: scenario.title,
    provisions: inBothLanguages(scenario.provisions),
    span: scenario.span,
    passed,
    toConfirm: isToConfirm(nodes.get(placeOf(scenario))),
    answers: checks.map((answer) => answerStanding(rulebook, answer)),
  }));
}

function answerStanding(
  rulebook: Rulebook,
  { expectation, passed, expectedText, actualText }: ScenarioResult["checks"][number],
): AnswerStanding {
  return {
    rule: expectation.rule,
    label: labelOf(rulebook, expectation.rule),
    span: expectation.span,
    passed,
    expected: expectedText,
    actual: actualText,
  };
}

function labelOf({ rules, figures, decisions, facts }: Rulebook, key: string): Bilingual {
  const entry = rules.get(key) ?? figures.get(key) ?? decisions.get(key) ?? facts.get(key);
  return entry?.label ?? { en: key, fr: key };
}

/** Provisions as they are cited in both languages. */
export function inBothLanguages(provisions: readonly Provision[]): Bilingual {
  return { en: formatProvisions(provisions, "en"), fr: formatProvisions(provisions, "fr") };
}
