import type { Check } from "../report.ts";

/** A scenario is asked as on a day: its own, or that of each answer that it expects. There is no "today". */
export const scenarioWithoutDate: Check = {
  code: "scenario-without-date",
  severity: "error",
  title: {
    en: "Every scenario says on which day it is asked.",
    fr: "Chaque scénario dit à quel jour la question se pose.",
  },
  run({ scenarios }, report) {
    for (const { on, expect, title, span } of scenarios) {
      if (on || (expect.length > 0 && expect.every((expectation) => expectation.on))) continue;
      report({
        span,
        message: {
          en: `The scenario "${title.en}" does not say on which day it is asked; add a line such as "on 2022-09-01".`,
          fr: `Le scénario "${title.fr}" ne dit pas à quel jour la question se pose ; ajoutez une ligne comme "le 2022-09-01".`,
        },
      });
    }
  },
};
