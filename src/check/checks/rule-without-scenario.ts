import type { Rule } from "../../rulebook/rulebook.ts";
import { type AskedId, askedId, reachedFrom, referencesOf } from "../references.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * Every rule is tried by a scenario, be it on the way to another rule's answer. Of several untried rules that ask for one
 * another, only those are named that nobody asks for: a scenario for these tries the rest.
 */
export const ruleWithoutScenario: Check = {
  code: "rule-without-scenario",
  severity: "hint",
  title: { en: "Every rule is tried by a scenario.", fr: "Chaque règle est éprouvée par un scénario." },
  run(rulebook, report) {
    const references = referencesOf(rulebook);
    const expected = rulebook.scenarios.flatMap(({ expect }) =>
      expect.map(({ rule }) => askedId(rulebook.decisions.has(rule) ? "decision" : "rule", rule)),
    );
    const tried = reachedFrom(references, expected);
    const untried = [...rulebook.rules.values()].filter((rule) => rule.defines !== "yes-no" && !tried.has(idOf(rule)));
    const asked = new Set<AskedId>();
    for (const rule of untried) {
      for (const { to } of references.get(idOf(rule)) ?? []) if (to !== idOf(rule)) asked.add(to);
    }
    for (const rule of untried.filter((candidate) => !asked.has(idOf(candidate)))) {
      const name = quoted(rule);
      report({
        span: rule.nameSpan,
        message: {
          en: `No scenario tries the rule ${name.en}; write one that expects its answer.`,
          fr: `Aucun scénario n'éprouve la règle ${name.fr} ; écrivez-en un qui attend sa réponse.`,
        },
      });
    }
  },
};

function idOf({ key }: Rule): AskedId {
  return askedId("rule", key);
}
