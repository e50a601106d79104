import { createEvaluator, type Evaluator } from "../evaluate/evaluate.ts";
import type { Finding } from "../evaluate/finding.ts";
import { inOrderOfNeed } from "../evaluate/needs.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Question } from "../evaluate/question.ts";
import { recordsOf } from "../evaluate/records.ts";
import { asKnown } from "../rulebook/adoption/as-known.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { codeOf } from "./code.ts";
import { figure } from "./figure.ts";
import { codeNamed } from "./named.ts";
import { AskTheReference, type Code, frameOf, type RunningCase } from "./place.ts";
import type { Plan } from "./plan.ts";
import { optionTaken } from "./readings.ts";

/**
 * An evaluator that answers as the reference interpreter does, several times faster: each rule becomes a function once.
 *
 * The account of how an outcome came about is made by the reference, and only when it is read. So is the whole outcome
 * where a rulebook has mistakes that the checker reports, and where rules lie too deep within each other for the stack.
 */
export function compile(rulebook: Rulebook): Evaluator {
  const compiled = new WeakMap<Rulebook, Evaluator>();
  return {
    evaluate(question) {
      const known = asKnown(rulebook, question.knownOn);
      const evaluator = compiled.get(known) ?? compileKnown(known);
      compiled.set(known, evaluator);
      return evaluator.evaluate(question);
    },
  };
}

/** The same for a rulebook as it was known on one day. */
function compileKnown(rulebook: Rulebook): Evaluator {
  const reference = createEvaluator(rulebook);
  const plan: Plan = {
    rulebook,
    code: (expression, parts) => codeOf(plan, expression, parts),
    slots: new Map(),
    named: new Map(),
  };
  let latest: RunningCase | undefined;
  return {
    evaluate(question) {
      const readings = question.readings ?? noReadings;
      if (!latest || latest.facts !== question.facts || latest.readings !== readings) {
        latest = openCase(rulebook, question.facts, readings);
      }
      const finding = found(question, plan, latest);
      if (finding) return answer(finding, () => reference.evaluate(question));
      latest = undefined;
      return reference.evaluate(question);
    },
  };
}

const noReadings: ReadonlyMap<Key, Key> = new Map();

function openCase(rulebook: Rulebook, facts: Question["facts"], readings: ReadonlyMap<Key, Key>): RunningCase {
  return {
    facts,
    readings,
    records: recordsOf(rulebook, facts),
    supposed: new Map(),
    suppositions: 0,
    supposing: new Map(),
    frames: new Map(),
  };
}

/** Nothing where the reference has to be asked. */
function found({ rule, on, record: asked }: Question, plan: Plan, inCase: RunningCase): Finding | undefined {
  const record = asked && inCase.records.bySubject.get(asked.subject)?.[asked.index];
  if (asked && !record) return undefined;
  try {
    return codeAsked(rule, plan)({ frame: frameOf(inCase, on, record), parts: undefined });
  } catch (error) {
    if (error instanceof AskTheReference || error instanceof RangeError) return undefined;
    throw error;
  }
}

function codeAsked(key: Key, plan: Plan): Code {
  const { decisions, figures, facts, readings } = plan.rulebook;
  if (decisions.has(key)) return codeNamed(plan, "decision", key);
  if (figures.has(key)) return figure(plan, key);
  if (facts.has(key)) return codeNamed(plan, "fact", key);
  return readings.has(key) ? optionTaken(plan, key) : codeNamed(plan, "rule", key);
}

function answer(finding: Finding, explain: () => Outcome): Outcome {
  const { status, value, reason, range, needs, awaiting } = finding;
  let explained: Outcome | undefined;
  const account = () => {
    explained ??= explain();
    return explained;
  };
  return {
    status,
    ...(value && { value }),
    ...(reason && { reason }),
    ...(range && { range }),
    needs: inOrderOfNeed(needs),
    awaiting,
    get readings() {
      return readingsIn(finding);
    },
    get touches() {
      return account().touches;
    },
    get trace() {
      return account().trace;
    },
  };
}

function readingsIn({ trace }: Finding): Outcome["readings"] {
  const readings = new Map<Key, Key | undefined>();
  for (const { what } of trace) if (what.kind === "reading") readings.set(what.key, what.option);
  return readings;
}
