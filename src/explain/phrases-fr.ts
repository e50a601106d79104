import { frenchBodies } from "./body-phrases-fr.ts";
import { frenchClock } from "./clock-phrases-fr.ts";
import { de } from "./french-de.ts";
import { frenchLedgers } from "./ledger-words-fr.ts";
import { frenchLimits } from "./limit-phrases-fr.ts";
import type { Phrases } from "./phrases.ts";
import { frenchProcedures } from "./procedure-phrases-fr.ts";
import { frenchSpells } from "./spell-phrases-fr.ts";

function listed(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

const that = (list: string, filter: string | undefined) => (filter === undefined ? list : `${list} qui sont ${filter}`);

const pairs = (keys: readonly (readonly [string, string])[]) =>
  keys.map(([name, value]) => `${name} ${value}`).join(", ");

const edges = { first: "le premier", last: "le dernier" };

const ofUnits = { month: "du mois", year: "de l'année" };

const durations = {
  years: "années",
  months: "mois",
  weeks: "semaines",
  days: "jours",
  "working-days": "jours ouvrables",
  hours: "heures",
};

const types = {
  "yes-no": "oui ou non",
  number: "un nombre",
  count: "un dénombrement",
  percentage: "un pourcentage",
  date: "une date",
  "time-of-day": "une heure du jour",
  "date-and-time": "une date et heure",
  record: "un élément",
  list: "une liste",
  "unknown-type": "une valeur",
};

const per = { hour: "par heure", day: "par jour", month: "par mois", year: "par an" };

/** A written date takes its article; a day that goes by a name has it already, or needs none. */
function leJour(day: string): string {
  return /^\d/.test(day) ? `le ${day}` : day;
}

/** "au plus tard le 1er mars", "au plus tard à la date de référence". */
function auJour(day: string): string {
  return /^(?:la |l')/.test(day) ? `à ${day}` : leJour(day);
}

/** How French words what a rule says. */
export const french: Phrases = {
  and: (items) => listed(items, "et"),
  or: (items) => listed(items, "ou"),
  groupHead: {
    all: "toutes ces conditions sont remplies :",
    any: "l'une au moins de ces conditions est remplie :",
    none: "aucune de ces conditions n'est remplie :",
  },
  group: {
    all: (items) => `à la fois (${items.join(" ; ")})`,
    any: (items) => `l'un quelconque de (${items.join(" ; ")})`,
    none: (items) => `aucun de (${items.join(" ; ")})`,
  },
  not: (condition) => `non ${condition}`,
  comparison: {
    equal: (a, b) => `${a} est ${b}`,
    unequal: (a, b) => `${a} n'est pas ${b}`,
    "at-least": (a, b) => `${a} est au moins ${b}`,
    "at-most": (a, b) => `${a} est au plus ${b}`,
    "more-than": (a, b) => `${a} est supérieur à ${b}`,
    "less-than": (a, b) => `${a} est inférieur à ${b}`,
  },
  dateComparison: {
    equal: (a, b) => `${a} est ${leJour(b)}`,
    unequal: (a, b) => `${a} n'est pas ${leJour(b)}`,
    "at-least": (a, b) => `${a} est au plus tôt ${auJour(b)}`,
    "at-most": (a, b) => `${a} est au plus tard ${auJour(b)}`,
    "more-than": (a, b) => `${a} est après ${leJour(b)}`,
    "less-than": (a, b) => `${a} est avant ${leJour(b)}`,
  },
  between: (left, from, to) => `${left} va de ${from} à ${to}, bornes comprises`,
  oneOf: (left, values) => `${left} est parmi ${values}`,
  known: (left) => `${left} est connu`,
  happened: (event) => `${event} a eu lieu`,
  limitIs: {
    met: (limit) => `${limit} est respecté`,
    missed: (limit) => `${limit} est manqué`,
    running: (limit) => `${limit} court encore`,
  },
  missedOn: (limit) => `le dernier jour ${de(limit)}, une fois manqué`,
  includes: (list, value) => `${list} comprend ${value}`,
  someAre: (list, filter) => (filter === undefined ? `il y a ${list}` : `certains parmi ${list} sont ${filter}`),
  everyIs: (list, filter) => `chacun parmi ${list} est ${filter ?? "présent"}`,
  halfOf: (whole) => `la moitié ${de(whole)}`,
  partOf: (part, whole) => `${part} ${de(whole)}`,
  arithmetic: {
    plus: (a, b) => `${a} plus ${b}`,
    less: (a, b) => `${a} moins ${b}`,
    times: (a, b) => `${a} fois ${b}`,
    "divided-by": (a, b) => `${a} divisé par ${b}`,
  },
  missingDay: {
    "last-day": " (le dernier jour d'un mois trop court)",
    "next-day": " (le lendemain d'un mois trop court)",
  },
  perComplete: (amount, step, of) => `${amount} par tranche complète ${de(step)} ${de(of)}`,
  extreme: {
    greatest: (items, areDates) => `${areDates ? "la plus tardive" : "le plus élevé"} parmi ${items}`,
    least: (items, areDates) => `${areDates ? "la plus précoce" : "le moins élevé"} parmi ${items}`,
  },
  total: (item, list, filter) => `le total ${de(item)} sur ${that(list, filter)}`,
  countOf: (list, filter) => `le nombre ${de(that(list, filter))}`,
  elapsed: {
    "whole-years": (from, to) => `années révolues ${de(from)} à ${to}`,
    "started-years": (from, to) => `années entamées ${de(from)} à ${to}`,
    "whole-months": (from, to) => `mois révolus ${de(from)} à ${to}`,
    "started-months": (from, to) => `mois entamés ${de(from)} à ${to}`,
    days: (from, to) => `jours ${de(from)} à ${to}, bornes comprises`,
  },
  boundary: (edge, unit, date) => `${edges[edge]} jour ${ofUnits[unit]} ${de(date)}`,
  datePart: {
    day: (date) => `le quantième du mois ${de(date)}`,
    month: (date) => `le rang du mois ${de(date)}`,
    year: (date) => `l'année civile ${de(date)}`,
  },
  asOn: (value, date) => `${value} à la date ${de(date)}`,
  asIf: (value, given) => `${value} pour ${pairs(given)}`,
  lookUp: (output, keys) => (keys.length === 0 ? output : `${output} pour ${pairs(keys)}`),
  ofRecord: (name, record) => `${name} ${de(record)}`,
  optionTaken: (reading) => `la lecture « ${reading} »`,
  accordingTo: (keys, rows) => `selon ${keys} (${rows.map(([key, value]) => `${key} : ${value}`).join(" ; ")})`,
  referenceDate: "la date de référence",
  zero: "zéro",
  noEntitlement: "aucun droit",
  unreadable: "illisible dans la source",
  external: "dans un document non détenu",
  unresolved: "(une erreur dans le recueil)",
  any: "tout",
  range: (from, to, fromExcluded, toExcluded) => {
    const below = to && `${toExcluded ? "inférieur à" : "au plus"} ${to}`;
    if (from === undefined) return below ?? "tout";
    if (to !== undefined && !fromExcluded && !toExcluded) return `de ${from} à ${to}`;
    const above = `${fromExcluded ? "supérieur à" : "au moins"} ${from}`;
    return below ? `${above} et ${below}` : above;
  },
  step: {
    "shall-be": (value) => `c'est ${value}`,
    plus: (value) => `plus ${value}`,
    less: (value) => `moins ${value}`,
    "not-more-than": (value) => `sans dépasser ${value}`,
    "not-less-than": (value) => `sans être inférieur à ${value}`,
    "multiplied-by": (value) => `le tout multiplié par ${value}`,
    "divided-by": (value) => `le tout divisé par ${value}`,
    "failing-which": (value) => `à défaut ${value}`,
  },
  means: (condition) => `remplie si ${condition}`,
  ratio: (part, whole) => `dans le rapport ${de(part)} à ${whole}`,
  rounded: {
    "half-up": (to) => `arrondi au plus proche multiple ${de(to)}, la moitié vers le haut`,
    up: (to) => `arrondi au multiple supérieur ${de(to)}`,
    down: (to) => `arrondi au multiple inférieur ${de(to)}`,
  },
  let: (name, value) => `ici « ${name} » est ${value}`,
  where: (line, condition) => `${line}, si ${condition}`,
  type: (type, label) => {
    if (type.kind === "money")
      return [type.currency ? `un montant en ${type.currency}` : "un montant", type.per && per[type.per]]
        .filter(Boolean)
        .join(" ");
    if (type.kind === "duration") return `une durée en ${durations[type.unit]}`;
    return type.kind === "choice" ? `un élément de « ${label} »` : types[type.kind];
  },
  per,
  body: frenchBodies,
  limit: frenchLimits,
  clock: frenchClock,
  spells: frenchSpells,
  procedure: frenchProcedures,
  ledger: frenchLedgers,
  inForce: (from, until, adopted) => {
    const by = adopted === undefined ? "" : `, adopté le ${adopted}`;
    if (from === undefined) return until === undefined ? "" : `en vigueur jusqu'au ${until}${by}`;
    return until === undefined ? `en vigueur du ${from}${by}` : `en vigueur du ${from} au ${until}${by}`;
  },
  heads: {
    gives: (type) => `Donne ${type}`,
    definition: "Est remplie ou non",
    appliesWhere: (condition) => `S'applique si ${condition}`,
    when: (condition) => `Lorsque ${condition}`,
    otherwise: (value) => `Sinon ${value}`,
    exactlyOne: "Une seule de ces hypothèses doit se réaliser",
    alternative: (name) => `Hypothèse « ${name} »`,
    exception: (name) => `Sauf dans le cas « ${name} »`,
    notwithstanding: (names) => `L'emporte sur ${names}`,
    disapplies: (names) => `Écarte ${names}`,
    evenIfNotEntitled: "Que les conditions ci-dessus soient réunies ou non",
    inEveryCase: "Dans tous les cas, quel que soit le résultat",
    leansOn: (reading, option) => `S'appuie sur la lecture « ${reading} » : ${option ?? "non tranchée"}`,
    note: (words) => `Note : ${words}`,
    restsWith: (authority) => `Décidé par ${authority}`,
    afterConsulting: (authorities) => `Après consultation ${de(authorities)}`,
    onRecommendationOf: (authorities) => `Sur recommandation ${de(authorities)}`,
    havingRegardTo: (words) => `Eu égard à ${words}`,
    mayBeYesOrNo: "Peut être oui ou non",
    mayBeRange: (least, most) =>
      least === undefined ? `Peut être à concurrence ${de(most)}` : `Peut aller de ${least} à ${most}`,
    mayBeOneOf: (values) => `Peut être ${values}`,
    untilDecided: (value) => `Jusqu'à la décision : ${value}`,
    notFound: (key) => `Rien dans le recueil ne porte le nom « ${key} ».`,
    options: (options) => `Peut se lire comme ${options}`,
    taken: (option, reason) =>
      `${option === undefined ? "Non tranchée" : `Retenu : ${option}`}${reason ? `, parce que : ${reason}` : ""}`,
    question: (words) => `Question : ${words}`,
    keys: (keys) => `Par ${keys}`,
    edition: (inForce, rows) => `Édition ${inForce} : ${rows} ${rows < 2 ? "ligne" : "lignes"}`,
  },
};
