import type { Cell, Expression, Extreme, HoursCovered, Members, Place, Row, SliceCell } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { align } from "./align.ts";
import { citationsText, tailText } from "./citations.ts";
import { commented, indented, type Lines, newPage, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";
import { spellPrinters } from "./spell-texts.ts";
import { perText, unitWord } from "./units.ts";

/** The canonical text of a value; what it needs below its line is added to the page. */
export function expressionText(page: Page, expression: Expression): string {
  const printer = printers[expression.kind] as (page: Page, expression: Expression) => string;
  return printer(page, expression);
}

type Printers = {
  readonly [K in Expression["kind"]]: (page: Page, node: Extract<Expression, { kind: K }>) => string;
};

const operators = { plus: "plus", less: "less", times: "times", "divided-by": "dividedBy" } as const;
/** What becomes of a day that a month lacks. */
export const missingDays = { "last-day": "takingTheLastDay", "next-day": "takingTheNextDay" } as const;
const ofTwo = {
  greatest: "theGreaterOf",
  least: "theLesserOf",
  latest: "theLaterOf",
  earliest: "theEarlierOf",
} as const;
const ofMany = {
  greatest: "theGreatestOf",
  least: "theLeastOf",
  latest: "theLatestOf",
  earliest: "theEarliestOf",
} as const;
const dateParts = { day: "dayOfTheMonthOf", month: "monthOfTheYearOf", year: "calendarYearOf" } as const;

const measures = {
  "whole-years": "wholeYears",
  "started-years": "startedYears",
  "whole-months": "wholeMonths",
  "started-months": "startedMonths",
  days: "days",
} as const;

const boundaries: Readonly<Record<"first" | "last", Readonly<Record<"month" | "year", KeywordId>>>> = {
  first: { month: "firstDayOfTheMonthOf", year: "firstDayOfTheYearOf" },
  last: { month: "lastDayOfTheMonthOf", year: "lastDayOfTheYearOf" },
};

const printers: Printers = {
  number: ({ speech }, { digits }) => speech.digits(digits),
  percentage: ({ speech }, { digits }) => `${speech.digits(digits)} %`,
  fraction: (_, { numerator, denominator }) => `${numerator}/${denominator}`,
  money: ({ speech }, { digits, currency, per }) =>
    speech.line(speech.digits(digits), currency.text, perText(speech, per)),
  duration: ({ speech }, { digits, unit }) => speech.line(speech.digits(digits), unitWord(speech, unit, digits)),
  date: (_, { iso }) => iso,
  "time-of-day": (_, { text }) => text,
  "date-and-time": (_, { text }) => text,
  "clock-part": (page, { part, moment }) =>
    page.speech.line(page.speech.word(part === "date" ? "dateOf" : "timeOf"), expressionText(page, moment)),
  "hours-elapsed": (page, { from, to }) => page.speech.line(page.speech.word("hours"), fromTo(page, from, to)),
  "hours-covered": hoursCoveredText,
  "yes-no": ({ speech }, { yes }) => speech.word(yes ? "yes" : "no"),
  zero: ({ speech }) => speech.word("zero"),
  "no-entitlement": ({ speech }) => speech.word("noEntitlement"),
  "reference-date": ({ speech }) => speech.word("theReferenceDate"),
  balance: ({ speech }) => speech.word("theBalance"),
  place: placeText,
  arithmetic: (page, { operator, left, right, missingDay }) =>
    page.speech.line(
      expressionText(page, left),
      page.speech.word(operators[operator]),
      expressionText(page, right),
      missingDay && page.speech.word(missingDays[missingDay]),
    ),
  "share-of": (page, { share, whole }) =>
    share.kind === "half"
      ? page.speech.line(page.speech.word("halfOf"), expressionText(page, whole))
      : page.speech.line(expressionText(page, share), page.speech.word("of"), expressionText(page, whole)),
  "per-complete": (page, { amount, step, of }) =>
    page.speech.line(
      expressionText(page, amount),
      page.speech.word("forEachComplete"),
      expressionText(page, step),
      page.speech.word("of"),
      expressionText(page, of),
    ),
  extreme: extremeText,
  total: (page, { item, over }) =>
    page.speech.line(page.speech.word("totalOf"), item.text, page.speech.word("over"), membersText(page, over)),
  "count-of": (page, { members }) => page.speech.line(page.speech.word("numberOf"), membersText(page, members)),
  elapsed: (page, { measure, from, to }) =>
    page.speech.line(page.speech.word(measures[measure]), fromTo(page, from, to)),
  boundary: (page, { edge, unit, date }) =>
    page.speech.line(page.speech.word(boundaries[edge][unit]), expressionText(page, date)),
  "date-part": (page, { part, date }) =>
    page.speech.line(page.speech.word(dateParts[part]), expressionText(page, date)),
  "according-to": (page, { keys, rows }) => {
    page.below.push(...rowLines(page.speech, rows));
    const named = keys.map((key) => placeText(page, key)).join(` ${page.speech.word("and")} `);
    return page.speech.line(page.speech.word("accordingTo"), named);
  },
  ...spellPrinters({ value: expressionText, members: membersText, fromTo }),
  slices: (page, { amount, rows }) => {
    page.below.push(...rowLines(page.speech, rows));
    return page.speech.line(page.speech.word("inSlicesOf"), expressionText(page, amount));
  },
  "compound-interest": (page, { principal, rate, length, simplePart }) =>
    page.speech.line(
      expressionText(page, principal),
      page.speech.line(page.speech.word("withCompoundInterestAt"), expressionText(page, rate)),
      page.speech.word("over"),
      expressionText(page, length),
      simplePart && page.speech.word("andSimpleInterest"),
    ),
};

/** `from A to B`. */
export function fromTo(page: Page, from: Expression, to: Expression): string {
  const { speech } = page;
  return speech.line(speech.word("from"), expressionText(page, from), upTo(page, to));
}

/** `to B`. */
export function upTo(page: Page, to: Expression): string {
  return page.speech.line(page.speech.word("to"), expressionText(page, to));
}

/** A name with what narrows it. */
export function placeText(page: Page, { name, of, lookups, asOn }: Place): string {
  const { speech } = page;
  return speech.line(
    name.text,
    of && speech.line(speech.word("of"), placeText(page, of)),
    lookups.length > 0 && speech.word("forKey"),
    ...lookups.flatMap(({ key, value }) => [key?.text, expressionText(page, value)]),
    asOn && speech.line(speech.word("asOn"), expressionText(page, asOn)),
  );
}

/** The records of a list, or those of them that are meant. */
export function membersText(page: Page, { list, that }: Members): string {
  const { speech } = page;
  return speech.line(
    placeText(page, list),
    that && speech.word(that.negated ? "thatAreNot" : "thatAre"),
    that?.definition.text,
  );
}

/** `hours covered by SPELLS from A to B within HOURS on working days of CALENDAR`. */
function hoursCoveredText(page: Page, { members, from, to, hours, days }: HoursCovered): string {
  const { speech } = page;
  return speech.line(
    speech.word("hoursCoveredBy"),
    membersText(page, members),
    fromTo(page, from, to),
    hours && speech.line(speech.word(hours.outside ? "outside" : "within"), hours.name.text),
    days && speech.line(speech.word(days.worked ? "onWorkingDaysOf" : "onDaysNotWorkedOf"), days.calendar.text),
  );
}

/** Two items stand on the line; more, or items with provisions of their own, on lines below. */
function extremeText(page: Page, { pick, items }: Extreme): string {
  const { speech, depth, below } = page;
  const [first, second] = items;
  if (first && second && items.length === 2 && items.every(({ citations }) => citations.length === 0)) {
    const [a, b] = [expressionText(page, first.value), expressionText(page, second.value)];
    return speech.line(speech.word(ofTwo[pick]), a, speech.word("and"), b);
  }
  for (const { value, citations } of items) {
    const inner = newPage(speech, depth + 1);
    below.push(`${"-".repeat(depth)} ${expressionText(inner, value)}${citationsText(speech, citations)}`);
    below.push(...indented(inner.below));
  }
  return speech.word(ofMany[pick]);
}

/** Rows with their columns aligned. */
export function rowLines(speech: Speech, rows: readonly Row[]): Lines {
  const cells = rows.map((row) =>
    row.cells.map((cell) => ({ text: cellText(speech, cell), numeric: isNumeric(cell) })),
  );
  const aligned = align(cells);
  return rows.flatMap((row, index) => commented(row, `${aligned[index]}${tailText(speech, row.tail)}`));
}

function isNumeric(cell: Cell): boolean {
  if (cell.kind !== "value-cell") return false;
  return cell.values.every(({ kind }) => ["number", "percentage", "fraction", "money"].includes(kind));
}

const cellWords = {
  "any-cell": "any",
  "unreadable-cell": "unreadable",
  "external-cell": "external",
  "no-entitlement-cell": "noEntitlement",
} as const;

function cellText(speech: Speech, cell: Cell): string {
  const page = newPage(speech);
  if (cell.kind === "range-cell") return rangeText(page, cell);
  if (cell.kind === "slice-cell") return sliceText(page, cell);
  if (cell.kind !== "value-cell") return speech.word(cellWords[cell.kind]);
  return cell.values.map((value) => expressionText(page, value)).join(` ${speech.word("or")} `);
}

function sliceText(page: Page, { to }: SliceCell): string {
  const { speech } = page;
  return to ? speech.line(speech.word("upTo"), expressionText(page, to)) : speech.word("beyond");
}

function rangeText(page: Page, { from, to, fromExcluded, toExcluded }: Extract<Cell, { kind: "range-cell" }>): string {
  const { speech } = page;
  if (from && to && !fromExcluded && !toExcluded) return fromTo(page, from, to);
  return speech.line(
    from && speech.line(speech.word(lowerWord(from, fromExcluded)), expressionText(page, from)),
    from && to && speech.word("and"),
    to && speech.line(speech.word(upperWord(to, toExcluded)), expressionText(page, to)),
  );
}

const timeKinds: ReadonlySet<Expression["kind"]> = new Set(["date", "time-of-day", "date-and-time"]);

/** Dates and times have words of their own for the same bounds. */
function lowerWord({ kind }: Expression, excluded: boolean): KeywordId {
  if (timeKinds.has(kind)) return excluded ? "after" : "onOrAfter";
  return excluded ? "moreThan" : "atLeast";
}

function upperWord({ kind }: Expression, excluded: boolean): KeywordId {
  if (timeKinds.has(kind)) return excluded ? "before" : "onOrBefore";
  return excluded ? "lessThan" : "atMost";
}
