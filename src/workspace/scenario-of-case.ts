import type { Bilingual, Language } from "../../grammar/source.ts";
import { dayInWords, inBoth } from "../check/wording.ts";
import type { CodeAction } from "../language-service/code-action.ts";
import { languageOf, type Project, textOf } from "../language-service/project.ts";
import type { Entry, Key, Rulebook } from "../rulebook/rulebook.ts";
import { type ChosenCase, valueInCase } from "./case-values.ts";
import { expectedOutcome } from "./expected-outcome.ts";
import type { Expected } from "./scenario-text/expect-line.ts";
import { type ScenarioText, scenarioText } from "./scenario-text.ts";

/** A scenario that expects of a rule what it comes to for the chosen case now; nothing for what cannot be expected of. */
export function scenarioOfCase(
  rulebook: Rulebook,
  key: Key,
  chosen: ChosenCase,
  language: Language,
): ScenarioText | undefined {
  const entry = rulebook.rules.get(key) ?? rulebook.decisions.get(key);
  const expected = entry ? expectedOf(rulebook, key, entry.subject, chosen) : [];
  if (!entry || expected.length === 0) return undefined;
  const { facts, on, knownOn, readings } = chosen;
  const draft = {
    title: titleOf(entry, chosen),
    on,
    ...(knownOn && { knownOn }),
    given: facts,
    ...(readings && { readings }),
    expect: expected,
  };
  return scenarioText(rulebook, draft, language);
}

/** The same as a change of text: below the last scenario that asks for the rule, or at the end of the rule's own file. */
export function scenarioAction(project: Project, key: Key, chosen: ChosenCase): CodeAction | undefined {
  const { rulebook } = project;
  const entry = rulebook.rules.get(key) ?? rulebook.decisions.get(key);
  const asking = rulebook.scenarios.findLast(({ expect }) => expect.some(({ rule }) => rule === key));
  const place = asking?.span ?? entry?.span;
  const written = place && scenarioOfCase(rulebook, key, chosen, languageOf(project, place.file));
  if (!entry || !place || !written) return undefined;
  const end = asking ? asking.span.end : textOf(project, place.file).trimEnd().length;
  return {
    title: titleOfAction(entry),
    kind: "add",
    edits: [{ span: { file: place.file, start: end, end }, text: `\n\n${written.text.trimEnd()}` }],
  };
}

function expectedOf(rulebook: Rulebook, key: Key, subject: Key | undefined, chosen: ChosenCase): readonly Expected[] {
  return valueInCase(rulebook, key, chosen).map((outcome, index) => ({
    rule: key,
    ...(subject !== undefined && { record: { subject, index } }),
    outcome: expectedOutcome(outcome),
    because: [],
  }));
}

function titleOf({ label }: Entry, { on }: ChosenCase): Bilingual {
  const day = dayInWords(on);
  return { en: `${label.en} on ${day.en}`, fr: `${label.fr} au ${day.fr}` };
}

function titleOfAction({ label }: Entry): Bilingual {
  const words = { en: "Keep the chosen case as a scenario of", fr: "Garder le cas choisi comme scénario de" };
  return inBoth((language) => (language === "en" ? `${words.en} “${label.en}”` : `${words.fr} « ${label.fr} »`));
}
