import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** A reading that takes an option says why: what the text leaves open is not settled by silence. */
export const readingWithoutReason: Check = {
  code: "reading-without-reason",
  severity: "warning",
  title: {
    en: "A reading that takes an option gives its reason.",
    fr: "Une lecture qui retient une option donne son motif.",
  },
  run({ readings }, report) {
    for (const reading of readings.values()) {
      if (!reading.taken || reading.reason) continue;
      const name = quoted(reading);
      report({
        span: reading.nameSpan,
        message: {
          en: `The reading ${name.en} takes an option without saying why; add a "reason" line.`,
          fr: `La lecture ${name.fr} retient une option sans dire pourquoi ; ajoutez une ligne "motif".`,
        },
      });
    }
  },
};
