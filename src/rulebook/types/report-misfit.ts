import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import type { Misfit } from "./misfit.ts";
import { typeText } from "./type-text.ts";

/** What two types were to do with each other. */
export type Act = "compare" | "plus" | "less" | "times" | "divided-by" | "stand-together";

/** Reports that two values cannot be compared, added up, multiplied, divided or offered side by side. */
export function reportDiscord(
  { problems, directory }: Resolution,
  span: Span,
  act: Act,
  code: Misfit,
  left: Type,
  right: Type,
): void {
  const [a, b] = [typeText(left, directory), typeText(right, directory)];
  const advice = adviceFor(act, code, left, right);
  const message = { en: impossible[act].en(a.en, b.en) + advice.en, fr: impossible[act].fr(a.fr, b.fr) + advice.fr };
  problems.report({ code, span, message });
}

type Sentence = (a: string, b: string) => string;

const impossible: { readonly [A in Act]: { readonly en: Sentence; readonly fr: Sentence } } = {
  compare: {
    en: (a, b) => `These cannot be compared: ${a}, and ${b}`,
    fr: (a, b) => `La comparaison est impossible entre ${a} et ${b}`,
  },
  plus: {
    en: (a, b) => `These cannot be added up: ${a}, and ${b}`,
    fr: (a, b) => `L'addition est impossible entre ${a} et ${b}`,
  },
  less: {
    en: (a, b) => `One cannot be taken from the other: ${a}, less ${b}`,
    fr: (a, b) => `La soustraction est impossible : ${a}, moins ${b}`,
  },
  times: {
    en: (a, b) => `These cannot be multiplied: ${a}, times ${b}`,
    fr: (a, b) => `La multiplication est impossible : ${a}, fois ${b}`,
  },
  "divided-by": {
    en: (a, b) => `These cannot be divided: ${a}, by ${b}`,
    fr: (a, b) => `La division est impossible : ${a}, par ${b}`,
  },
  "stand-together": {
    en: (a, b) => `These are not of one type: ${a}, and ${b}`,
    fr: (a, b) => `Les types diffèrent ici : ${a} et ${b}`,
  },
};

/** The way out of a misfit, as the end of its sentence. */
export function adviceFor(act: Act | "fit", code: Misfit, left: Type, right: Type): Bilingual {
  if (code === "unlike-types") return unlikeAdvice(act, left, right);
  return misfitAdvice[code];
}

const misfitAdvice: { readonly [C in Exclude<Misfit, "unlike-types">]: Bilingual } = {
  "mixed-currencies": {
    en: ". No rate is assumed: convert one of them first.",
    fr: ". Aucun taux n'est supposé : convertissez d'abord l'un des deux.",
  },
  "mixed-periods": {
    en: `. Say how one becomes the other, for instance "times 12 months" or "divided by 12".`,
    fr: `. Dites comment passer de l'un à l'autre, par exemple "fois 12 mois" ou "divisé par 12".`,
  },
  "mixed-units": {
    en: ". The one has no fixed length in the other: use one unit.",
    fr: ". L'un n'a pas de longueur fixe dans l'autre : employez une seule unité.",
  },
};

const stop: Bilingual = { en: ".", fr: "." };

function unlikeAdvice(act: Act | "fit", left: Type, right: Type): Bilingual {
  if (act === "less" && left.kind === "date" && right.kind === "date") return countDays;
  if (act === "less" && left.kind === "date-and-time" && right.kind === "date-and-time") return countHours;
  if (isMomentAndItsPart(left, right) || isMomentAndItsPart(right, left)) return takeApart;
  if (act === "plus" && left.kind === "duration" && right.kind === "date") return dateFirst;
  const oneIsPercentage = left.kind === "percentage" || right.kind === "percentage";
  return (act === "plus" || act === "less") && oneIsPercentage ? percentOf : stop;
}

function isMomentAndItsPart(moment: Type, part: Type): boolean {
  return moment.kind === "date-and-time" && (part.kind === "date" || part.kind === "time-of-day");
}

const countHours: Bilingual = {
  en: `: write "hours from ... to ...".`,
  fr: ` : écrivez "heures à partir de ... jusqu'à ...".`,
};

const takeApart: Bilingual = {
  en: `: write "date of ..." or "time of ..." of the date and time.`,
  fr: ` : écrivez "date de ..." ou "l'heure de ..." de la date et heure.`,
};

const countDays: Bilingual = {
  en: `. The time between dates depends on what is counted: write for instance "days from ... to ...".`,
  fr: `. Le temps entre deux dates dépend de ce qu'on compte : écrivez par exemple "jours à partir de ... jusqu'à ...".`,
};

const dateFirst: Bilingual = { en: ": put the date first.", fr: " : mettez la date en premier." };

const percentOf: Bilingual = {
  en: `. Say of what the percentage is, for instance "6 % of ...".`,
  fr: `. Dites de quoi est le pourcentage, par exemple "6 % de ...".`,
};
