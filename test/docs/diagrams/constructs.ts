import type { KeywordId } from "../../../grammar/keywords.ts";
import type { Opening } from "./lines.ts";

/** What a reader of the reference looks up: one diagram, of one or several tracks. */
export interface Construct {
  /** The file is `<slug>.svg`. */
  readonly slug: string;
  readonly title: string;
  readonly tracks: readonly Track[];
}

/** Lines of a declaration, or a phrase of the grammar that other tracks name. */
export type Track =
  | { readonly head: KeywordId; readonly lines: readonly Opening[] }
  | { readonly rule: string; readonly phrase: string };

const lines = (head: KeywordId, ...openings: Opening[]): Track => ({ head, lines: openings });
const phrase = (rule: string, name: string): Track => ({ rule, phrase: name });

const words: readonly Construct[] = [
  { slug: "tail", title: "The end of a line", tracks: [phrase("tail", "tail"), phrase("period", "period")] },
  { slug: "version", title: "The version of the language", tracks: [lines("writtenIn", "writtenIn")] },
  {
    slug: "heading",
    title: "Lines that any declaration may have",
    tracks: [
      lines("subject", "en", "fr", "note", "translated"),
      lines("subject", "under"),
      lines("chapter", "chapter"),
    ],
  },
  { slug: "type", title: "Types", tracks: [phrase("type", "type"), phrase("durationUnit", "unit of time")] },
  {
    slug: "literal",
    title: "Literals",
    tracks: [phrase("numeral", "amount"), phrase("fraction", "fraction"), phrase("constant", "constant")],
  },
];

const declarations: readonly Construct[] = [
  {
    slug: "fact",
    title: "A fact",
    tracks: [lines("fact", "fact", "question", "establishedBy", "atLeastClause", "atMostClause")],
  },
  { slug: "choice", title: "A choice", tracks: [lines("choice", "choice", "members", "inRisingOrder", "member")] },
  { slug: "record", title: "A kind of record", tracks: [lines("subject", "subject", "lastsFrom")] },
  { slug: "figure", title: "A figure", tracks: [lines("figure", "figure", "gives", "shallBe")] },
  {
    slug: "table",
    title: "A table",
    tracks: [lines("table", "table", "by", "gives", "otherKeys", "edition", "section")],
  },
  { slug: "row", title: "A row", tracks: [lines("table", "row"), phrase("cell", "cell")] },
  { slug: "look-up", title: "A look-up", tracks: [phrase("place", "look-up"), phrase("lookupValue", "key")] },
  {
    slug: "rule",
    title: "A rule",
    tracks: [lines("rule", "rule", "gives", "inForceFrom", "appliesWhere", "when", "unless", "otherwise", "reliesOn")],
  },
  {
    slug: "amount",
    title: "The amount of a rule",
    tracks: [
      lines("rule", "shallBe", "thenPlus", "thenLess", "butNotMoreThan", "butNotLessThan", "failingWhich"),
      lines("rule", "theWholeMultipliedBy", "theWholeDividedBy", "roundedHalfUpTo", "roundedUpTo", "roundedDownTo"),
      lines("rule", "inTheRatioOf", "inWhich"),
    ],
  },
  { slug: "alternative", title: "An alternative", tracks: [lines("rule", "alternative")] },
  {
    slug: "exception",
    title: "An exception",
    tracks: [
      lines("rule", "exceptWhere", "notwithstanding", "disapplies", "whetherOrNotEntitled"),
      lines("exception", "exception"),
    ],
  },
  { slug: "in-every-case", title: "What is done in every case", tracks: [lines("rule", "inEveryCase")] },
  { slug: "definition", title: "A definition", tracks: [lines("definition", "definition", "means")] },
];

const phrases: readonly Construct[] = [
  {
    slug: "condition",
    title: "A condition",
    tracks: [phrase("condition", "condition"), lines("rule", "dashes"), phrase("test", "test")],
  },
  {
    slug: "expression",
    title: "An expression",
    tracks: [
      phrase("expression", "expression"),
      phrase("term", "product"),
      phrase("quantity", "factor"),
      phrase("factor", "value"),
    ],
  },
  {
    slug: "several",
    title: "A value made of several",
    tracks: [
      phrase("pair", "one of two"),
      phrase("list", "one of a list"),
      phrase("total", "total"),
      phrase("countOf", "count"),
      phrase("members", "records"),
      phrase("accordingTo", "by cases"),
    ],
  },
  {
    slug: "dates",
    title: "Values made of dates",
    tracks: [
      phrase("elapsed", "time between dates"),
      phrase("boundary", "first or last day"),
      phrase("datePart", "part of a date"),
    ],
  },
];

