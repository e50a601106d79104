import { entryOf } from "../../../src/explain/wording.ts";
import type { Key } from "../../../src/rulebook/rulebook.ts";
import { labelOf } from "../../../src/workspace/compare-versions.ts";
import { expectedOutcome } from "../../../src/workspace/expected-outcome.ts";
import type { Workspace } from "../../../src/workspace/open-workspace.ts";
import { scenarioText } from "../../../src/workspace/scenario-text.ts";
import type { ReviewQuestions, ScenarioToKeep } from "../../questions/review.ts";
import { differenceAt, openInquiry } from "./inquiry.ts";

/** The person as a scenario that expects what the newer version gives, for the file of scenarios that try the same rule. */
export function scenarioOf(asked: ReviewQuestions["scenarioOf"]["asked"]): ScenarioToKeep | undefined {
  const inquiry = openInquiry(asked.inquiry);
  const difference = inquiry && differenceAt(inquiry, asked);
  if (!inquiry || !difference?.to) return undefined;
  const { newer } = inquiry;
  const { person, rule, record, on, knownOn, readings, facts } = difference.trial;
  const file = fileFor(rule, newer);
  if (file === undefined) return undefined;
  const label = labelOf(rule, newer.rulebook) ?? { en: rule, fr: rule };
  const title = { en: `${person.name.en}: ${label.en}`, fr: `${person.name.fr} : ${label.fr}` };
  const expect = [{ rule, outcome: expectedOutcome(difference.to), because: [], ...(record && { record }) }];
  const draft = { title, on, given: facts.newer, expect, ...(knownOn && { knownOn }), ...(readings && { readings }) };
  const provisions = entryOf(rule, newer.rulebook)?.provisions ?? [];
  const language = newer.documents.find((document) => document.file === file)?.language ?? "en";
  return { file, title, ...scenarioText(newer.rulebook, { ...draft, provisions }, language) };
}

/** Where scenarios already ask this rule, else where any scenario stands. */
function fileFor(rule: Key, { rulebook: { scenarios } }: Workspace): string | undefined {
  const asking = scenarios.find(({ expect }) => expect.some((expectation) => expectation.rule === rule));
  return (asking ?? scenarios[0])?.span.file;
}
