import type { Gate } from "../evaluate/outcome.ts";
import { frenchLedgerSentences } from "./ledger-words-fr.ts";
import type { Sentences } from "./sentences.ts";
import { frenchSpellSentences } from "./spell-sentences-fr.ts";

const because = (why: string | undefined) => (why === undefined ? "" : ` : ${why}`);
const pairs = (keys: readonly (readonly [string, string])[]) =>
  keys.map(([name, value]) => `${name} ${value}`).join(", ");
const bounds = (words: string | undefined) => (words === undefined ? "" : `, ${words}`);
const branchNoun = { alternative: "L'hypothèse", exception: "L'exception" };

/** The sentences of an explanation in French. */
export const frenchSentences: Sentences = {
  result: (name, result) => `${name} : ${result}`,
  ofRecord: (name, record) => `${name} (${record})`,
  noEntitlement: "aucun droit",
  notApplicable: "sans objet, une autre disposition régit le cas",
  notKnown: (why) => `pas encore connu${because(why)}`,
  awaiting: (authorities) => (authorities ? `en attente d'une décision (${authorities})` : "en attente d'une décision"),
  unsettled: "le texte ne tranche pas et aucune lecture n'est retenue",
  conflict: (why) => `conflit${because(why)}`,
  range: (least, most) => {
    if (least === undefined) return most === undefined ? "" : `au plus ${most}`;
    return most === undefined ? `au moins ${least}` : `entre ${least} et ${most}`;
  },

  told: (name, value, since) => `${name} : ${value}${since ? ` depuis le ${since}` : ""} (déclaré)`,
  notTold: (name) => `${name} : non déclaré`,
  notHappened: (name) => `${name} : n'a pas eu lieu (déclaré)`,
  deemed: (name, result) => `${name} : ${result} (par l'effet d'un délai)`,
  pending: (name) => `${name} : demandé, pas encore établi`,
  givenRule: (name, value) => `${name} : ${value} (donné dans le dossier)`,
  figure: (name, value, on) => `${name} : ${value} (chiffre en vigueur au ${on})`,
  decisionTaken: (name, value) => `${name} : ${value} (décision prise)`,
  decisionOpen: (name, authorities, within, until) =>
    `${name} : à décider par ${authorities}${bounds(within)}${until ? ` ; d'ici là ${until}` : ""}`,
  decisionNotOpen: (name) => `${name} : les conditions de cette décision ne sont pas réunies`,
  decisionUndecided: (name) => `${name} : on ignore si une décision est à prendre`,
  lookUp: (table, edition, keys, result) =>
    `Lu dans « ${table} »${edition ? ` (édition du ${edition})` : ""}${keys.length > 0 ? ` pour ${pairs(keys)}` : ""} : ${result}`,
  reading: (name, option, byDefault) =>
    `Lecture « ${name} » : ${option} (${byDefault ? "retenue par le recueil" : "choisie pour cette question"})`,
  readingUnsettled: (name) => `Lecture « ${name} » : le texte ne tranche pas et aucune option n'est retenue`,
  gate: {
    yes: (gate, condition) => `Condition remplie${because(gateWords(gate, condition))}`,
    no: (gate, condition) => `Condition non remplie${because(gateWords(gate, condition))}`,
    open: (gate, condition) => `On ignore si la condition est remplie${because(gateWords(gate, condition))}`,
  },
  branch: {
    decided: (kind, name) => `${branchNoun[kind]} « ${name} » se réalise et décide`,
    "did-not-hold": (kind, name) => `${branchNoun[kind]} « ${name} » ne se réalise pas`,
    displaced: (kind, name, by) => `${branchNoun[kind]} « ${name} » se réalise, mais « ${by} » l'emporte`,
    disapplied: (kind, name, by) => `${branchNoun[kind]} « ${name} » se réalise, mais « ${by} » l'écarte`,
    undecided: (kind, name) => `On ignore si ${branchNoun[kind].toLowerCase()} « ${name} » décide`,
    conflicts: (kind, name) => `${branchNoun[kind]} « ${name} » se réalise, en conflit avec une autre`,
  },
  generalCase: (line, result) => `Cas général${because(line)} : ${result}`,
  inEveryCase: (result) => `Dans tous les cas : ${result}`,
  otherwise: (result) => `Sinon : ${result}`,
  itIs: (line, result) => (line === undefined ? `Soit ${result}` : `Soit ${line} : ${result}`),
  step: {
    plus: (operand, result) => `Plus ${operand} : ${result}`,
    less: (operand, result) => `Moins ${operand} : ${result}`,
    "multiplied-by": (operand, result) => `Multiplié par ${operand} : ${result}`,
    "divided-by": (operand, result) => `Divisé par ${operand} : ${result}`,
    "in-the-ratio": (operand, result) => `Dans le rapport de ${operand} : ${result}`,
    "failing-which": (_, result) => `À défaut : ${result}`,
  },
  limited: {
    "not-more-than": (after, before, by) => `Limité à ${after}${by ? ` par ${by}` : ""}, au lieu de ${before}`,
    "not-less-than": (after, before, by) => `Relevé à ${after}${by ? ` par ${by}` : ""}, au lieu de ${before}`,
  },
  notLimited: {
    "not-more-than": (bound) => `Non limité : ne dépasse pas ${bound}`,
    "not-less-than": (bound) => `Non relevé : n'est pas inférieur à ${bound}`,
  },
  rounded: (before, after, to, readings) =>
    `Arrondi de ${before} à ${after}, par pas de ${to}${readings ? ` (lecture : ${readings})` : ""}`,
  roundedLater: (to) => `À arrondir par pas de ${to}`,
  boundLater: {
    "not-more-than": (bound) => `Pas plus de ${bound}, quel que soit le montant`,
    "not-less-than": (bound) => `Pas moins de ${bound}, quel que soit le montant`,
  },
  roundedAlready: (value, to) => `L'arrondi par pas de ${to} ne change rien : ${value}`,
  skipped: (line) => `Laissé de côté, car sa condition n'est pas remplie : ${line}`,
  amount: "un montant",
  local: (name, result) => `${name} : ${result}`,
  condition: (condition, answer) => `${condition} : ${answer}`,
  against: (left, right) => ` (${left} contre ${right})`,
  answer: { yes: "oui", no: "non", open: "inconnu" },
  group: {
    all: {
      yes: "Toutes ces conditions sont remplies",
      no: "Pas toutes remplies, car celle-ci ne l'est pas",
      open: "On ignore si toutes ces conditions sont remplies",
    },
    any: {
      yes: "L'une est remplie, ce qui suffit",
      no: "Aucune de ces conditions n'est remplie",
      open: "On ignore si l'une de ces conditions est remplie",
    },
    none: {
      yes: "Aucune de ces conditions n'est remplie",
      no: "L'une est remplie, alors qu'aucune ne doit l'être",
      open: "On ignore si aucune de ces conditions n'est remplie",
    },
  },
  test: "Test",
  accordingRow: (keys, result) => `Par la ligne pour ${keys} : ${result}`,
  extreme: (all, result) => (all === undefined ? `Soit ${result}` : `${all} : ${result}`),
  asIf: (given, result) => `En supposant ${pairs(given)} : ${result}`,
  limit: {
    firstDay: {
      event: (day, isPutOff) =>
        isPutOff
          ? `Le décompte commence après l'arrêt, le ${day}`
          : `Le décompte commence le jour de l'événement, le ${day}`,
      "day-after": (day, isPutOff) =>
        isPutOff
          ? `Le décompte commence après l'arrêt, le ${day}`
          : `Le décompte commence le lendemain de l'événement, le ${day}`,
    },
    period: (length, day) => `${length} à partir de là s'achèvent avec le ${day}`,
    missingDay: {
      "last-day": ", dernier jour d'un mois trop court",
      "next-day": ", lendemain d'un mois trop court",
    },
    pause: (from, to, days, day) => `Ne court pas du ${from} au ${to} : ${days} jours s'ajoutent, jusqu'au ${day}`,
    moved: (from, calendar, day) => `Le ${from} n'est pas ouvré (${calendar}) : reporté au ${day}`,
  },
  spells: frenchSpellSentences,
  stage: {
    restsWith: (authorities) => `Appartient à ${authorities}`,
    afterConsulting: (authorities) => `après consultation de ${authorities}`,
    lastDay: (day) => `dernier jour ${day}`,
    noLastDay: "sans dernier jour",
    doneOn: (day) => `accomplie le ${day}`,
    daysLate: (days) => `${days} ${days < 2 ? "jour" : "jours"} de retard`,
    early: (stages) => `accomplie alors que ${stages} devait venir d'abord`,
    joined: (parts) => parts.join(" ; "),
  },
  ledger: frenchLedgerSentences,
  text: {
    adopted: (day) => `, selon le texte adopté le ${day}`,
    laterAdopted: (day) => ` ; un texte adopté le ${day} n'était pas encore connu`,
  },
  explainedAbove: (sentence) => `${sentence} (expliqué plus haut)`,

  whyNot: {
    wanted: {
      yes: (test) => `${test} ; il faudrait un oui`,
      no: (test) => `${test} ; il faudrait un non`,
    },
    all: "Tout ceci devrait être autrement",
    any: "Un seul de ces points autrement suffirait",
    ruleClosed: (branch) => `« ${branch} » n'a pas été examiné, car les conditions de sa règle ne sont pas remplies`,
    given: (branch) => `« ${branch} » n'a pas été examiné, car le dossier donne le résultat de sa règle`,
    notInForce: (branch) => `« ${branch} » n'est pas en vigueur ce jour-là, ou relève d'une version pour d'autres`,
    noPart: (name) => `« ${name} » n'a joué aucun rôle dans ce résultat`,
  },

  needs: (facts) => `Reste à savoir : ${facts}`,
  awaits: (decision, authority, within) => `À décider par ${authority} : ${decision}${bounds(within)}`,
  touches: (provisions) => `Touche à des dispositions qui ne se calculent pas : ${provisions}`,

  reason: {
    factsNeeded: "il manque des faits",
    pending: "un fait est demandé et pas encore établi",
    cell: {
      "cell-unreadable": (table, keys) => `la case de « ${table} » pour ${keys} est illisible dans la source`,
      "cell-external": (table, keys) => `la case de « ${table} » pour ${keys} figure dans un document non détenu`,
      "outside-table": (table, keys) => `« ${table} » n'a pas de ligne pour ${keys}`,
      "no-edition-in-force": (table) => `aucune édition de « ${table} » n'est en vigueur`,
    },
    notInForce: (name, on) => `rien de « ${name} » n'est en vigueur au ${on}`,
    noAlternative: "aucune des hypothèses ne se réalise",
    twoHold: (names) => `${names} se réalisent et aucune ne l'emporte`,
    twoVersions: (name) => `deux versions de « ${name} » s'appliquent`,
    noOption: (name) => `aucune option de la lecture « ${name} » n'est retenue`,
    noRow: "aucune ligne ne vaut",
    twoRows: "deux lignes valent",
    currencies: (left, right) => `${left} et ${right} se rencontrent sans conversion`,
    divisionByZero: "une division par zéro",
    noSuchDay: "le mois atteint n'a pas ce jour, et la règle ne dit pas lequel retenir",
    noLine: (name) => `aucune ligne de « ${name} » ne fixe de montant dans ce cas`,
    definedByItself: (name) => `« ${name} » a besoin de son propre résultat`,
    notHappened: "l'événement n'a pas eu lieu",
    notBegun: "l'événement dont il court n'a pas eu lieu",
    entryUndated: "on ne connaît pas le jour d'une écriture",
    notOpen: "le compte n'est pas encore ouvert",
    suspended: (since) => `suspendu depuis le ${since}, et la suspension n'a pas pris fin`,
    calendarNotKnown: (calendar, on) => `« ${calendar} » ne dit pas si le ${on} est ouvré`,
    noAuthority: (name) => `aucune autorité n'est désignée pour « ${name} » dans ce cas`,
  },
};

const gateHeads = {
  applies: "s'applique si ",
  when: "",
  unless: "",
  opens: "s'ouvre si ",
  ends: "prend fin si ",
  done: "accomplie si ",
};

function gateWords(gate: Gate, condition: string | undefined): string | undefined {
  return condition === undefined ? undefined : gateHeads[gate] + condition;
}
