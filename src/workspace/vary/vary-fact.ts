import type { Language } from "../../../grammar/source.ts";
import { createEvaluator } from "../../evaluate/evaluate.ts";
import type { FactPath, Outcome, Status } from "../../evaluate/outcome.ts";
import type { Question } from "../../evaluate/question.ts";
import { outcomeWords } from "../../explain/outcome-words.ts";
import { valueWords, wordingOf } from "../../explain/wording.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Value } from "../../values/value.ts";
import { decidedBy } from "./decided-by.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { signatureOf } from "./signature.ts";
import { toldValue, withValue } from "./told-values.ts";

/** What a question comes to for one value of a fact. */
export interface VariedPoint {
  readonly at: Value;
  readonly atWords: string;
  readonly status: Status;
  readonly words: string;
  readonly value?: Value;
  /** The exception, alternative or general case that decided, as people call it. */
  readonly by?: string;
  /** Points of one number came about in the same way; the next number begins at a threshold. */
  readonly piece: number;
}

/** The answers to one question as one fact is varied. */
export interface Varied {
  /** In the order of the values. */
  readonly points: readonly VariedPoint[];
  /** Whether the values can be drawn on a line. */
  readonly isMeasure: boolean;
  /** How many values were tried. */
  readonly tried: number;
}

/** Which fact to vary, and between which values. */
export interface Variation {
  readonly fact: FactPath;
  /** First and last value of what can be measured; choices are tried one and all. */
  readonly from?: Value;
  readonly to?: Value;
  readonly language: Language;
}

/** So many values, evenly apart, are tried before thresholds are sought between them. */
const samples = 32;
/** A search that needs more evaluations than this ends; what was found is shown. */
const mostTried = 600;

/**
 * What a question comes to as one fact takes other values: a number of them evenly apart, and between neighbours that came
 * about in different ways the exact place where the way changes, to a cent, a day or a unit. A way that begins and ends
 * between two neighbours is not seen.
 *
 * @returns nothing for a fact whose values have no such order, or of a record that the case does not have
 */
export function varyFact(rulebook: Rulebook, question: Question, variation: Variation): Varied | undefined {
  const type = rulebook.facts.get(variation.fact.fact)?.type;
  const { from } = variation;
  const scale = type && scaleOf(type, rulebook, from?.kind === "money" ? from.currency : undefined);
  if (!scale || !withValue(rulebook, question.facts, variation.fact, scale.at(0))) return undefined;
  const { first, last } = endsOf(scale, variation);
  const tries = triesOf(rulebook, question, variation.fact, scale);
  const told = toldValue(rulebook, question, variation.fact);
  const here = told && scale.placeOf(told);
  if (scale.isMeasure) explore(tries, first, last, here);
  else for (let place = first; place <= last; place++) tries.at(place);
  return {
    points: pointsOf(tries.all(), rulebook, scale, variation.language),
    isMeasure: scale.isMeasure,
    tried: tries.all().length,
  };
}

function endsOf(scale: Scale, { from, to }: Variation): { readonly first: number; readonly last: number } {
  if (scale.ends) return scale.ends;
  const first = from ? scale.placeOf(from) : 0;
  return { first, last: Math.max(first, to ? scale.placeOf(to) : first) };
}

interface Try {
  readonly place: number;
  readonly outcome: Outcome;
  readonly signature: string;
}

interface Tries {
  readonly at: (place: number) => Try;
  readonly all: () => readonly Try[];
}

/** Evaluates at places, each once. */
function triesOf(rulebook: Rulebook, question: Question, fact: FactPath, scale: Scale): Tries {
  const evaluator = createEvaluator(rulebook);
  const tried = new Map<number, Try>();
  const evaluateAt = (place: number): Try => {
    const facts = withValue(rulebook, question.facts, fact, scale.at(place)) ?? question.facts;
    const outcome = evaluator.evaluate({ ...question, facts });
    return { place, outcome, signature: signatureOf(outcome) };
  };
  return {
    at: (place) => {
      const known = tried.get(place) ?? evaluateAt(place);
      tried.set(place, known);
      return known;
    },
    all: () => [...tried.values()].toSorted((a, b) => a.place - b.place),
  };
}

/** Tries places evenly apart and the one told in the case, then narrows down every change between two of them. */
function explore(tries: Tries, first: number, last: number, here: number | undefined): void {
  const count = Math.min(samples, last - first);
  const even = Array.from({ length: count + 1 }, (_, i) => first + Math.round(((last - first) * i) / (count || 1)));
  const isWithin = here !== undefined && here >= first && here <= last;
  const places = [...new Set(isWithin ? [...even, here] : even)].toSorted((a, b) => a - b);
  for (const place of places) tries.at(place);
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next !== undefined) narrow(tries, place, next);
  }
}

/** Halves a stretch whose ends came about differently until they are neighbours. */
function narrow(tries: Tries, low: number, high: number): void {
  if (high - low <= 1 || tries.at(low).signature === tries.at(high).signature) return;
  if (tries.all().length >= mostTried) return;
  const middle = Math.floor((low + high) / 2);
  tries.at(middle);
  narrow(tries, low, middle);
  narrow(tries, middle, high);
}

/** The tries that are worth showing: the even ones, and both sides of every threshold. */
function pointsOf(tries: readonly Try[], rulebook: Rulebook, scale: Scale, language: Language): readonly VariedPoint[] {
  const wording = wordingOf(rulebook, language);
  let piece = 0;
  return tries.map(({ place, outcome, signature }, i) => {
    const before = tries[i - 1];
    if (before && before.signature !== signature) piece += 1;
    const at = scale.at(place);
    const { status, value } = outcome;
    const by = decidedBy(rulebook, outcome, language);
    return {
      at,
      atWords: valueWords(at, wording),
      status,
      words: outcomeWords(rulebook, outcome, language),
      ...(value && { value }),
      ...(by && { by }),
      piece,
    };
  });
}
