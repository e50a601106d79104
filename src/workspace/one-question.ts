import type { Question } from "../evaluate/question.ts";
import { recordsOf } from "../evaluate/records.ts";
import type { FactProblem } from "../facts/fact-problem.ts";
import { readFacts } from "../facts/read-facts.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Request } from "./answer.ts";
import type { Asked } from "./find-rule.ts";
import { type RequestProblem, readRequest } from "./read-request.ts";

/** A question about one rule and, where the rule is about records, about one of them. */
export interface OneRequest extends Pick<Request, "facts" | "on" | "knownOn" | "readings"> {
  readonly rule: string;
  /** Which record, from 0; the first where the rule is about records and none is named. */
  readonly record?: number;
}

/** The question with names bound and facts read, or why it cannot be put. */
export type OneQuestion =
  | { readonly ok: true; readonly asked: Asked; readonly question: Question }
  | { readonly ok: false; readonly problems: readonly (RequestProblem | FactProblem)[] };

/** Reads a request about one rule, gathering every problem. A record that the case does not have gives an outcome that says so. */
export function oneQuestion(rulebook: Rulebook, { rule, record = 0, ...request }: OneRequest): OneQuestion {
  const read = readRequest(rulebook, { rules: [rule], ...request });
  const facts = readFacts(rulebook, request.facts);
  const asked = read.ok ? read.asked.get(rule) : undefined;
  if (!read.ok || !facts.ok || !asked) {
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...(facts.ok ? [] : facts.problems)] };
  }
  const { on, knownOn, readings } = read;
  const { key, subject } = asked;
  const question = { rule: key, facts: facts.facts, on, ...(knownOn && { knownOn }), readings };
  return { ok: true, asked, question: subject ? { ...question, record: { subject, index: record } } : question };
}

/** How many records a case has of the kind a rule is about; 0 for a rule about the person. */
export function recordsAsked(rulebook: Rulebook, { asked, question }: Extract<OneQuestion, { ok: true }>): number {
  if (!asked.subject) return 0;
  return recordsOf(rulebook, question.facts).bySubject.get(asked.subject)?.length ?? 0;
}
