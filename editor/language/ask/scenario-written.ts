import { createEvaluator } from "../../../src/evaluate/evaluate.ts";
import type { CaseFacts } from "../../../src/evaluate/question.ts";
import { recordsOf } from "../../../src/evaluate/records.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import type { Rulebook, Scenario } from "../../../src/rulebook/rulebook.ts";
import { parseDate } from "../../../src/values/date-text.ts";
import { expectedOutcome } from "../../../src/workspace/expected-outcome.ts";
import { findRule } from "../../../src/workspace/find-rule.ts";
import { scenarioText } from "../../../src/workspace/scenario-text.ts";
import type { AskQuestions, ScenarioWritten } from "../../questions/ask.ts";
import type { Studied } from "../studied.ts";
import { formProblem } from "./form-problem.ts";

type Asked = AskQuestions["scenarioWritten"]["asked"];

/** The case as a scenario that expects what the rules give now, written in the language of its file. */
export function scenarioWritten({ workspace }: Studied, asked: Asked): ScenarioWritten {
  const { rulebook } = workspace;
  const { language } = asked;
  const found = findRule(rulebook, asked.rule);
  const facts = readFacts(rulebook, asked.facts);
  const on = parseDate(asked.on);
  if (!facts.ok || !found.ok || !on) {
    return { ok: false, problems: facts.ok ? [] : facts.problems.map((problem) => formProblem(problem, language)) };
  }
  const readings = new Map(Object.entries(asked.readings ?? {}));
  const evaluator = createEvaluator(rulebook);
  const { key, subject, entry } = found.asked;
  const expect = recordsAsked(rulebook, facts.facts, subject).map((record) => ({
    rule: key,
    ...record,
    outcome: expectedOutcome(evaluator.evaluate({ rule: key, facts: facts.facts, on, readings, ...record })),
    because: [],
  }));
  const { text, leftOut } = scenarioText(
    rulebook,
    {
      title: { en: asked.title, fr: asked.title },
      provisions: entry.provisions,
      on,
      given: facts.facts,
      readings,
      expect,
    },
    workspace.documents.find(({ file }) => file === asked.file)?.language ?? "en",
  );
  return { ok: true, text, leftOut: leftOut.map((sentence) => sentence[language]) };
}

/** For a rule about records each of them, else the person. */
function recordsAsked(
  rulebook: Rulebook,
  facts: CaseFacts,
  subject: string | undefined,
): readonly Partial<Pick<Scenario["expect"][number], "record">>[] {
  if (subject === undefined) return [{}];
  const records = recordsOf(rulebook, facts).bySubject.get(subject) ?? [];
  return records.map(({ index }) => ({ record: { subject, index } }));
}
