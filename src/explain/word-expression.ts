import { stageStates } from "../../grammar/procedure-states.ts";
import type { Expression, Members } from "../rulebook/expression.ts";
import type { Pattern, TableCell } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";
import { spellWorders } from "./word-spells.ts";
import { labelOf, valueWords, type Wording, within } from "./wording.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;
type Worders = { readonly [Kind in Expression["kind"]]: (expression: Of<Kind>, wording: Wording) => string };

/** An expression in words, with labels instead of names: "6 % of monthly salary". */
export function words(expression: Expression, wording: Wording): string {
  const word = worders[expression.kind] as (expression: Expression, wording: Wording) => string;
  return word(expression, wording);
}

const worders: Worders = {
  literal: ({ value }, wording) => valueWords(value, wording),
  unresolved: (_, { phrases }) => phrases.unresolved,
  zero: (_, { phrases }) => phrases.zero,
  "no-entitlement": (_, { phrases }) => phrases.noEntitlement,
  "reference-date": (_, { phrases }) => phrases.referenceDate,
  fact: named,
  rule: named,
  decision: named,
  figure: ({ key }, wording) => within(labelOf(key, wording)),
  local: ({ label }, { language }) => within(label[language]),
  "option-taken": ({ reading }, wording) => wording.phrases.optionTaken(labelOf(reading, wording)),
  "reading-value": ({ reading }, wording) => wording.phrases.optionTaken(labelOf(reading, wording)),
  "look-up": lookUp,
  "as-on": ({ value, date }, wording) => wording.phrases.asOn(words(value, wording), words(date, wording)),
  "as-if": ({ value, given }, wording) =>
    wording.phrases.asIf(
      words(value, wording),
      given.map((one) => [within(labelOf(one.key, wording)), words(one.value, wording)]),
    ),
  arithmetic,
  "per-complete": ({ amount, step, of }, wording) =>
    wording.phrases.perComplete(words(amount, wording), words(step, wording), words(of, wording)),
  extreme: ({ pick, items, type }, wording) =>
    wording.phrases.extreme[pick](wording.phrases.and(items.map(({ value }) => words(value, wording))), isTime(type)),
  total: ({ item, members }, wording) =>
    wording.phrases.total(words(item, wording), listOf(members, wording), filterOf(members, wording)),
  "count-of": ({ members }, wording) => wording.phrases.countOf(listOf(members, wording), filterOf(members, wording)),
  elapsed: ({ measure, from, to }, wording) =>
    wording.phrases.elapsed[measure](words(from, wording), words(to, wording)),
  boundary: ({ edge, unit, date }, wording) => wording.phrases.boundary(edge, unit, words(date, wording)),
  "date-part": ({ part, date }, wording) => wording.phrases.datePart[part](words(date, wording)),
  "clock-part": ({ part, moment }, wording) => wording.phrases.clock.part[part](words(moment, wording)),
  "hours-elapsed": ({ from, to }, wording) => wording.phrases.clock.elapsed(words(from, wording), words(to, wording)),
  "hours-covered": hoursCovered,
  "according-to": accordingTo,
  balance: (_, { phrases }) => phrases.ledger.balance,
  slices: ({ amount, rows }, wording) =>
    wording.phrases.ledger.slices(
      words(amount, wording),
      rows.map(({ upTo, cell }) => [upTo && words(upTo, wording), cellWords(cell, wording)]),
    ),
  "compound-interest": ({ principal, rate, length, simplePart }, wording) =>
    wording.phrases.ledger.interest(
      words(principal, wording),
      words(rate, wording),
      words(length, wording),
      simplePart,
    ),
  group: ({ quantifier, items }, wording) =>
    wording.phrases.group[quantifier](items.map(({ condition }) => words(condition, wording))),
  not: ({ condition }, wording) => wording.phrases.not(words(condition, wording)),
  compare: ({ comparison, left, right }, wording) => {
    const { phrases } = wording;
    const comparisons = isTime(left.type) ? phrases.dateComparison : phrases.comparison;
    return comparisons[comparison](words(left, wording), words(right, wording));
  },
  between: ({ left, from, to }, wording) =>
    wording.phrases.between(words(left, wording), words(from, wording), words(to, wording)),
  "one-of": ({ left, values }, wording) =>
    wording.phrases.oneOf(words(left, wording), wording.phrases.or(values.map((value) => words(value, wording)))),
  known: ({ left }, wording) => wording.phrases.known(words(left, wording)),
  happened: ({ event }, wording) => wording.phrases.happened(words(event, wording)),
  "body-is": ({ body, state }, wording) => wording.phrases.body.is[state](labelOf(body, wording)),
  "limit-is": ({ state, limit }, wording) => wording.phrases.limitIs[state](words(limit, wording)),
  "missed-on": ({ limit }, wording) => wording.phrases.missedOn(words(limit, wording)),
  "stage-is": stageIs,
  includes: ({ list, value }, wording) => wording.phrases.includes(words(list, wording), words(value, wording)),
  "some-are": ({ members }, wording) => wording.phrases.someAre(listOf(members, wording), filterOf(members, wording)),
  "every-is": ({ members }, wording) => wording.phrases.everyIs(listOf(members, wording), filterOf(members, wording)),
  ...spellWorders(words),
};

