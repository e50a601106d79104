import type { Bilingual } from "../../../grammar/source.ts";
import type { Key } from "../../../src/rulebook/rulebook.ts";
import { formatDateForPeople } from "../../../src/values/date-text.ts";
import { type Exact, sign } from "../../../src/values/exact.ts";
import { displayValue } from "../../../src/values/for-people.ts";
import { moneyValue } from "../../../src/values/value.ts";
import { affectedRules, isAffected } from "../../../src/workspace/affected-rules.ts";
import { cameOutWords, labelOf } from "../../../src/workspace/compare-versions.ts";
import { histogramOf } from "../../../src/workspace/population/histogram.ts";
import type { PersonDifference, RuleEffect } from "../../../src/workspace/population/population-difference.ts";
import type { ChangeBar, Effect, People, PersonPlace, PersonShown } from "../../questions/review.ts";
import { declarationId } from "./comparison.ts";
import type { Inquiry, Tried } from "./inquiry.ts";

/** How many rows that could not be read are told one by one. */
const MOST_WRONG = 20;

/** Who comes out differently so far, in words. */
export function peopleShown(inquiry: Inquiry): People {
  const { id, tried, total, changed, scenarios, wrong } = inquiry;
  const effects = inquiry.difference
    .effects()
    .filter((effect) => effect.changed > 0)
    .toSorted((a, b) => b.amounts.size - a.amounts.size || b.changed - a.changed);
  return {
    inquiry: id,
    tried: tried.size,
    ...(total !== undefined && { total }),
    changed: changed.size,
    effects: effects.map((effect) => effectShown(effect, inquiry)),
    examples: examplesOf(effects, inquiry),
    scenarios,
    wrong: wrong.slice(0, MOST_WRONG),
    wrongCount: wrong.length,
  };
}

function effectShown(effect: RuleEffect<Tried>, inquiry: Inquiry): Effect {
  const { rule, asked, changed, totals, largest, example } = effect;
  return {
    rule,
    label: ruleLabel(rule, inquiry),
    asked,
    changed,
    totals: [...totals].map(([currency, amount]) => changeWords(amount, currency)),
    bars: barsOf(effect),
    largest: largest.map((difference, at) => personShown(difference, { rule, at }, inquiry)),
    ...(example && { example: personShown(example, { rule, at: "example" }, inquiry) }),
  };
}

/** In the currency in which most change. */
function barsOf({ amounts }: RuleEffect<Tried>): readonly ChangeBar[] {
  const [most] = [...amounts].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most) return [];
  const [currency, all] = most;
  return histogramOf(all).map(({ from, to, count }) => ({
    range: rangeWords(from, to, currency),
    count,
    gains: sign(from) >= 0,
  }));
}

function rangeWords(from: Exact, to: Exact, currency: string): Bilingual {
  return {
    en: `${amountWords(from, currency, "en")} to ${amountWords(to, currency, "en")}`,
    fr: `de ${amountWords(from, currency, "fr")} à ${amountWords(to, currency, "fr")}`,
  };
}

function personShown(
  { trial, from, to, monthly }: PersonDifference<Tried>,
  place: PersonPlace,
  inquiry: Inquiry,
): PersonShown {
  const { older, newer } = inquiry;
  return {
    place,
    name: trial.person.name,
    rule: ruleLabel(trial.rule, inquiry),
    on: { en: formatDateForPeople(trial.on, "en"), fr: formatDateForPeople(trial.on, "fr") },
    from: cameOutWords(from, older.rulebook),
    to: cameOutWords(to, newer.rulebook),
    ...(monthly && { change: changeWords(monthly.amount, monthly.currency) }),
  };
}

/** What a rule is called; in the older version where it is gone. */
export function ruleLabel(rule: Key, { older, newer }: Inquiry): Bilingual {
  return labelOf(rule, newer.rulebook) ?? labelOf(rule, older.rulebook) ?? { en: rule, fr: rule };
}

function changeWords(amount: Exact, currency: string): Bilingual {
  return {
    en: `${amountWords(amount, currency, "en")} per month`,
    fr: `${amountWords(amount, currency, "fr")} par mois`,
  };
}

/** With its sign, also where it is a gain. */
function amountWords(amount: Exact, currency: string, language: "en" | "fr"): string {
  const words = displayValue(moneyValue(amount, currency), language, () => "");
  return sign(amount) > 0 ? `+${words}` : words.replace(/^-/, "\u2212");
}

/** For each declaration changed, a rule that it can reach and a person for whom that rule comes out differently. */
function examplesOf(effects: readonly RuleEffect<Tried>[], { older, newer, changes }: Inquiry): People["examples"] {
  const examples: Record<string, PersonPlace> = {};
  for (const change of changes) {
    const id = declarationId(change);
    if (id in examples) continue;
    const reached = affectedRules(older.rulebook, newer.rulebook, [change]);
    const effect =
      effects.find(({ rule }) => rule === change.key) ?? effects.find(({ rule }) => isAffected(reached, rule));
    if (effect) examples[id] = { rule: effect.rule, at: "example" };
  }
  return examples;
}
