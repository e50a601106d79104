import { everythingDated } from "../dated.ts";
import { daysOf, isEmpty } from "../periods.ts";
import type { Check } from "../report.ts";
import { dayInWords } from "../wording.ts";

/** A period in force has at least one day. */
export const endsBeforeItBegins: Check = {
  code: "ends-before-it-begins",
  severity: "error",
  title: { en: "No period ends before it begins.", fr: "Aucune période ne finit avant de commencer." },
  run(rulebook, report) {
    for (const { inForce, span } of everythingDated(rulebook)) {
      const { from, until } = inForce;
      if (!from || !until || !isEmpty(daysOf(inForce))) continue;
      const [first, last] = [dayInWords(from), dayInWords(until)];
      report({
        span,
        message: {
          en: `This would be in force from ${first.en} until ${last.en}, which is earlier; correct one of the two days.`,
          fr: `Ceci serait en vigueur du ${first.fr} jusqu'au ${last.fr}, qui est antérieur ; corrigez l'un des deux jours.`,
        },
      });
    }
  },
};
