import type { Language } from "../../grammar/source.ts";
import { createEvaluator } from "../evaluate/evaluate.ts";
import { otherReadings } from "../evaluate/other-readings.ts";
import type { CaseFacts, Question } from "../evaluate/question.ts";
import { recordsOf } from "../evaluate/records.ts";
import { whyNot } from "../explain/why-not.ts";
import type { FactProblem } from "../facts/fact-problem.ts";
import { readFacts } from "../facts/read-facts.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { formatDate } from "../values/date-text.ts";
import { engineVersion } from "./engine-version.ts";
import type { Asked } from "./find-rule.ts";
import { lookedAt } from "./looked-at.ts";
import { type RequestProblem, readRequest } from "./read-request.ts";
import { type Explain, type Result, resultOf } from "./result.ts";
import { underOtherReadings } from "./under-other-readings.ts";

/** A question as programs ask it. */
export interface Request {
  /** Names of rules, decisions or figures. */
  readonly rules: readonly string[];
  /** One JSON object: what is told of the person. A fact left out is unknown. */
  readonly facts: unknown;
  /** The day judged, `2022-09-01`. There is no "today". */
  readonly on: string;
  /** As the texts were known on this day: those adopted later do not exist for the answer. Absent: all of them do. */
  readonly knownOn?: string;
  /** Options chosen for readings, instead of those the rulebook takes. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Whether each result tells what it would be under the other options of the readings it leaned on; not by default. */
  readonly otherReadings?: boolean;
  /** An exception, an alternative or a rule: each result tells why it did not decide. */
  readonly whyNot?: string;
  /** Whether each result tells which facts it looked at, and for which rules; not by default. */
  readonly lookedAt?: boolean;
  /** The language of labels, reasons and explanations; English by default. */
  readonly language?: Language;
  /** How much of its explanation each result carries; none by default. */
  readonly explain?: Explain;
}

/** An answer as programs read it, or why the question cannot be put. */
export type Answer = Answered | { readonly ok: false; readonly problems: readonly (RequestProblem | FactProblem)[] };

/** What each rule came to, and what is needed to compute it again later. */
export interface Answered {
  readonly ok: true;
  readonly on: string;
  /** By the name asked; a rule about records has one result for each: `supplement of child 2`. */
  readonly results: Readonly<Record<string, Result>>;
  readonly provenance: Provenance;
}

/** A receipt: the rules, the engine, the day and the readings that an answer rests on. */
export interface Provenance {
  readonly rulebook: string;
  readonly engine: string;
  readonly on: string;
  /** The day on whose knowledge it rests; absent where all texts counted. */
  readonly knownOn?: string;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * Answers a question about one person. What a person or a program got wrong comes back as problems with codes; nothing is
 * thrown, nothing is kept.
 */
export function answer(rulebook: Rulebook, request: Request): Answer {
  const { language = "en", readings = {} } = request;
  const read = readRequest(rulebook, request);
  const facts = readFacts(rulebook, request.facts);
  const problems = [...(read.ok ? [] : read.problems), ...(facts.ok ? [] : facts.problems)];
  if (!read.ok || !facts.ok) return { ok: false, problems };
  const on = formatDate(read.on);
  return {
    ok: true,
    on,
    results: resultsOf(
      rulebook,
      { ...read, facts: facts.facts },
      {
        language,
        explain: request.explain ?? "not",
        otherReadings: request.otherReadings ?? false,
        lookedAt: request.lookedAt ?? false,
        ...(read.whyNot !== undefined && { whyNot: read.whyNot }),
      },
    ),
    provenance: {
      rulebook: rulebook.hash,
      engine: engineVersion,
      on,
      ...(read.knownOn && { knownOn: formatDate(read.knownOn) }),
      readings,
    },
  };
}

interface ReadQuestion {
  readonly asked: ReadonlyMap<string, Asked>;
  readonly on: CalendarDate;
  readonly knownOn?: CalendarDate;
  readonly readings: ReadonlyMap<Key, Key>;
  readonly facts: CaseFacts;
}

/** What each result is to tell besides what came out. */
interface Telling {
  readonly language: Language;
  readonly explain: Explain;
  readonly otherReadings: boolean;
  readonly lookedAt: boolean;
  readonly whyNot?: Key;
}

function resultsOf(
  rulebook: Rulebook,
  { asked, on, knownOn, readings, facts }: ReadQuestion,
  wording: Telling,
): Readonly<Record<string, Result>> {
  const evaluator = createEvaluator(rulebook);
  const records = recordsOf(rulebook, facts).bySubject;
  const results = [...asked].flatMap(([name, one]) => {
    const question = { rule: one.key, facts, on, ...(knownOn && { knownOn }), readings };
    const result = (record: Pick<Question, "record">) => {
      const asking = { ...question, ...record };
      const outcome = evaluator.evaluate(asking);
      const others = wording.otherReadings && otherReadings(rulebook, evaluator, asking, outcome);
      const { language, whyNot: branch } = wording;
      return {
        ...resultOf(rulebook, one, outcome, wording),
        ...(wording.lookedAt && { lookedAt: lookedAt(rulebook, outcome.trace, wording.language) }),
        ...(others && { otherReadings: underOtherReadings(rulebook, outcome, others, language) }),
        ...(branch !== undefined && { whyNot: whyNot(rulebook, outcome, branch, language) }),
      };
    };
    const { subject } = one;
    if (subject === undefined) return [[name, result({})] as const];
    return (records.get(subject) ?? []).map(
      ({ index }) => [`${name} of ${subject} ${index + 1}`, result({ record: { subject, index } })] as const,
    );
  });
  return Object.fromEntries(results);
}
