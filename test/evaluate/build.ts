import type { Expression } from "../../src/rulebook/expression.ts";
import type {
  Branch,
  ConditionLine,
  Decision,
  Entry,
  Fact,
  Figure,
  GivenFact,
  InForce,
  Key,
  Line,
  Provision,
  Reading,
  Rule,
  Rulebook,
  RuleVersion,
  Step,
  Subject,
  Table,
} from "../../src/rulebook/rulebook.ts";
import type { Type } from "../../src/rulebook/type.ts";
import { type Exact, zero } from "../../src/values/exact.ts";
import { parseExact } from "../../src/values/exact-text.ts";
import { dateValue, moneyValue, numberValue, type Value, yesNoValue } from "../../src/values/value.ts";
import { date } from "../values/date.ts";

/* Rulebooks written by hand, without text: for what text cannot say, such as circles and chains of thousands of rules. */

const span = { file: "test.proviso", start: 0, end: 0 };

/** A number as a test writes it. */
export function n(text: string): Exact {
  return parseExact(text) ?? zero;
}

/** "12.50 EUR", "100 EUR/month", "3", "yes", "2022-01-01". */
export function value(text: string): Value {
  if (text === "yes" || text === "no") return yesNoValue(text === "yes");
  if (/^\d{4}-/.test(text)) return dateValue(date(text));
  const [amount = "", currency, per] = text.split(/[ /]/);
  if (!currency) return numberValue(n(amount));
  return per === undefined ? moneyValue(n(amount), currency) : moneyValue(n(amount), currency, per as "month");
}

const number: Type = { kind: "number" };

/** An expression of any kind; its type matters only where it names a unit. */
export function e<const T extends object>(parts: T, type: Type = number): Expression {
  return { span, type, ...parts } as unknown as Expression;
}

export const lit = (text: string) => e({ kind: "literal", value: value(text) });
export const fact = (key: Key) => e({ kind: "fact", key });
export const rule = (key: Key) => e({ kind: "rule", key });

export function line(value: Expression, inForce: InForce = {}): Line {
  return { value, provisions: [], inForce, span };
}

export function step(kind: Step["kind"], value: Expression, more: object = {}): Step {
  return { kind, ...line(value), ...more } as Step;
}

export function when(value: Expression): ConditionLine {
  return { ...line(value), negated: false };
}

export function entry(key: Key, provisions: readonly Provision[] = []): Entry {
  const words = key.replaceAll("_", " ");
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return { key, label: { en: label, fr: label }, provisions, notes: [], span, nameSpan: span };
}

export function branch(key: Key, parts: Partial<Branch>): Branch {
  return {
    ...entry(key),
    kind: "exception",
    inForce: {},
    notwithstanding: [],
    disapplies: [],
    evenIfNotEntitled: false,
    when: [],
    reliesOn: [],
    steps: [],
    ...parts,
  };
}

export function version(parts: Partial<RuleVersion>): RuleVersion {
  return {
    provisions: [],
    notes: [],
    inForce: {},
    appliesWhere: [],
    when: [],
    reliesOn: [],
    steps: [],
    alternatives: [],
    exceptions: [],
    inEveryCase: [],
    reliesOnInEveryCase: [],
    span,
    ...parts,
  };
}

export function aRule(key: Key, versions: readonly RuleVersion[], type: Type = number): Rule {
  return { ...entry(key), type, defines: "value", versions };
}

/** A rule of one version that `shall be` an expression. */
export function simple(key: Key, value: Expression): Rule {
  return aRule(key, [version({ steps: [step("shall-be", value)] })]);
}

interface Parts {
  readonly rules?: readonly Rule[];
  readonly facts?: readonly Fact[];
  readonly figures?: readonly Figure[];
  readonly tables?: readonly Table[];
  readonly readings?: readonly Reading[];
  readonly decisions?: readonly Decision[];
  readonly subjects?: readonly Subject[];
}

const byKey = <T extends Entry>(entries: readonly T[] = []) => new Map(entries.map((one) => [one.key, one]));

export function rulebook(parts: Parts): Rulebook {
  return {
    choices: new Map(),
    subjects: byKey(parts.subjects),
    authorities: new Map(),
    facts: byKey(parts.facts),
    figures: byKey(parts.figures),
    tables: byKey(parts.tables),
    rules: byKey(parts.rules),
    readings: byKey(parts.readings),
    calendars: new Map(),
    countings: new Map(),
    hoursOfTheDay: new Map(),
    decisions: byKey(parts.decisions),
    notEncoded: [],
    contents: [],
    scenarios: [],
    chapters: [],
    uses: [],
    hash: "0",
  };
}

/** Facts told as plain values; "?" is unknown and "pending" pending. */
export function facts(told: { readonly [key: Key]: string }): ReadonlyMap<Key, GivenFact> {
  return new Map(
    Object.entries(told).map(([key, text]): [Key, GivenFact] => {
      if (text === "?") return [key, { kind: "unknown" }];
      return [key, text === "pending" ? { kind: "pending" } : { kind: "value", value: value(text) }];
    }),
  );
}
