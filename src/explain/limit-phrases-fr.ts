import { dayNames, monthNames } from "../../grammar/keywords.ts";
import type { DayOfYear } from "../values/yearly-stop.ts";
import type { LimitPhrases } from "./phrases.ts";

/** How French words what calendars, countings and time limits say. */
export const frenchLimits: LimitPhrases = {
  gives: "Donne le dernier jour d'un délai",
  binds: (party, event) => `Oblige ${party} à accomplir : ${event}`,
  runsFrom: (event) => `Court à compter de l'événement : ${event}`,
  countedBy: (counting) => `Compté par « ${counting} »`,
  suspended: (from, to) => `Suspendu entre ces événements, jours compris : ${from}, ${to}`,
  silence: (event) => `Le silence vaut : ${event}`,
  firstDay: {
    event: "Le premier jour est celui de l'événement",
    "day-after": "Le premier jour est le lendemain de l'événement",
  },
  missingDay: {
    "last-day": "Un jour qui manque au mois devient son dernier jour",
    "next-day": "Un jour qui manque au mois devient le premier du mois suivant",
  },
  moves: {
    forward: (calendar) => `Un dernier jour non ouvré est reporté au prochain jour ouvré de « ${calendar} »`,
    back: (calendar) => `Un dernier jour non ouvré est ramené au dernier jour ouvré de « ${calendar} »`,
  },
  stops: (from, to) => `S'arrête chaque année du ${dayOf(from)} au ${dayOf(to)}, jours compris`,
  daysOfRest: (days) => `Jours de repos : ${days.map((day) => dayNames.fr[day - 1]).join(", ")}`,
  holiday: (date, name) => `Jour férié : ${date}${name ? ` (${name})` : ""}`,
  known: (from, until) => `Connu du ${from} au ${until}`,
};

function dayOf({ day, month }: DayOfYear): string {
  return `${day === 1 ? "1er" : day} ${monthNames.fr[month - 1]}`;
}
