import type { Bilingual } from "../../grammar/source.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { inBoth, quoted, valueInWords } from "./wording.ts";

/** What an expression asks for, as a phrase that can stand before "is"; nothing for one that would take a sentence. */
export function expressionInWords(rulebook: Rulebook, expression: Expression): Bilingual | undefined {
  switch (expression.kind) {
    case "literal":
      return valueInWords(rulebook, expression.value);
    case "zero":
      return { en: "zero", fr: "zéro" };
    case "reference-date":
      return { en: "the reference date", fr: "la date de référence" };
    case "elapsed":
      return elapsedInWords(rulebook, expression);
    case "count-of":
      return expression.members.that
        ? undefined
        : around("number of", expressionInWords(rulebook, expression.members.list), "nombre de");
    default:
      return nameInWords(rulebook, expression);
  }
}

function nameInWords(rulebook: Rulebook, expression: Expression): Bilingual | undefined {
  const entry = namedBy(rulebook, expression);
  if (!entry) return undefined;
  const name = quoted(entry);
  if (!("record" in expression) || !expression.record) return name;
  const record = expressionInWords(rulebook, expression.record);
  return record && { en: `${name.en} of ${record.en}`, fr: `${name.fr} de ${record.fr}` };
}

function namedBy(rulebook: Rulebook, expression: Expression) {
  switch (expression.kind) {
    case "fact":
      return rulebook.facts.get(expression.key);
    case "rule":
      return rulebook.rules.get(expression.key);
    case "decision":
      return rulebook.decisions.get(expression.key);
    case "figure":
      return rulebook.figures.get(expression.key);
    case "look-up":
      return rulebook.tables.get(expression.table)?.outputs[expression.output];
    case "option-taken":
    case "reading-value":
      return rulebook.readings.get(expression.reading);
    default:
      return undefined;
  }
}

type Elapsed = Expression & { readonly kind: "elapsed" };

const measures: Readonly<Record<Elapsed["measure"], Bilingual>> = {
  "whole-years": { en: "whole years", fr: "années révolues" },
  "started-years": { en: "started years", fr: "années entamées" },
  "whole-months": { en: "whole months", fr: "mois révolus" },
  "started-months": { en: "started months", fr: "mois entamés" },
  days: { en: "days", fr: "jours" },
};

function elapsedInWords(rulebook: Rulebook, { measure, from, to }: Elapsed): Bilingual | undefined {
  const [start, end] = [expressionInWords(rulebook, from), expressionInWords(rulebook, to)];
  if (!start || !end) return undefined;
  const { en, fr } = measures[measure];
  return { en: `${en} from ${start.en} to ${end.en}`, fr: `${fr} de ${start.fr} à ${end.fr}` };
}

function around(en: string, words: Bilingual | undefined, fr: string): Bilingual | undefined {
  return words && inBoth((language) => `${language === "en" ? en : fr} ${words[language]}`);
}
