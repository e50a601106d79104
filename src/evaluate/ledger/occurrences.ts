import type { Ledger, LedgerEntry } from "../../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../../values/calendar-date.ts";
import { daysApart, edgeDays, type Stretch, yearlyDays } from "../../values/recurring-days.ts";
import { truthOf } from "../conditions.ts";
import { membersOf } from "../expressions/members.ts";
import { type Finding, isNothing, isValued, open, without, yesOrNo } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import type { CaseRecord } from "../records.ts";
import { evaluateIn, type Scope } from "../scope.ts";

/** An entry on one of its days. */
export interface Occurrence {
  readonly entry: LedgerEntry;
  readonly on: CalendarDate;
  /** For an entry of each record: the record, and whether it is one of those meant. */
  readonly record?: CaseRecord;
  readonly condition: Finding;
}

/** When the entries of a ledger are made, in order; and why it is not known of some on which day. */
export interface Occurrences {
  readonly dated: readonly Occurrence[];
  readonly undated: readonly Finding[];
}

/** So many entries at most, about 27 years of daily ones: beyond, the ledger has no balance. */
export const MOST_ENTRIES = 10_000;

/** Day by day; on one day in the order of the text, then of the records. Nothing if there are too many. */
export function occurrencesOf({ entries }: Ledger, stretch: Stretch, scope: Scope): Occurrences | undefined {
  const dated: Occurrence[] = [];
  const undated: Finding[] = [];
  for (const entry of entries) {
    for (const one of daysOf(entry, stretch, scope)) {
      if (isUndated(one)) undated.push(one.undated);
      else dated.push({ entry, ...one });
      if (dated.length > MOST_ENTRIES) return undefined;
    }
  }
  // The sort is stable: entries of one day stay in order.
  return { dated: dated.sort((a, b) => compareDates(a.on, b.on)), undated };
}

type Day = Omit<Occurrence, "entry"> | { readonly undated: Finding };

function isUndated(day: Day): day is { readonly undated: Finding } {
  return "undated" in day;
}

const always = yesOrNo(true);

function* daysOf({ occasion }: LedgerEntry, stretch: Stretch, scope: Scope): Iterable<Day> {
  switch (occasion.kind) {
    case "edge-of-each":
      yield* each(edgeDays(stretch, occasion.edge, occasion.unit));
      break;
    case "day-of-each-year":
      yield* each(yearlyDays(stretch, occasion.day, occasion.missingDay ?? "refuse"));
      break;
    case "every":
      yield* onDay(evaluateIn(scope, occasion.from), (from) =>
        each(daysApart(stretch, from, occasion.step, occasion.missingDay ?? "refuse")),
      );
      break;
    case "dated":
      yield* onDay(evaluateIn(scope, occasion.date), (on) => within(stretch, { on, condition: always }));
      break;
    case "of-each":
      yield* ofEach(occasion, stretch, scope);
  }
}

function* each(days: Iterable<CalendarDate | undefined>): Iterable<Day> {
  for (const on of days) {
    yield on ? { on, condition: always } : { undated: without({ kind: "day-does-not-exist" }) };
  }
}

function* ofEach(
  { date, members }: Extract<LedgerEntry["occasion"], { readonly kind: "of-each" }>,
  stretch: Stretch,
  scope: Scope,
): Iterable<Day> {
  const found = membersOf(members, scope);
  if (!found.ok) {
    yield { undated: found.finding };
    return;
  }
  for (const { record, scope: ofRecord, condition } of found.members) {
    if (truthOf(condition) === "no") continue;
    yield* onDay(evaluateIn(ofRecord, date), (on) => within(stretch, { on, record, condition }));
  }
}

function within({ from, to }: Stretch, day: Omit<Occurrence, "entry">): readonly Day[] {
  return compareDates(from, day.on) <= 0 && compareDates(day.on, to) <= 0 ? [day] : [];
}

/** No entry for an event that has not happened. */
function onDay(day: Finding, make: (date: CalendarDate) => Iterable<Day>): Iterable<Day> {
  if (isNothing(day)) return [];
  if (!isValued(day)) return [{ undated: open([day]) }];
  if (day.value.kind !== "date") return [{ undated: without(doNotFit(notADate), { from: [day] }) }];
  return make(day.value.date);
}

const notADate = {
  en: "The entry of a ledger is dated by something that is not a date.",
  fr: "L'écriture d'un compte est datée par ce qui n'est pas une date.",
};
