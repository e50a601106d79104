import type { TypedProblem } from "../../forms/typed/typed.ts";
import type { forms as english } from "../en/forms.ts";

/** Ce qui est tapé pour une chose et n'est pas compris : `name` est son nom dans le formulaire, `text` ce qui fut tapé. */
type Sentence = (name: string, text: string) => string;

const typed: Readonly<Record<TypedProblem, Sentence>> = {
  number: (name, text) => `« ${name} » attend un nombre tel que 2 ou 2,5, et non « ${text} ».`,
  count: (name, text) => `« ${name} » attend un nombre entier tel que 2, et non « ${text} ».`,
  "ambiguous-number": (name, text) =>
    `« ${text} » se lit de deux façons. Pour « ${name} », écrivez 1234 ou 1,234 selon ce que vous voulez dire.`,
  percentage: (name, text) => `« ${name} » attend un pourcentage tel que 6 ou 6,5 %, et non « ${text} ».`,
  amount: (name, text) => `« ${name} » attend un montant tel que 2 517,14, et non « ${text} ».`,
  currency: (name, text) => `« ${name} » est dans une autre monnaie que « ${text} ». Convertissez d'abord le montant.`,
  date: (name, text) => `« ${name} » attend un jour tel que 1er septembre 2022 ou 1/9/2022, et non « ${text} ».`,
  "short-year": (name) => `Écrivez l'année de « ${name} » en quatre chiffres, par exemple 2022.`,
  "no-such-day": (name, text) =>
    `« ${text} » n'est pas un jour du calendrier. Pour « ${name} », écrivez le jour avant le mois.`,
  time: (name, text) => `« ${name} » attend une heure telle que 22:00, et non « ${text} ».`,
  moment: (name, text) => `« ${name} » attend un jour et une heure tels que 7 mars 2022 18:00, et non « ${text} ».`,
  duration: (name, text) => `« ${name} » attend un nombre tel que 4 ou 2,5, et non « ${text} ».`,
};

/** Formulaires faits de ce que les règles demandent, en français. */
export const forms: typeof english = {
  forms: {
    yes: "Oui",
    no: "Non",
    typed,
    currency: "Monnaie",
    currencyOf: (name) => `Monnaie : ${name}`,
    currencyProblem: (text) => `Une monnaie a trois lettres, par exemple EUR, et non « ${text} ».`,
    per: { hour: "par heure", day: "par jour", month: "par mois", year: "par an" },
    units: {
      hours: "heures",
      days: "jours",
      "working-days": "jours ouvrables",
      weeks: "semaines",
      months: "mois",
      years: "ans",
    },
    otherAnswers: (name) => `Autres réponses : ${name}`,
    unknown: "Je ne sais pas",
    pending: "Demandé, pas encore établi",
    never: "N'a pas eu lieu",
    toBeDecided: (authority) => `À décider par : ${authority}`,
    overTime: "Change au fil du temps",
    from: "Du",
    until: "Au",
    value: "Valeur",
    period: (n) => `Période ${n}`,
    addPeriod: "Ajouter une période",
    removePeriod: (n) => `Retirer la période ${n}`,
    add: (label) => `Ajouter : ${label}`,
    none: "Il n'y en a pas",
    noneTold: "Aucun.",
    item: (label, n) => `${label} ${n}`,
    remove: (label) => `Retirer ${label}`,
    removeShort: "Retirer",
    choose: "Tapez pour chercher",
    openList: "Montrer la liste",
    noChoice: "Rien dans la liste ne porte ce nom.",
    establishedBy: (document) => `Voir : ${document}`,
    atLeast: (bound) => `Pas moins de ${bound}.`,
    atMost: (bound) => `Pas plus de ${bound}.`,
    bounds: (least, most) => `De ${least} à ${most}.`,
  },
};
