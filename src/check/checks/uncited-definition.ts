import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** A definition names the provision whose words it explains; a mere aid of the drafter may do without. */
export const uncitedDefinition: Check = {
  code: "uncited-definition",
  severity: "warning",
  title: {
    en: "Every definition cites the provision whose words it explains.",
    fr: "Chaque définition cite la disposition dont elle explique les termes.",
  },
  run({ rules }, report) {
    for (const rule of rules.values()) {
      const cited = [rule, ...rule.versions].some(({ provisions }) => provisions.length > 0);
      if (rule.defines !== "yes-no" || cited) continue;
      const name = quoted(rule);
      report({
        span: rule.nameSpan,
        message: {
          en: `The definition ${name.en} cites no provision; name the one whose words it explains on an "under" line.`,
          fr: `La définition ${name.fr} ne cite aucune disposition ; nommez celle dont elle explique les termes sur une ligne "au titre de".`,
        },
      });
    }
  },
};
