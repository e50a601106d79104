import type { Language } from "../../grammar/source.ts";
import { createEvaluator } from "../evaluate/evaluate.ts";
import { otherReadings } from "../evaluate/other-readings.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { ExplanationNode } from "../explain/explain-tree.ts";
import { explainTree } from "../explain/explain-tree.ts";
import { latestSince, type MainStep, mainSteps } from "../explain/main-steps.ts";
import { factWords, rangeWords, resultWords } from "../explain/result-words.ts";
import { type Telling, tellingOf } from "../explain/telling.ts";
import { labelOf, recordLabel } from "../explain/wording.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Provenance } from "./answer.ts";
import { engineVersion } from "./engine-version.ts";
import { mainPoints } from "./main-points.ts";
import { type OneRequest, oneQuestion, recordsAsked } from "./one-question.ts";
import { type OtherOutcome, otherOutcomes } from "./other-outcomes.ts";
import type { RequestProblem } from "./read-request.ts";
import { type Result, resultOf } from "./result.ts";
import { underOtherReadings } from "./under-other-readings.ts";

/** Everything that is told of one answer to the person it is about. */
export interface Account {
  readonly ok: true;
  /** What is asked for, with the record where it is about one: "Child supplement (Child 2)". */
  readonly name: string;
  readonly result: Result;
  /** What came out, without who is to decide. */
  readonly words: string;
  /** What is to be decided, by whom and within which bounds, as people call them. */
  readonly awaits: readonly { readonly decision: string; readonly authority: string; readonly bounds?: string }[];
  /** The facts still needed, as people call them, most decisive first. */
  readonly needs: readonly string[];
  /** The main line, in at most three steps. */
  readonly steps: readonly MainStep[];
  /** The latest first day of the texts it rests on, ISO 8601. */
  readonly since?: string;
  /** The account in short. */
  readonly short: ExplanationNode;
  readonly full: ExplanationNode;
  readonly others: readonly OtherOutcome[];
  /** The labels of the records a rule about records can be asked of; empty for a rule about the person. */
  readonly records: readonly string[];
  readonly provenance: Provenance;
}

/** Why there is no account: the question cannot be put. */
export interface NoAccount {
  readonly ok: false;
  readonly problems: readonly RequestProblem[];
}

/** What came out for one rule, everything that leads to it, and everything that might have come out instead. */
export function accountOf(rulebook: Rulebook, request: OneRequest, language: Language): Account | NoAccount {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return one;
  const { asked, question } = one;
  const evaluator = createEvaluator(rulebook);
  const outcome = evaluator.evaluate(question);
  const result = resultOf(rulebook, asked, outcome, { language, explain: "not" });
  const readings = underOtherReadings(
    rulebook,
    outcome,
    otherReadings(rulebook, evaluator, question, outcome),
    language,
  );
  const short = explainTree(rulebook, { ...outcome, trace: mainPoints(outcome.trace) }, language);
  const since = latestSince(short);
  const { subject } = asked;
  const telling = tellingOf(rulebook, language);
  const records = Array.from({ length: recordsAsked(rulebook, one) }, (_, i) =>
    recordLabel(subject ?? "", i, rulebook, language),
  );
  const record = records[question.record?.index ?? 0];
  return {
    ok: true,
    name: record ? `${result.label} (${record})` : result.label,
    result: { ...result, otherReadings: readings },
    words: resultWords(outcome, telling),
    awaits: awaitsOf(outcome, telling),
    needs: outcome.needs.map((path) => factWords(path, telling)),
    steps: mainSteps(short),
    ...(since && { since }),
    short,
    full: explainTree(rulebook, outcome, language),
    others: otherOutcomes(rulebook, asked.key, outcome, language),
    records,
    provenance: provenanceOf(rulebook, request),
  };
}

function awaitsOf({ awaiting }: Outcome, telling: Telling): Account["awaits"] {
  return awaiting.map(({ decision, authority, range }) => {
    const bounds = range && rangeWords(range, telling);
    return {
      decision: labelOf(decision, telling),
      authority: labelOf(authority, telling),
      ...(bounds && { bounds }),
    };
  });
}

/** What is needed to compute an answer again later. */
export function provenanceOf(rulebook: Rulebook, { on, knownOn, readings = {} }: OneRequest): Provenance {
  return { rulebook: rulebook.hash, engine: engineVersion, on, ...(knownOn && { knownOn }), readings };
}
