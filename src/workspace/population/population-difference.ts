import { perRulebook } from "../../check/per-rulebook.ts";
import { compile } from "../../compile/compile.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import type { CaseFacts, Question } from "../../evaluate/question.ts";
import type { Key, Rulebook } from "../../rulebook/rulebook.ts";
import { add, compare, type Exact, negate, sign, zero } from "../../values/exact.ts";
import { type MonthlyChange, monthlyChange, sameOutcome } from "./outcome-difference.ts";

/** A question put to both versions. The facts of a person may read differently where the versions declare them otherwise. */
export interface Trial<Person> extends Omit<Question, "facts"> {
  readonly person: Person;
  readonly facts: { readonly older: CaseFacts; readonly newer: CaseFacts };
}

/** A person for whom a rule comes out differently. Without an outcome, the version has no such rule. */
export interface PersonDifference<Person> {
  readonly trial: Trial<Person>;
  readonly from?: Outcome;
  readonly to?: Outcome;
  readonly monthly?: MonthlyChange;
}

/** What the newer version does to those who were asked about one rule. */
export interface RuleEffect<Person> {
  readonly rule: Key;
  readonly asked: number;
  readonly changed: number;
  /** What all changes make together in a month, by currency: those that can be counted so. */
  readonly totals: ReadonlyMap<string, Exact>;
  /** Every change in a month, by currency. */
  readonly amounts: ReadonlyMap<string, readonly Exact[]>;
  /**
   * Those for whom it changes by most, the greatest first, ten in each currency: the currency of most people first. Those whose
   * change is no monthly amount come last.
   */
  readonly largest: readonly PersonDifference<Person>[];
  /** The person of whom least has to be told for the difference to show. */
  readonly example?: PersonDifference<Person>;
}

/** People put to both versions, one after another, so that a first account can be given before all are done. */
export interface PopulationDifference<Person> {
  /** @returns the difference, if there is one */
  try(trial: Trial<Person>): PersonDifference<Person> | undefined;
  /** So far, in the order in which rules were first asked for. */
  effects(): readonly RuleEffect<Person>[];
}

/** How many of the largest changes are kept. */
const MOST = 10;

/** Compares two versions of a rulebook over people. Nothing of those for whom nothing changes is kept. */
export function populationDifference<Person>(older: Rulebook, newer: Rulebook): PopulationDifference<Person> {
  const effects = new Map<Key, Mutable<Person>>();
  return {
    try(trial) {
      const effect = effects.get(trial.rule) ?? emptyEffect<Person>(trial.rule);
      effects.set(trial.rule, effect);
      effect.asked++;
      const [from, to] = [outcomeOf(older, trial, trial.facts.older), outcomeOf(newer, trial, trial.facts.newer)];
      if (from === to || (from && to && sameOutcome(from, to))) return undefined;
      const monthly = monthlyChange(from, to);
      const difference = { trial, ...(from && { from }), ...(to && { to }), ...(monthly && { monthly }) };
      count(effect, difference);
      return difference;
    },
    effects: () => [...effects.values()].map((effect) => ({ ...effect, largest: inOrder(effect) })),
  };
}

interface Mutable<Person> extends Omit<RuleEffect<Person>, "largest"> {
  asked: number;
  changed: number;
  readonly totals: Map<string, Exact>;
  readonly amounts: Map<string, Exact[]>;
  /** By currency; empty for what is no monthly amount. */
  readonly ranks: Map<string, PersonDifference<Person>[]>;
  example?: PersonDifference<Person>;
}

function emptyEffect<Person>(rule: Key): Mutable<Person> {
  return { rule, asked: 0, changed: 0, totals: new Map(), amounts: new Map(), ranks: new Map() };
}

/** A rule is compiled once for all people. */
const compiled = perRulebook(compile);

function outcomeOf(rulebook: Rulebook, trial: Trial<unknown>, facts: CaseFacts): Outcome | undefined {
  const { rules, decisions, figures } = rulebook;
  if (!rules.has(trial.rule) && !decisions.has(trial.rule) && !figures.has(trial.rule)) return undefined;
  return compiled(rulebook).evaluate({ ...trial, facts });
}

function count<Person>(effect: Mutable<Person>, difference: PersonDifference<Person>): void {
  effect.changed++;
  if (!effect.example || size(difference) < size(effect.example)) effect.example = difference;
  const { monthly } = difference;
  const rank = effect.ranks.get(monthly?.currency ?? "") ?? [];
  effect.ranks.set(monthly?.currency ?? "", rank);
  keepLargest(rank, difference);
  if (monthly) {
    const { amount, currency } = monthly;
    effect.totals.set(currency, add(effect.totals.get(currency) ?? zero, amount));
    const amounts = effect.amounts.get(currency);
    if (amounts) amounts.push(amount);
    else effect.amounts.set(currency, [amount]);
  }
}

function inOrder<Person>({ ranks, amounts }: Mutable<Person>): readonly PersonDifference<Person>[] {
  const people = (currency: string) => amounts.get(currency)?.length ?? 0;
  return [...ranks].toSorted(([a], [b]) => people(b) - people(a)).flatMap(([, rank]) => rank);
}

function size({ trial }: PersonDifference<unknown>): number {
  return trial.facts.newer.size;
}

/** Of equal changes the one met first stays before the other. */
function keepLargest<Person>(largest: PersonDifference<Person>[], difference: PersonDifference<Person>): void {
  const weight = weightOf(difference);
  const place = largest.findLastIndex((other) => compare(weightOf(other), weight) >= 0) + 1;
  if (place >= MOST) return;
  largest.splice(place, 0, difference);
  largest.length = Math.min(largest.length, MOST);
}

function weightOf({ monthly }: PersonDifference<unknown>): Exact {
  if (!monthly) return zero;
  return sign(monthly.amount) < 0 ? negate(monthly.amount) : monthly.amount;
}
