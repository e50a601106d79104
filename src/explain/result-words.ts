import type { Awaiting, FactPath, Outcome, Range, Reason, Trace } from "../evaluate/outcome.ts";
import type { Key } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { type SpellReason, spellReasonWords } from "./tell-spells.ts";
import type { Telling } from "./telling.ts";
import { labelOf, recordLabel, valueWords } from "./wording.ts";

/** What something came to: its value, or why it has none, with the bounds that are known. */
export function resultWords(
  came: Pick<Outcome | Trace, "status" | "value" | "reason" | "range">,
  telling: Telling,
): string {
  if (came.value) return valueWords(came.value, telling);
  const words = statusWords(came, telling);
  const range = came.range && rangeWords(came.range, telling);
  return range ? `${words} (${range})` : words;
}

function statusWords({ status, reason }: Pick<Outcome, "status" | "reason">, telling: Telling): string {
  const { sentences } = telling;
  switch (status) {
    case "no-entitlement":
      return sentences.noEntitlement;
    case "not-applicable":
      return reason ? reasonWords(reason, telling) : sentences.notApplicable;
    case "awaiting-decision":
      return sentences.awaiting(undefined);
    case "unsettled":
      return sentences.unsettled;
    case "conflict":
      return sentences.conflict(reason && reasonWords(reason, telling));
    default:
      return sentences.notKnown(reason && reasonWords(reason, telling));
  }
}

/** "between 0 and 30 days", "at most 90 %". */
export function rangeWords({ atLeast, atMost }: Range, telling: Telling): string {
  return telling.sentences.range(atLeast && valueWords(atLeast, telling), atMost && valueWords(atMost, telling));
}

/** Why something has no value, as a phrase. */
export function reasonWords(reason: Reason, telling: Telling): string {
  const words = telling.sentences.reason;
  switch (reason.kind) {
    case "not-happened":
    case "not-begun":
    case "suspended":
    case "calendar-not-known":
      return limitReason(reason, telling);
    case "reversed":
    case "no-run":
    case "too-many-periods":
      return spellReasonWords(reason, telling);
    case "facts-needed":
      return words.factsNeeded;
    case "pending":
      return words.pending;
    case "cell-unreadable":
    case "cell-external":
    case "outside-table":
    case "no-edition-in-force": {
      const keys = telling.phrases.and(reason.keys.map((key) => valueWords(key, telling)));
      return words.cell[reason.kind](labelOf(reason.table, telling), keys);
    }
    case "two-hold":
      return words.twoHold(
        telling.phrases.and(reason.branches.map((key) => `"${branchLabel(reason.rule, key, telling)}"`)),
      );
    case "mixed-currencies":
      return words.currencies(reason.left, reason.right);
    case "values-do-not-fit":
      return withoutStop(reason.words[telling.language]);
    default:
      return namedReason(reason, telling);
  }
}

type LimitReason = Extract<
  Reason,
  { readonly kind: "not-happened" | "not-begun" | "suspended" | "calendar-not-known" }
>;

/** Why a time limit has no last day, or an event no day. */
function limitReason(reason: LimitReason, telling: Telling): string {
  const words = telling.sentences.reason;
  const day = (date: CalendarDate) => formatDateForPeople(date, telling.language);
  switch (reason.kind) {
    case "not-happened":
      return words.notHappened;
    case "not-begun":
      return words.notBegun;
    case "suspended":
      return words.suspended(day(reason.since));
    case "calendar-not-known":
      return words.calendarNotKnown(labelOf(reason.calendar, telling), day(reason.on));
  }
}

type NamedReason = Exclude<
  Reason,
  | LimitReason
  | SpellReason
  | {
      readonly kind:
        | "facts-needed"
        | "pending"
        | "cell-unreadable"
        | "two-hold"
        | "mixed-currencies"
        | "values-do-not-fit";
    }
  | { readonly table: string }
>;

function namedReason(reason: NamedReason, telling: Telling): string {
  const words = telling.sentences.reason;
  switch (reason.kind) {
    case "not-in-force":
      return words.notInForce(labelOf(reason.key, telling), formatDateForPeople(reason.on, telling.language));
    case "no-alternative-holds":
      return words.noAlternative;
    case "two-versions-apply":
      return words.twoVersions(labelOf(reason.rule, telling));
    case "no-option-taken":
      return words.noOption(labelOf(reason.reading, telling));
    case "no-row-holds":
      return words.noRow;
    case "two-rows-hold":
      return words.twoRows;
    case "division-by-zero":
      return words.divisionByZero;
    case "day-does-not-exist":
      return words.noSuchDay;
    case "no-line-holds":
      return words.noLine(labelOf(reason.rule, telling));
    case "defined-by-itself":
      return words.definedByItself(labelOf(reason.key, telling));
    case "not-open":
      return words.notOpen;
    case "entry-undated":
      return words.entryUndated;
    case "no-authority":
      return words.noAuthority(labelOf(reason.decision, telling));
  }
}

/** A sentence that goes on within another one. */
function withoutStop(sentence: string): string {
  const inner = sentence.replace(/\.$/, "");
  return inner.charAt(0).toLowerCase() + inner.slice(1);
}

/** The label of an alternative or exception. */
export function branchLabel(rule: Key, key: Key, { rulebook, language }: Telling): string {
  for (const { alternatives, exceptions } of rulebook.rules.get(rule)?.versions ?? []) {
    const branch = [...alternatives, ...exceptions].find((one) => one.key === key);
    if (branch) return branch.label[language];
  }
  return key;
}

/** "Date of birth (Child 2)". */
export function factWords({ fact, index }: FactPath, telling: Telling): string {
  return ofRecord(fact, index, telling);
}

/** The label of something that may be of a record. */
export function ofRecord(key: Key, index: number | undefined, telling: Telling): string {
  const label = labelOf(key, telling);
  if (index === undefined) return label;
  const { facts, rules, decisions } = telling.rulebook;
  const subject = (facts.get(key) ?? rules.get(key) ?? decisions.get(key))?.subject;
  if (subject === undefined) return label;
  return telling.sentences.ofRecord(label, recordLabel(subject, index, telling.rulebook, telling.language));
}

/** A decision still to be taken, as a sentence. */
export function awaitingWords({ decision, authority, onBehalfOf, range }: Awaiting, telling: Telling): string {
  const bounds = range && rangeWords(range, telling);
  const label = labelOf(authority, telling);
  const who = onBehalfOf ? telling.phrases.body.onBehalfOf(label, labelOf(onBehalfOf, telling)) : label;
  return telling.sentences.awaits(labelOf(decision, telling), who, bounds || undefined);
}
