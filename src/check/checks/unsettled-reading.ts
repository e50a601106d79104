import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** Without an option taken, every result that leans on the reading stays open until a case chooses one. */
export const unsettledReading: Check = {
  code: "unsettled-reading",
  severity: "warning",
  title: { en: "Every reading takes one of its options.", fr: "Chaque lecture retient l'une de ses options." },
  run({ readings }, report) {
    for (const reading of readings.values()) {
      if (reading.taken) continue;
      const name = quoted(reading);
      report({
        span: reading.nameSpan,
        message: {
          en: `The reading ${name.en} takes none of its options, so whatever leans on it stays unsettled; add a "taken" line once it is decided.`,
          fr: `La lecture ${name.fr} ne retient aucune option, si bien que tout ce qui s'y appuie reste à trancher ; ajoutez une ligne "retenu" une fois la décision prise.`,
        },
      });
    }
  },
};