const deadlines: readonly Construct[] = [
  {
    slug: "event",
    title: "Events and the days not worked",
    tracks: [
      lines("event", "event"),
      lines("calendar", "calendar", "daysOfRest", "holiday", "knownFrom"),
      phrase("holiday", "holiday"),
      phrase("knownDays", "days known"),
    ],
  },
  {
    slug: "counting",
    title: "How days are counted",
    tracks: [
      lines("counting", "counting", "theFirstDayIs", "aMissingDayBecomes", "aLastDayNotWorkedMoves", "stopsFrom"),
      phrase("firstDay", "first day"),
      phrase("missingDay", "missing day"),
      phrase("lastDay", "last day"),
      phrase("stop", "stop"),
      phrase("dayOfYear", "day of the year"),
    ],
  },
  {
    slug: "time-limit",
    title: "A time limit",
    tracks: [
      lines("timeLimit", "timeLimit", "binds", "runsFrom", "countedBy", "suspendedFrom", "silenceCountsAs"),
      phrase("binding", "binding"),
      phrase("suspension", "suspension"),
    ],
  },
];

const clock: readonly Construct[] = [
  {
    slug: "hours",
    title: "Hours of the day",
    tracks: [lines("hoursOfTheDay", "hoursOfTheDay", "fromHour"), phrase("hourStretch", "hours")],
  },
  {
    slug: "clock",
    title: "Values made of dates and times",
    tracks: [
      phrase("clockPart", "part of a date and time"),
      phrase("hoursElapsed", "hours between moments"),
      phrase("hoursCovered", "hours covered"),
    ],
  },
];

const procedures: readonly Construct[] = [
  {
    slug: "procedure",
    title: "A procedure",
    tracks: [
      lines("procedure", "procedure", "opensWhen", "endsWhen", "stage"),
      lines("procedure", "when", "unless", "restsWith", "afterConsulting"),
      lines("procedure", "afterStages", "atAnyTime", "withinLimit", "doneWhen"),
    ],
  },
];

const lasting: readonly Construct[] = [
  {
    slug: "spells",
    title: "Records that last",
    tracks: [
      lines("subject", "lastsFrom"),
      phrase("covered", "days covered"),
      phrase("worked", "working days covered"),
      phrase("longestRun", "longest run"),
      phrase("mostCovered", "rolling window"),
      phrase("runEdge", "end of a run"),
      phrase("stretch", "dates"),
    ],
  },
  {
    slug: "month-by-month",
    title: "Month by month",
    tracks: [phrase("overEachPeriod", "over each period"), phrase("periodsOnWhich", "periods on which")],
  },
];

const accounts: readonly Construct[] = [
  {
    slug: "ledger",
    title: "A ledger",
    tracks: [
      lines("ledger", "ledger", "gives", "runsFrom", "opensWith", "on", "every"),
      phrase("occasion", "day of an entry"),
      phrase("edgeOfEach", "first or last day of each"),
      phrase("dayOfEachYear", "day of each year"),
      phrase("dayOf", "one day, or a day of each record"),
    ],
  },
  {
    slug: "slices",
    title: "Slices and interest",
    tracks: [phrase("slices", "in slices"), phrase("sliceCell", "end of a slice"), phrase("interest", "interest")],
  },
];

const judgement: readonly Construct[] = [
  {
    slug: "reading",
    title: "A reading",
    tracks: [lines("reading", "reading", "question", "option", "taken", "reason")],
  },
  {
    slug: "decision",
    title: "A decision",
    tracks: [
      lines("decision", "decision", "when", "unless", "restsWith", "afterConsulting", "onTheRecommendationOf"),
      lines("decision", "havingRegardTo", "mayBe", "untilDecided"),
    ],
  },
  {
    slug: "authority",
    title: "An authority and who acts in its place",
    tracks: [
      lines("authority", "authority", "isReplacedBy", "delegatesTo"),
      phrase("replacement", "replacement"),
      phrase("delegation", "delegation"),
      phrase("lineEnd", "line end"),
    ],
  },
  {
    slug: "body",
    title: "A body of several members",
    tracks: [
      lines("body", "body", "madeUpOf", "excludes", "attendedBy", "quorumOf", "includingOneOf", "decidesBy"),
      lines("body", "votesForComeFrom", "votesAgainstComeFrom", "castingVoteOf"),
      phrase("selection", "those meant"),
      phrase("quorum", "quorum"),
      phrase("majority", "majority"),
    ],
  },
  {
    slug: "not-encoded",
    title: "What is not encoded",
    tracks: [lines("notEncoded", "notEncoded", "classedAs", "reason")],
  },
  {
    slug: "contents",
    title: "The contents of a text",
    tracks: [lines("contents", "contents", "lists", "listsWithoutNumber")],
  },
  {
    slug: "scenario",
    title: "A scenario",
    tracks: [lines("scenario", "scenario", "on", "asKnownOn", "given", "other", "withReading", "expect", "because")],
  },
];

/** Every diagram of the reference, in the order of its sections. */
export const constructs: readonly Construct[] = [
  ...words,
  ...declarations,
  ...phrases,
  ...deadlines,
  ...clock,
  ...lasting,
  ...procedures,
  ...accounts,
  ...judgement,
];
