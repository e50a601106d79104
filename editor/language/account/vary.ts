import type { FactPath } from "../../../src/evaluate/outcome.ts";
import { factWords } from "../../../src/explain/result-words.ts";
import { tellingOf } from "../../../src/explain/telling.ts";
import { valueWords } from "../../../src/explain/wording.ts";
import { fieldOfFact } from "../../../src/facts/fact-field.ts";
import { readValue } from "../../../src/facts/read-value.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { type Json, toJson } from "../../../src/values/json.ts";
import { oneQuestion } from "../../../src/workspace/one-question.ts";
import { factsToVary } from "../../../src/workspace/vary/facts-to-vary.ts";
import { type VariedPoint, varyFact } from "../../../src/workspace/vary/vary-fact.ts";
import type { AccountQuestions, Refused, SeriesPoint, SeriesWords, VariableFact } from "../../questions/account.ts";
import type { Studied } from "../studied.ts";
import { positionOf } from "./position-of.ts";
import { refused } from "./refused.ts";

/** The facts that had a part in an answer and can take other values; none for a question that cannot be put. */
export function variableFacts(
  { workspace: { rulebook } }: Studied,
  { language, ...request }: AccountQuestions["variableFacts"]["asked"],
): readonly VariableFact[] {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return [];
  const telling = tellingOf(rulebook, language);
  return factsToVary(rulebook, one.question).map(({ fact, told, from, to }) => ({
    fact,
    label: factWords(fact, telling),
    ...(told && { told: valueWords(told, telling) }),
    ...(from && { from: toJson(from) }),
    ...(to && { to: toJson(to) }),
  }));
}

/** The answers as one fact is varied. */
export function vary(
  { workspace: { rulebook } }: Studied,
  { language, fact, from, to, ...request }: AccountQuestions["vary"]["asked"],
): SeriesWords | Refused {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return refused(one.problems, language);
  const ends = [from, to].map((end) => (end === undefined ? undefined : endOf(end, fact, rulebook)));
  const problems = ends.flatMap((end) => (end && !end.ok ? end.problems : []));
  if (problems.length > 0) return refused(problems, language);
  const [first, last] = ends.map((end) => (end?.ok ? end.value : undefined));
  const varied = varyFact(rulebook, one.question, {
    fact,
    language,
    ...(first && { from: first }),
    ...(last && { to: last }),
  });
  const { points = [], isMeasure = false, tried = 0 } = varied ?? {};
  return { ok: true, points: points.map(seriesPoint), isMeasure, tried };
}

function endOf(json: Json, { fact }: FactPath, rulebook: Rulebook) {
  const declared = rulebook.facts.get(fact);
  if (!declared) return undefined;
  return readValue(json, declared.type, { rulebook, field: fieldOfFact(declared), path: [] });
}

function seriesPoint({ at, atWords, words, by, piece, value }: VariedPoint, place: number): SeriesPoint {
  const y = positionOf(value);
  return { at: atWords, words, piece, x: positionOf(at) ?? place, ...(by && { by }), ...(y !== undefined && { y }) };
}