/** Dates and times come before and after one another. */
function isTime({ kind }: Type): boolean {
  return kind === "date" || kind === "time-of-day" || kind === "date-and-time";
}

function hoursCovered({ members, from, to, hours, days }: Of<"hours-covered">, wording: Wording): string {
  const { clock } = wording.phrases;
  const [inside, worked] = [hours && within(labelOf(hours.key, wording)), days && labelOf(days.calendar, wording)];
  return clock.covered(listOf(members, wording), filterOf(members, wording), words(from, wording), words(to, wording), [
    ...(hours && inside ? [hours.outside ? clock.outside(inside) : clock.within(inside)] : []),
    ...(days && worked ? [days.worked ? clock.worked(worked) : clock.notWorked(worked)] : []),
  ]);
}

function named({ key, record }: Of<"fact" | "rule" | "decision">, wording: Wording): string {
  const name = within(labelOf(key, wording));
  return record ? wording.phrases.ofRecord(name, words(record, wording)) : name;
}

function stageIs({ stage, states }: Of<"stage-is">, wording: Wording): string {
  const { phrases, language } = wording;
  const name = words(stage, wording);
  if (states.join(" ") === "open late") return phrases.procedure.isAt(name);
  const labels = stageStates.filter(({ key }) => states.includes(key)).map(({ label }) => within(label[language]));
  return phrases.comparison.equal(name, phrases.or(labels));
}

/** "6 % of X" rather than "6 % times X". */
function arithmetic({ operator, left, right, missingDay }: Of<"arithmetic">, wording: Wording): string {
  const { phrases } = wording;
  const [a, b] = [words(left, wording), words(right, wording)];
  const part = operator === "times" ? partWords(left, wording) : undefined;
  if (part !== undefined) return part === "1/2" ? phrases.halfOf(b) : phrases.partOf(part, b);
  return phrases.arithmetic[operator](a, b) + (missingDay ? phrases.missingDay[missingDay] : "");
}

/** A percentage or a fraction that stands as a factor: "6 %", "1/30". */
function partWords(expression: Expression, wording: Wording): string | undefined {
  if (expression.kind !== "literal") return undefined;
  const { value } = expression;
  if (value.kind === "percentage") return valueWords(value, wording);
  if (value.kind !== "number" || value.amount.denominator === 1n) return undefined;
  return `${value.amount.numerator}/${value.amount.denominator}`;
}

function lookUp({ table: key, output, keys }: Of<"look-up">, wording: Wording): string {
  const table = wording.rulebook.tables.get(key);
  const label = within(table?.outputs[output]?.label[wording.language] ?? labelOf(key, wording));
  const own = keys.flatMap((expression, i): readonly (readonly [string, string])[] => {
    const byDefault = table?.keys[i]?.byDefault;
    const isDefault = "key" in expression && byDefault && "key" in byDefault && byDefault.key === expression.key;
    return isDefault ? [] : [[(table?.keys[i]?.name ?? "").replaceAll("_", " "), words(expression, wording)]];
  });
  return wording.phrases.lookUp(label, own);
}

function accordingTo({ keys, rows }: Of<"according-to">, wording: Wording): string {
  const { phrases } = wording;
  return phrases.accordingTo(
    phrases.and(keys.map((key) => words(key, wording))),
    rows.map(({ patterns, cell }) => [
      patterns.map((pattern) => patternWords(pattern, wording)).join(", "),
      cellWords(cell, wording),
    ]),
  );
}

/** What a key must be, in words. */
export function patternWords(pattern: Pattern, wording: Wording): string {
  const { phrases } = wording;
  switch (pattern.kind) {
    case "any":
      return phrases.any;
    case "values":
      return phrases.or(pattern.values.map((value) => valueWords(value, wording)));
    case "range": {
      const [from, to] = [pattern.from, pattern.to].map((end) => end && valueWords(end, wording));
      return phrases.range(from, to, pattern.fromExcluded, pattern.toExcluded);
    }
  }
}

/** What a cell holds, in words. */
export function cellWords(cell: TableCell, wording: Wording): string {
  const { phrases } = wording;
  switch (cell.kind) {
    case "value":
      return words(cell.value, wording);
    case "no-entitlement":
      return phrases.noEntitlement;
    case "unreadable":
      return phrases.unreadable;
    case "external":
      return phrases.external;
  }
}

function listOf({ list }: Members, wording: Wording): string {
  return words(list, wording);
}

function filterOf({ that }: Members, wording: Wording): string | undefined {
  return that && words(that, wording);
}
