import type { DurationUnit, PerUnit } from "../../../grammar/ast.ts";
import { spelling } from "../../../grammar/keywords.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import { type Directory, stageStateChoice } from "../names/directory.ts";
import type { Type } from "../type.ts";

/** A type as a sentence names it: "money in EUR per month", "un montant en EUR par mois". */
export function typeText(type: Type, directory: Directory): Bilingual {
  switch (type.kind) {
    case "money":
      return moneyText(type);
    case "duration":
      return { en: `a duration in ${unitText(type.unit).en}`, fr: `une durée en ${unitText(type.unit).fr}` };
    case "choice":
      return choiceText(type.choice, directory);
    case "record": {
      const names = directory.subjects.get(type.subject)?.named.names;
      return { en: `one "${names?.en ?? type.subject}"`, fr: `un "${names?.fr ?? type.subject}"` };
    }
    case "list": {
      const of = typeText(type.of, directory);
      return { en: `a list (each ${of.en})`, fr: `une liste (chacun ${of.fr})` };
    }
    default:
      return plainTypes[type.kind];
  }
}

const plainTypes = {
  "yes-no": { en: "yes or no", fr: "oui ou non" },
  number: { en: "a number", fr: "un nombre" },
  count: { en: "a whole number", fr: "un nombre entier" },
  percentage: { en: "a percentage", fr: "un pourcentage" },
  date: { en: "a date", fr: "une date" },
  "time-of-day": { en: "a time of day", fr: "une heure du jour" },
  "date-and-time": { en: "a date and time", fr: "une date et heure" },
  "unknown-type": { en: "not known", fr: "inconnu" },
} as const;

function moneyText({ currency, per }: Extract<Type, { kind: "money" }>): Bilingual {
  const en = ["money", currency && `in ${currency}`, per && `per ${per}`];
  const fr = ["un montant", currency && `en ${currency}`, per && `par ${perText[per]}`];
  return { en: en.filter(Boolean).join(" "), fr: fr.filter(Boolean).join(" ") };
}

const perText: { readonly [P in PerUnit]: string } = { hour: "heure", day: "jour", month: "mois", year: "an" };

const unitKeywords = {
  years: "years",
  months: "months",
  weeks: "weeks",
  days: "days",
  "working-days": "workingDays",
  hours: "hours",
} as const;

/** A unit of time, in the plural. */
export function unitText(unit: DurationUnit): Bilingual {
  const keyword = unitKeywords[unit];
  return { en: spelling(keyword, "en"), fr: spelling(keyword, "fr") };
}

function choiceText(choice: string, directory: Directory): Bilingual {
  if (choice.startsWith("reading:")) {
    const names = directory.readings.get(choice.slice("reading:".length))?.named.names;
    return { en: `an option of "${names?.en}"`, fr: `une option de "${names?.fr}"` };
  }
  if (choice === stageStateChoice) return { en: "what a stage may be", fr: "ce que peut être une étape" };
  if (choice.startsWith("procedure:")) {
    const names = directory.procedures.get(choice.slice("procedure:".length))?.named.names;
    return { en: `a stage of "${names?.en}"`, fr: `une étape de "${names?.fr}"` };
  }
  const names = directory.choices.get(choice)?.named.names;
  return { en: `one of "${names?.en ?? choice}"`, fr: `un élément de "${names?.fr ?? choice}"` };
}
