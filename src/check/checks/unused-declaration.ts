import type { Bilingual } from "../../../grammar/source.ts";
import type { Entry } from "../../rulebook/rulebook.ts";
import { type AskedKind, askedId } from "../references.ts";
import type { Check } from "../report.ts";
import { usedIn } from "../used.ts";
import { quoted } from "../wording.ts";

/** Definitions, figures, tables and readings are there for rules. A rule that nobody asks for is a question of its own. */
export const unusedDeclaration: Check = {
  code: "unused-declaration",
  severity: "hint",
  title: {
    en: "Every definition, figure, table and reading is used.",
    fr: "Chaque définition, chiffre, tableau et lecture est employé.",
  },
  run(rulebook, report) {
    const used = usedIn(rulebook);
    const look = (kind: AskedKind, words: Bilingual, entries: Iterable<Entry>) => {
      for (const entry of entries) {
        if (used.has(askedId(kind, entry.key))) continue;
        const name = quoted(entry);
        report({
          span: entry.nameSpan,
          message: {
            en: `Nothing uses the ${words.en} ${name.en}; use it or take it away.`,
            fr: `Rien n'emploie ${words.fr} ${name.fr} ; faites-en usage ou supprimez.`,
          },
        });
      }
    };
    const definitions = [...rulebook.rules.values()].filter(({ defines }) => defines === "yes-no");
    look("rule", { en: "definition", fr: "la définition" }, definitions);
    look("figure", { en: "figure", fr: "le chiffre" }, rulebook.figures.values());
    look("table", { en: "table", fr: "le tableau" }, rulebook.tables.values());
    look("reading", { en: "reading", fr: "la lecture" }, rulebook.readings.values());
  },
};
