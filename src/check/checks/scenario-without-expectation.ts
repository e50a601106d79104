import type { Check } from "../report.ts";

/** A scenario expects some answer; else it tries nothing. */
export const scenarioWithoutExpectation: Check = {
  code: "scenario-without-expectation",
  severity: "warning",
  title: { en: "Every scenario expects an answer.", fr: "Chaque scénario attend une réponse." },
  run({ scenarios }, report) {
    for (const { expect, title, span } of scenarios) {
      if (expect.length > 0) continue;
      report({
        span,
        message: {
          en: `The scenario "${title.en}" expects no answer; add an "expect" line.`,
          fr: `Le scénario "${title.fr}" n'attend aucune réponse ; ajoutez une ligne "attendu".`,
        },
      });
    }
  },
};
