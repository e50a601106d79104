import type { Language } from "./source.ts";

export { citationWords, dayNames, monthNames } from "./fixed-words.ts";

/**
 * Where a keyword counts. Elsewhere its words are ordinary and may be names.
 *
 * - `head`: first word of a line that stands at the margin or anywhere; begins a declaration.
 * - `titled`: a head whose title takes the rest of the line.
 * - `clause`: first words of a line; continues a declaration.
 * - `words`: first word of a line whose free text takes the rest of it.
 * - `citing`: first words of a line; citations take the rest of it.
 * - `inline`: anywhere within a line; reserved, so never a name.
 */
export type KeywordPlace = "head" | "titled" | "clause" | "words" | "citing" | "inline";

/** One keyword: an identity, its place, and its spellings; the first spelling of a language is the canonical one. */
export interface Keyword {
  readonly place: KeywordPlace;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

type Placed<P extends KeywordPlace> = Keyword & { readonly place: P };

const head = (en: string, fr: string): Placed<"head"> => ({ place: "head", en: [en], fr: [fr] });
const titled = (en: string, fr: string): Placed<"titled"> => ({ place: "titled", en: [en], fr: [fr] });
const words = (en: string, fr: string): Keyword => ({ place: "words", en: [en], fr: [fr] });
const clause = (en: string, fr: string, ...frVariants: string[]): Keyword => ({
  place: "clause",
  en: [en],
  fr: [fr, ...frVariants],
});
const inline = (en: string | readonly string[], fr: string, ...frVariants: string[]): Keyword => ({
  place: "inline",
  en: typeof en === "string" ? [en] : en,
  fr: [fr, ...frVariants],
});

/**
 * Every keyword of the language, once, in both languages. The lexer, the printer, the completion, the colours of the studio
 * and the reference are all made from this table.
 */
export const keywords = {
  // Declarations.
  writtenIn: titled("written in Proviso", "écrit en Proviso"),
  chapter: titled("chapter", "chapitre"),
  scenario: titled("scenario", "scénario"),
  choice: head("choice", "liste"),
  subject: head("subject", "sujet"),
  authority: head("authority", "autorité"),
  body: head("body", "organe"),
  fact: head("fact", "fait"),
  figure: head("figure", "chiffre"),
  table: head("table", "tableau"),
  rule: head("rule", "règle"),
  definition: head("definition", "définition"),
  exception: head("exception", "exception"),
  reading: head("reading", "lecture"),
  decision: head("decision", "décision"),
  event: head("event", "événement"),
  calendar: head("calendar", "calendrier"),
  counting: head("counting", "décompte"),
  timeLimit: head("time limit", "délai"),
  hoursOfTheDay: head("hours of the day", "tranche horaire"),
  procedure: head("procedure", "procédure"),
  ledger: head("ledger", "compte"),
  notEncoded: head("not encoded", "non codé"),
  contents: titled("contents", "sommaire"),

  // Headings.
  en: words("en", "en"),
  fr: words("fr", "fr"),
  note: words("note", "note"),
  question: words("question", "question"),
  translated: words("translated", "traduit"),
  reason: words("reason", "motif"),
  establishedBy: words("established by", "établi par"),
  havingRegardTo: words("having regard to", "eu égard à"),
  under: { place: "citing", en: ["under"], fr: ["au titre de", "au titre du", "au titre de la", "au titre de l'"] },

  // Lines of contents.
  lists: { place: "citing", en: ["lists"], fr: ["énumère"] },
  listsWithoutNumber: { place: "citing", en: ["lists without a number"], fr: ["énumère sans numéro"] },

  // Clauses: the first words of a line.
  members: clause("members", "membres"),
  member: clause("member", "membre"),
  inRisingOrder: clause("in rising order", "par ordre croissant"),
  gives: clause("gives", "donne"),
  by: clause("by", "par"),
  otherKeys: clause("other keys", "autres clés"),
  edition: clause("edition", "édition"),
  section: clause("for", "pour"),
  appliesWhere: clause("applies where", "s'applique si"),
  inForceFrom: clause("in force from", "en vigueur du"),
  when: clause("when", "lorsque", "lorsqu'"),
  unless: clause("unless", "à moins que", "à moins qu'"),
  otherwise: clause("otherwise", "sinon"),
  shallBe: clause("shall be", "s'établit à", "s'établit"),
  means: clause("means", "s'entend de", "s'entend"),
  alternative: clause("alternative", "hypothèse"),
  exceptWhere: clause("except where", "sauf dans le cas"),
  notwithstanding: clause("notwithstanding", "nonobstant"),
  disapplies: clause("disapplies", "écarte"),
  whetherOrNotEntitled: clause("whether or not entitled", "que le droit soit ouvert ou non"),
  reliesOn: clause("relies on", "s'appuie sur"),
  inWhich: clause("in which", "où"),
  inEveryCase: clause("in every case", "dans tous les cas"),
  thenPlus: clause("plus", "plus"),
  thenLess: clause("less", "moins"),
  butNotMoreThan: clause("but not more than", "sans dépasser"),
  butNotLessThan: clause("but not less than", "sans être inférieur à"),
  theWholeMultipliedBy: clause("the whole multiplied by", "le tout multiplié par"),
  theWholeDividedBy: clause("the whole divided by", "le tout divisé par"),
  inTheRatioOf: clause("in the ratio of", "dans le rapport de"),
  roundedHalfUpTo: clause("rounded half up to", "arrondi au plus proche à"),
  roundedUpTo: clause("rounded up to", "arrondi au supérieur à"),
  roundedDownTo: clause("rounded down to", "arrondi à l'inférieur à"),
  failingWhich: clause("failing which", "à défaut"),
  option: clause("option", "option"),
  taken: clause("taken", "retenu"),
  restsWith: clause("rests with", "appartient à"),
  afterConsulting: clause("after consulting", "après consultation de"),
  onTheRecommendationOf: clause("on the recommendation of", "sur recommandation de"),
  mayBe: clause("may be", "peut être"),
  untilDecided: clause("until decided", "jusqu'à décision"),
  classedAs: clause("classed as", "classé comme"),
  atLeastClause: clause("not below", "pas en dessous de"),
  atMostClause: clause("not above", "pas au-dessus de"),
  on: clause("on", "le"),
  asKnownOn: clause("as known on", "en l'état des textes au"),
  given: clause("given", "étant donné"),
  withReading: clause("with reading", "avec la lecture"),
  expect: clause("expect", "attendu"),
  because: clause("because", "parce que"),

  // Clauses of calendars, countings and time limits.
  daysOfRest: clause("days of rest", "jours de repos"),
  holiday: clause("holiday", "jour férié"),
  knownFrom: clause("known from", "connu du"),
  theFirstDayIs: clause("the first day is", "le premier jour est"),
  aMissingDayBecomes: clause("a missing day becomes", "un jour manquant devient"),
  aLastDayNotWorkedMoves: clause("a last day not worked moves", "un dernier jour non ouvré est reporté"),
  stopsFrom: clause("stops from", "s'arrête du"),
  binds: clause("binds", "oblige"),
  runsFrom: clause("runs from", "court à compter de"),
  countedBy: clause("counted by", "compté par"),
  suspendedFrom: clause("suspended from", "suspendu à compter de"),
  silenceCountsAs: clause("silence counts as", "le silence vaut"),

  // Clauses of authorities and bodies.
  isReplacedBy: clause("is replaced by", "est remplacé par"),
  delegatesTo: clause("delegates to", "délègue à"),
  madeUpOf: clause("made up of", "composé de", "composé des", "composé d'"),
  excludes: clause("excludes", "exclut"),
  attendedBy: clause("attended by", "en présence de"),
  quorumOf: clause("quorum of", "quorum de", "quorum d'"),
  includingOneOf: clause("including one of", "dont l'un de"),
  decidesBy: clause("decides by", "statue à"),
  votesForComeFrom: clause("votes for come from", "votent pour"),
  votesAgainstComeFrom: clause("votes against come from", "votent contre"),
  castingVoteOf: clause("casting vote of", "voix prépondérante de"),
  // Clauses of hours of the day.
  fromHour: clause("from", "de"),

  // Clauses of subjects.
  lastsFrom: clause("lasts from", "s'étend du", "s'étend de"),
  // Clauses of procedures and their stages; a stage also has `when`, `rests with` and `after consulting`.
  opensWhen: clause("opens when", "s'ouvre lorsque", "s'ouvre lorsqu'"),
  endsWhen: clause("ends when", "prend fin lorsque", "prend fin lorsqu'"),
  stage: clause("stage", "étape"),
  afterStages: clause("after", "après"),
  atAnyTime: clause("at any time", "à tout moment"),
  withinLimit: clause("within", "avant l'expiration de", "avant l'expiration du", "avant l'expiration de la"),
  doneWhen: clause("done when", "accomplie lorsque", "accomplie lorsqu'"),
  // Clauses of ledgers.
  opensWith: clause("opens with", "s'ouvre à"),
  every: clause("every", "tous les", "toutes les"),

  // Types.
  yesOrNo: inline("yes or no", "oui ou non"),
  money: inline("money", "montant"),
  percentage: inline("percentage", "pourcentage"),
  number: inline("number", "nombre"),
  count: inline("count", "dénombrement"),
  date: inline("date", "date"),
  timeOfDay: inline("time of day", "heure du jour"),
  dateAndTime: inline("date and time", "date et heure"),
  durationIn: inline("duration in", "durée en"),
  listOf: inline("list of", "liste de", "liste d'"),
  overTime: inline("over time", "au fil du temps"),

  // Ledgers, slices and interest.
  theFirstDayOfEachMonth: inline("the first day of each month", "premier jour de chaque mois"),
  theLastDayOfEachMonth: inline("the last day of each month", "dernier jour de chaque mois"),
  theFirstDayOfEachYear: inline("the first day of each year", "premier jour de chaque année"),
  theLastDayOfEachYear: inline("the last day of each year", "dernier jour de chaque année"),
  ofEachYear: inline("of each year", "de chaque année"),
  ofEachOf: inline("of each of", "de chacun des", "de chacune des"),
  theBalance: inline("the balance", "le solde"),
  inSlicesOf: inline("in slices of", "par tranches de"),
  beyond: inline("beyond", "au-delà"),
  withCompoundInterestAt: inline("with compound interest at", "avec intérêts composés au taux de"),
  andSimpleInterest: inline(
    "and simple interest for the part of a year",
    "et intérêts simples pour la fraction d'année",
  ),

  // Within a line.
  inForceFromInline: inline("in force from", "en vigueur du"),
  until: inline("until", "jusqu'au"),
  adoptedOn: inline("adopted on", "adopté le", "adoptée le"),
  where: inline("where", "si"),
  as: inline("as", "comme"),
  down: inline("down", "en lignes"),
  across: inline("across", "en colonnes"),
  in: inline("in", "en"),
  per: inline("per", "par"),
  plus: inline("plus", "plus"),
  less: inline("less", "moins"),
  times: inline("times", "fois"),
  dividedBy: inline("divided by", "divisé par"),
  takingTheLastDay: inline("taking the last day of a short month", "en retenant le dernier jour d'un mois trop court"),
  takingTheNextDay: inline("taking the day after a short month", "en retenant le lendemain d'un mois trop court"),
  forEachComplete: inline("for each complete", "par tranche complète de"),
  halfOf: inline("half of", "la moitié de", "la moitié du", "la moitié d'"),
  theGreaterOf: inline("the greater of", "le plus élevé de"),
  theLesserOf: inline("the lesser of", "le moins élevé de"),
  theGreatestOf: inline("the greatest of", "le plus élevé parmi"),
  theLeastOf: inline("the least of", "le moins élevé parmi"),
  theLaterOf: inline("the later of", "la plus tardive de"),
  theEarlierOf: inline("the earlier of", "la plus précoce de"),
  theLatestOf: inline("the latest of", "la plus tardive parmi"),
  theEarliestOf: inline("the earliest of", "la plus précoce parmi"),
  totalOf: inline("total of", "total de", "total du", "total d'"),
  over: inline("over", "sur"),
  numberOf: inline("number of", "nombre de", "nombre d'"),
  thatAre: inline("that are", "qui sont"),
  thatAreNot: inline("that are not", "qui ne sont pas"),
  someOf: inline("some of", "certains des", "certains de"),
  everyOneOf: inline("every one of", "chacun des", "chacun de"),
  are: inline("are", "sont"),
  wholeYears: inline("whole years", "années révolues"),
  startedYears: inline("started years", "années entamées"),
  wholeMonths: inline("whole months", "mois révolus"),
  startedMonths: inline("started months", "mois entamés"),
  firstDayOfTheMonthOf: inline("first day of the month of", "premier jour du mois de"),
  lastDayOfTheMonthOf: inline("last day of the month of", "dernier jour du mois de"),
  firstDayOfTheYearOf: inline("first day of the year of", "premier jour de l'année de"),
  lastDayOfTheYearOf: inline("last day of the year of", "dernier jour de l'année de"),
  dayOfTheMonthOf: inline("day of the month of", "quantième du mois de"),
  monthOfTheYearOf: inline("month of the year of", "rang du mois de"),
  calendarYearOf: inline("calendar year of", "année civile de"),
  theReferenceDate: inline("the reference date", "la date de référence"),
  accordingTo: inline("according to", "selon"),
  allOf: inline("all of", "à la fois"),
  anyOf: inline("any of", "l'un quelconque de"),
  noneOf: inline("none of", "aucun de"),
  and: inline("and", "et"),
  or: inline("or", "ou"),
  not: inline("not", "non"),
  is: inline("is", "est"),
  isNot: inline("is not", "n'est pas"),
  atLeast: inline("at least", "au moins"),
  atMost: inline("at most", "au plus"),
  moreThan: inline("more than", "supérieur à"),
  lessThan: inline("less than", "inférieur à"),
  before: inline("before", "avant"),
  after: inline("after", "après"),
  onOrBefore: inline("on or before", "au plus tard le"),
  onOrAfter: inline("on or after", "au plus tôt le"),
  oneOf: inline("one of", "parmi"),
  known: inline("known", "connu"),
  unknown: inline("unknown", "inconnu"),
  pending: inline("pending", "en attente"),
  includes: inline("includes", "comprend"),
  doesNotInclude: inline("does not include", "ne comprend pas"),
  from: inline("from", "à partir de", "à partir du", "à partir d'"),
  to: inline("to", "jusqu'à", "à"),
  upTo: inline("up to", "à concurrence de"),
  of: inline("of", "de", "du", "de la", "de l'", "d'", "des"),
  forKey: inline("for", "pour"),
  asOn: inline("as on", "à la date de", "à la date du"),
  onDate: inline("on", "au"),
  zero: inline("zero", "zéro"),
  noEntitlement: inline("no entitlement", "aucun droit"),
  notApplicable: inline("not applicable", "sans objet"),
  yes: inline("yes", "oui"),
  no: inline("no", "non"),
  any: inline("any", "tout"),
  none: inline("none", "aucun"),
  unreadable: inline("unreadable", "illisible"),
  external: inline("external", "externe"),
  needing: inline("needing", "faute de"),
  awaits: inline("awaits", "attend"),
  isNotApplicable: inline("is not applicable", "est sans objet"),
  isUnsettled: inline("is unsettled", "n'est pas tranché"),
  isAConflictOf: inline("is a conflict of", "est un conflit entre"),

  // What lasts, and what is taken month by month.
  daysCoveredBy: inline("days covered by", "le nombre de jours couverts par les", "le nombre de jours couverts par"),
  coveredBy: inline("covered by", "couverts par les", "couverts par"),
  daysInTheLongestRunOf: inline("days in the longest run of", "le nombre de jours de la plus longue suite de"),
  mostDaysCoveredBy: inline(
    "most days covered by",
    "le plus grand nombre de jours couverts par les",
    "le plus grand nombre de jours couverts par",
  ),
  inAny: inline("in any", "dans toute période de"),
  firstDayOfTheRunOf: inline("first day of the run of", "le premier jour de la suite de"),
  lastDayOfTheRunOf: inline("last day of the run of", "le dernier jour de la suite de"),
  currentOn: inline("current on", "en cours à"),
  overEachMonth: inline("over each month", "sur chaque mois"),
  overEachYear: inline("over each year", "sur chaque année"),
  onWhich: inline("on which", "où"),

  // Events and time limits.
  happensOn: inline("happens on", "a lieu le"),
  hasHappened: inline("has happened", "a eu lieu"),
  hasNotHappened: inline("has not happened", "n'a pas eu lieu"),
  isMet: inline("is met", "est respecté"),
  isMissed: inline("is missed", "est manqué"),
  isRunning: inline("is running", "court encore"),
  theDayOfTheEvent: inline("the day of the event", "le jour de l'événement"),
  theDayAfterTheEvent: inline("the day after the event", "le lendemain de l'événement"),
  theLastDayOfTheMonth: inline("the last day of the month", "le dernier jour du mois"),
  theFirstDayOfTheNextMonth: inline("the first day of the next month", "le premier jour du mois suivant"),
  toTheNextWorkingDayOf: inline("to the next working day of", "au prochain jour ouvré de"),
  backToTheLastWorkingDayOf: inline("back to the last working day of", "au dernier jour ouvré de"),
  toPerform: inline("to perform", "à accomplir"),

  // Authorities and bodies.
  everyDecision: inline("every decision", "toute décision"),
  theDecisions: inline("the decisions", "les décisions"),
  thoseThatAre: inline("those that are", "ceux qui sont"),
  thoseThatAreNot: inline("those that are not", "ceux qui ne sont pas"),
  aMajority: inline("a majority", "la majorité"),
  twoThirds: inline("two thirds", "la majorité des deux tiers"),
  unanimity: inline("unanimity", "l'unanimité"),
  ofTheVotesCast: inline("of the votes cast", "des voix exprimées"),
  ofThosePresent: inline("of those present", "des membres présents"),
  ofItsMembers: inline("of its members", "de ses membres"),
  hasAQuorum: inline("has a quorum", "atteint le quorum"),
  hasDecidedInFavour: inline("has decided in favour", "s'est prononcé pour"),
  hasDecidedAgainst: inline("has decided against", "s'est prononcé contre"),
  isDivided: inline("is divided", "est partagé"),
  // Time on the clock.
  dateOf: inline("date of", "date de"),
  timeOf: inline("time of", "l'heure de"),
  hoursCoveredBy: inline("hours covered by", "heures couvertes par"),
  within: inline("within", "pendant"),
  outside: inline("outside", "hors de"),
  onWorkingDaysOf: inline("on working days of", "les jours ouvrés de"),
  onDaysNotWorkedOf: inline("on days not worked of", "les jours non ouvrés de"),
  // Procedures.
  isAt: inline("is at stage", "en est à l'étape"),

  // Units of time; the first spelling is the plural.
  years: inline(["years", "year"], "ans", "an", "années", "année"),
  months: inline(["months", "month"], "mois"),
  weeks: inline(["weeks", "week"], "semaines", "semaine"),
  workingDays: inline(["working days", "working day"], "jours ouvrables", "jour ouvrable"),
  days: inline(["days", "day"], "jours", "jour"),
  hours: inline(["hours", "hour"], "heures", "heure"),
} as const satisfies Record<string, Keyword>;

/** The identity of a keyword, the same in both languages. */
export type KeywordId = keyof typeof keywords;

/** The canonical spelling of a keyword in a language. */
export function spelling(id: KeywordId, language: Language): string {
  return keywords[id][language][0];
}
