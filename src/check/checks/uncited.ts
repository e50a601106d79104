import type { Bilingual } from "../../../grammar/source.ts";
import type { Entry, Provision } from "../../rulebook/rulebook.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/**
 * Everything that lays down the law names the provision that does. A figure may cite value by value, a table edition by
 * edition or row by row, a rule version by version; a citation of one line of a rule does not cite for the rule.
 */
export const uncited: Check = {
  code: "uncited",
  severity: "error",
  title: {
    en: "Every rule, time limit, procedure, ledger, counting, figure, table, decision, body and reading cites its provision.",
    fr: "Chaque règle, délai, procédure, compte, décompte, chiffre, tableau, décision, organe et lecture cite sa disposition.",
  },
  run({ rules, figures, tables, decisions, readings, countings, authorities, hoursOfTheDay }, report) {
    const say = (entry: Entry, kind: Bilingual, ...parts: readonly Cited[]) => {
      if (isCited(entry) || (parts.length > 0 && parts.every(isCited))) return;
      report({ span: entry.nameSpan, message: message(entry, kind) });
    };
    for (const rule of rules.values()) if (rule.defines !== "yes-no") say(rule, kinds[rule.defines], ...rule.versions);
    for (const figure of figures.values()) say(figure, kinds.figure, ...figure.values);
    for (const table of tables.values()) {
      const parts = table.editions.map((edition): readonly Cited[] => (isCited(edition) ? [edition] : edition.rows));
      say(table, kinds.table, ...parts.flat());
    }
    for (const decision of decisions.values()) say(decision, kinds.decision);
    for (const counting of countings.values()) say(counting, kinds.counting);
    for (const body of authorities.values()) if (body.sitting) say(body, kinds.body);
    for (const hours of hoursOfTheDay.values()) say(hours, kinds.hours, ...hours.stretches);
    for (const reading of readings.values()) say(reading, kinds.reading);
  },
};

interface Cited {
  readonly provisions: readonly Provision[];
}

function isCited({ provisions }: Cited): boolean {
  return provisions.length > 0;
}

const kinds = {
  value: { en: "The rule", fr: "La règle" },
  "time-limit": { en: "The time limit", fr: "Le délai" },
  procedure: { en: "The procedure", fr: "La procédure" },
  stage: { en: "The stage", fr: "L'étape" },
  ledger: { en: "The ledger", fr: "Le compte" },
  counting: { en: "The counting", fr: "Le décompte" },
  hours: { en: "The hours of the day", fr: "La tranche horaire" },
  figure: { en: "The figure", fr: "Le chiffre" },
  table: { en: "The table", fr: "Le tableau" },
  body: { en: "The body", fr: "L'organe" },
  decision: { en: "The decision", fr: "La décision" },
  reading: { en: "The reading", fr: "La lecture" },
};

function message(entry: Entry, kind: Bilingual): Bilingual {
  const name = quoted(entry);
  return {
    en: `${kind.en} ${name.en} cites no provision; name the one it encodes on an "under" line.`,
    fr: `${kind.fr} ${name.fr} ne cite aucune disposition ; nommez celle qui l'établit sur une ligne "au titre de".`,
  };
}
