import type { Step } from "../../rulebook/rulebook.ts";
import type { Check } from "../report.ts";
import { overlaps } from "../succession.ts";
import { stepLists } from "../version-lines.ts";

/**
 * Of the unconditional `shall be` lines of one case, one is in force on a day at most: the second would undo the first. One
 * without an end gives way to the next that begins later.
 */
export const overlappingLines: Check = {
  code: "overlapping-lines",
  severity: "error",
  title: {
    en: 'Two "shall be" lines of one case are never in force on the same day.',
    fr: `Deux lignes "s'établit à" d'un même cas ne sont jamais en vigueur le même jour.`,
  },
  run({ rules }, report) {
    for (const { versions } of rules.values()) {
      for (const steps of versions.flatMap(stepLists)) {
        for (const finding of overlaps(steps.filter(setsTheAmount), two)) report(finding);
      }
    }
  },
};

function setsTheAmount({ kind, where }: Step): boolean {
  return kind === "shall-be" && !where;
}

const two = { en: "Two lines set the amount", fr: "Deux lignes fixent le montant" };
