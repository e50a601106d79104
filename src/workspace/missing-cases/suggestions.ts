import type { Bilingual } from "../../../grammar/source.ts";
import { dayInWords, inBoth, valueInWords } from "../../check/wording.ts";
import { words } from "../../explain/word-expression.ts";
import { wordingOf } from "../../explain/wording.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { actualWords } from "../../scenario/expectation-words.ts";
import { formatDate } from "../../values/date-text.ts";
import { factsToJson } from "../case-of-scenario.ts";
import type { NewScenario } from "../scenario-sheet/add-scenarios.ts";
import { casesForCondition, casesForDays, type MissingCase } from "./missing-cases.ts";
import type { Answer, TriedCondition, TriedRule } from "./tried-rule.ts";

/** A missing case in words, ready to be kept. */
export interface Suggestion {
  /** What differs from the scenario that it begins with. */
  readonly change: Bilingual;
  /** Why nobody should do without it. */
  readonly why: Bilingual;
  /** What the rules give. */
  readonly result: Bilingual;
  /** The title of the scenario that it begins with. */
  readonly base: Bilingual;
  readonly scenario: NewScenario;
}

/**
 * The cases missing for one part of a rule: a condition, counted from 0, or after the last of them the days on which its texts
 * begin. Part by part, so that whoever asks can do something else in between.
 */
export function suggestions(rulebook: Rulebook, tried: TriedRule, part: number): readonly Suggestion[] {
  const condition = tried.conditions[part];
  const cases = condition ? casesForCondition(rulebook, tried, condition) : casesForDays(rulebook, tried);
  return cases.map((one) => suggestion(rulebook, one));
}

/** How many parts there are to ask for. */
export function partsOf({ conditions }: TriedRule): number {
  return conditions.length + 1;
}

function suggestion(rulebook: Rulebook, missing: MissingCase): Suggestion {
  const { trial, facts, on, outcome } = missing;
  const { scenario, rule } = trial;
  const change = changeWords(rulebook, missing);
  const result = actualWords(outcome, [], rulebook);
  return {
    change,
    why: whyWords(rulebook, missing),
    result: { en: result.en.replace(/^is /, ""), fr: result.fr.replace(/^est /, "") },
    base: scenario.title,
    scenario: {
      title: inBoth((language) => `${scenario.title[language]}: ${change[language]}`),
      provisions: "",
      on: formatDate(on),
      facts: factsToJson(facts),
      readings: Object.fromEntries(scenario.readings),
      expect: [{ rule }],
      toConfirm: true,
    },
  };
}

function changeWords(rulebook: Rulebook, { fact, from, to, on }: MissingCase): Bilingual {
  if (fact === undefined || !to) {
    const day = dayInWords(on);
    return { en: `judged on ${day.en}`, fr: `jugé le ${day.fr}` };
  }
  const label = rulebook.facts.get(fact)?.label ?? { en: fact, fr: fact };
  const [is, was] = [valueInWords(rulebook, to), from && valueInWords(rulebook, from)];
  return {
    en: `${label.en} ${is.en}${was ? ` instead of ${was.en}` : ""}`,
    fr: `${label.fr} ${is.fr}${was ? ` au lieu de ${was.fr}` : ""}`,
  };
}

function whyWords(rulebook: Rulebook, { why }: MissingCase): Bilingual {
  if ("day" in why) {
    const day = dayInWords(why.day);
    return why.kind === "first-day"
      ? {
          en: `A text is in force from ${day.en}: this is its first day.`,
          fr: `Un texte est en vigueur à partir du ${day.fr} : c’est son premier jour.`,
        }
      : {
          en: `A text is in force from ${day.en}: this is the day before.`,
          fr: `Un texte est en vigueur à partir du ${day.fr} : c’est la veille.`,
        };
  }
  return conditionSentences[why.kind][why.answer](conditionWords(rulebook, why.condition));
}

/** A condition as the explanations word it. */
export function conditionWords(rulebook: Rulebook, { expression }: Pick<TriedCondition, "expression">): Bilingual {
  return inBoth((language) => words(expression, wordingOf(rulebook, language)));
}

const neverSeen: Readonly<Record<Answer, (condition: Bilingual) => Bilingual>> = {
  yes: ({ en, fr }) => ({ en: `No scenario has “${en}” hold.`, fr: `Aucun scénario ne remplit « ${fr} ».` }),
  no: ({ en, fr }) => ({ en: `No scenario has “${en}” fail.`, fr: `Aucun scénario ne met en défaut « ${fr} ».` }),
};

const atTheEdge: Readonly<Record<Answer, (condition: Bilingual) => Bilingual>> = {
  yes: ({ en, fr }) => ({
    en: `The last value for which “${en}” holds.`,
    fr: `La dernière valeur pour laquelle « ${fr} » est rempli.`,
  }),
  no: ({ en, fr }) => ({
    en: `The last value for which “${en}” fails.`,
    fr: `La dernière valeur pour laquelle « ${fr} » n’est pas rempli.`,
  }),
};

const conditionSentences = { "never-seen": neverSeen, edge: atTheEdge };
