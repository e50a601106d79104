import { askedId } from "../references.ts";
import type { Check } from "../report.ts";
import { usedIn } from "../used.ts";
import { quoted } from "../wording.ts";

/** A fact is asked for by something; else people would be asked for what changes nothing. */
export const unusedFact: Check = {
  code: "unused-fact",
  severity: "hint",
  title: { en: "Every fact is asked for by something.", fr: "Chaque fait est demandé par quelque chose." },
  run(rulebook, report) {
    const used = usedIn(rulebook);
    for (const fact of rulebook.facts.values()) {
      if (used.has(askedId("fact", fact.key))) continue;
      const name = quoted(fact);
      report({
        span: fact.nameSpan,
        message: {
          en: `Nothing asks for the fact ${name.en}; use it or take it away.`,
          fr: `Rien ne demande le fait ${name.fr} ; employez-le ou retirez-le.`,
        },
      });
    }
  },
};
