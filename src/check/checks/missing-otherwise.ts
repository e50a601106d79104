import { addOtherwise } from "../otherwise-line.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** What comes out where the conditions of a rule do not hold stands on the page. */
export const missingOtherwise: Check = {
  code: "missing-otherwise",
  severity: "error",
  title: {
    en: "A rule with conditions says what comes out where they do not hold.",
    fr: "Une règle soumise à des conditions dit ce qui en résulte si elles ne sont pas remplies.",
  },
  run(rulebook, report) {
    for (const rule of rulebook.rules.values()) {
      for (const version of rule.versions) {
        const first = version.when[0];
        // A procedure that does not open, and a stage that is not needed, are told as such.
        if (!first || version.otherwise || version.procedure || version.stage) continue;
        const name = quoted(rule);
        const fix = addOtherwise(rulebook, rule, version);
        report({
          span: first.span,
          message: {
            en: `${name.en} does not say what comes out where this does not hold; add an "otherwise" line, for instance "otherwise no entitlement".`,
            fr: `${name.fr} ne dit pas ce qui en résulte si cela n'est pas rempli ; ajoutez une ligne "sinon", par exemple "sinon aucun droit".`,
          },
          ...(fix && { fix }),
        });
      }
    }
  },
};
