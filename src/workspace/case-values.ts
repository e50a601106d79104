import { createEvaluator } from "../evaluate/evaluate.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { CaseFacts, Question } from "../evaluate/question.ts";
import { recordsOf } from "../evaluate/records.ts";
import { type Evaluated, type InlayHint, inlayHints } from "../language-service/inlay-hints.ts";
import type { Project } from "../language-service/project.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";

/** The case whose values stand beside the text. */
export interface ChosenCase {
  readonly facts: CaseFacts;
  readonly on: CalendarDate;
  readonly knownOn?: CalendarDate;
  /** Options chosen for readings, by key of the reading. */
  readonly readings?: ReadonlyMap<Key, Key>;
}

/**
 * What the lines of a file come to for the chosen case.
 *
 * @param goOn - asked before each rule; once it says no, the rules that are left have no values. For those who cannot wait.
 */
export function caseValues(
  project: Project,
  file: string,
  chosen: ChosenCase,
  goOn: () => boolean = () => true,
): readonly InlayHint[] {
  const { rules, decisions, facts } = project.rulebook;
  const evaluate = outcomesIn(project.rulebook, chosen);
  const told = [...facts.values()].filter(({ key, subject }) => subject === undefined && chosen.facts.has(key));
  const here = [...told, ...rules.values(), ...decisions.values()].filter(({ span }) => span.file === file);
  const evaluated: Evaluated[] = [];
  for (const { key, subject } of here) {
    if (!goOn()) break;
    evaluated.push({ key, on: chosen.on, outcomes: evaluate(key, subject) });
  }
  return inlayHints(project, file, evaluated);
}

/** What one thing comes to for the chosen case, for its hover; nothing for what has no value or is about records that are none. */
export function valueInCase(rulebook: Rulebook, key: Key, chosen: ChosenCase): readonly Outcome[] {
  const { rules, decisions, facts, figures } = rulebook;
  const entry = rules.get(key) ?? decisions.get(key) ?? facts.get(key);
  if (!entry && !figures.has(key)) return [];
  const isToldOf = !facts.has(key) || chosen.facts.has(key);
  return isToldOf ? outcomesIn(rulebook, chosen)(key, entry?.subject) : [];
}

/** Evaluates for the chosen case, for every record of the subject where there is one. */
function outcomesIn(rulebook: Rulebook, { facts, on, knownOn, readings }: ChosenCase) {
  const evaluator = createEvaluator(rulebook);
  const { bySubject } = recordsOf(rulebook, facts);
  const asking: Omit<Question, "rule"> = { facts, on, ...(knownOn && { knownOn }), ...(readings && { readings }) };
  return (key: Key, subject: Key | undefined): readonly Outcome[] => {
    if (subject === undefined) return [evaluator.evaluate({ ...asking, rule: key })];
    const records = bySubject.get(subject) ?? [];
    return records.map(({ index }) => evaluator.evaluate({ ...asking, rule: key, record: { subject, index } }));
  };
}
