import type { Bilingual } from "../../grammar/source.ts";
import type { ArithmeticProblem } from "../values/arithmetic-result.ts";
import type { Reason } from "./outcome.ts";

/** Why an operation has no value, as a reason of an outcome. */
export function reasonOf(problem: ArithmeticProblem): Reason {
  switch (problem.kind) {
    case "mixed-currencies":
      return { kind: "mixed-currencies", left: problem.left, right: problem.right };
    case "division-by-zero":
      return { kind: "division-by-zero" };
    case "not-a-date":
      return { kind: "day-does-not-exist" };
    default:
      return doNotFit(words[problem.kind]);
  }
}

/** The values met do not go together; the words say how, as a sentence. */
export function doNotFit(sentence: Bilingual): Reason {
  return { kind: "values-do-not-fit", words: sentence };
}

type Worded = Exclude<ArithmeticProblem["kind"], "mixed-currencies" | "division-by-zero" | "not-a-date">;

const words: { readonly [Kind in Worded]: Bilingual } = {
  "mixed-periods": {
    en: "Amounts for different periods do not combine without a conversion.",
    fr: "Des montants de périodes différentes ne se combinent pas sans conversion.",
  },
  "mixed-units": {
    en: "Durations in different units do not combine, for instance months and days.",
    fr: "Des durées d'unités différentes ne se combinent pas, par exemple des mois et des jours.",
  },
  "rate-in-other-unit": {
    en: "A rate is multiplied by a duration in another unit.",
    fr: "Un taux est multiplié par une durée d'une autre unité.",
  },
  "outside-the-calendar": {
    en: "The date reached lies outside the years 1 to 9999.",
    fr: "La date atteinte se situe hors des années 1 à 9999.",
  },
  "part-of-a-unit": {
    en: "A part of a day or of a month cannot be added to a date.",
    fr: "Une fraction de jour ou de mois ne peut s'ajouter à une date.",
  },
  "part-of-a-minute": {
    en: "These hours end within a minute, and no clock shows less than a minute.",
    fr: "Ces heures finissent au milieu d'une minute, et aucune horloge n'en montre les fractions.",
  },
  "unit-without-dates": {
    en: "Hours and working days cannot be added to a date.",
    fr: "Des heures ou des jours ouvrables ne peuvent s'ajouter à une date.",
  },
  "wrong-kinds": {
    en: "Two values of kinds that do not combine meet here.",
    fr: "Deux valeurs dont les natures ne se combinent pas se rencontrent ici.",
  },
};
