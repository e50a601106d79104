import type { Bilingual } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";

/** A type as a person would say it: "money in EUR per month", "one of: Grades". Nothing where the type is not known. */
export function typeWords(rulebook: Rulebook, type: Type): Bilingual | undefined {
  switch (type.kind) {
    case "yes-no":
      return { en: "yes or no", fr: "oui ou non" };
    case "number":
      return { en: "number", fr: "nombre" };
    case "count":
      return { en: "whole number", fr: "nombre entier" };
    case "percentage":
      return { en: "percentage", fr: "pourcentage" };
    case "date":
      return { en: "date", fr: "date" };
    case "time-of-day":
      return { en: "time of day", fr: "heure du jour" };
    case "date-and-time":
      return { en: "date and time", fr: "date et heure" };
    case "money":
      return moneyWords(type);
    case "duration":
      return durationWords[type.unit];
    case "choice":
      return labelled({ en: "one of", fr: "l’un de" }, rulebook.choices.get(type.choice)?.label);
    case "record":
      return rulebook.subjects.get(type.subject)?.label;
    case "list":
      return labelled({ en: "list of", fr: "liste de" }, typeWords(rulebook, type.of));
    case "unknown-type":
      return undefined;
  }
}

function moneyWords({ currency, per }: Extract<Type, { kind: "money" }>): Bilingual {
  const period = per && perWords[per];
  return {
    en: ["money", currency && `in ${currency}`, period?.en].filter(Boolean).join(" "),
    fr: ["montant", currency && `en ${currency}`, period?.fr].filter(Boolean).join(" "),
  };
}

function labelled(before: Bilingual, label: Bilingual | undefined): Bilingual | undefined {
  return label && { en: `${before.en}: ${label.en}`, fr: `${before.fr} : ${label.fr}` };
}

const perWords = {
  hour: { en: "per hour", fr: "par heure" },
  day: { en: "per day", fr: "par jour" },
  month: { en: "per month", fr: "par mois" },
  year: { en: "per year", fr: "par an" },
} as const;

const durationWords = {
  years: { en: "duration in years", fr: "durée en ans" },
  months: { en: "duration in months", fr: "durée en mois" },
  weeks: { en: "duration in weeks", fr: "durée en semaines" },
  days: { en: "duration in days", fr: "durée en jours" },
  "working-days": { en: "duration in working days", fr: "durée en jours ouvrables" },
  hours: { en: "duration in hours", fr: "durée en heures" },
} as const;
