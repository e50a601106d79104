import type { Fix } from "../../../grammar/diagnostic.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { CaseFacts } from "../../evaluate/question.ts";
import { readFacts } from "../../facts/read-facts.ts";
import { nameIn } from "../../language-service/named.ts";
import type { Project } from "../../language-service/project.ts";
import type { GivenFact, Key } from "../../rulebook/rulebook.ts";
import { caseOfScenario } from "../case-of-scenario.ts";
import { scenarioText } from "../scenario-text.ts";
import { type ScenarioFound, scenarioFound } from "./scenario-found.ts";
import { removedLines } from "./scenario-lines.ts";
import { addGiven, refused } from "./set-cell.ts";
import type { Change } from "./sheet.ts";

/** The change of text that makes a scenario tell these facts: the lines of those that differ, and no others. */
export function setFacts(project: Project, id: string, facts: unknown): Change {
  const { rulebook } = project;
  const found = scenarioFound(project, id);
  const read = readFacts(rulebook, facts);
  if (!found) return refused(isGone);
  if (!read.ok) return refused(read.problems[0]?.message ?? isGone);
  const told = readFacts(rulebook, caseOfScenario(found.scenario));
  const before: CaseFacts = told.ok ? told.facts : new Map();
  const keys = [...new Set([...before.keys(), ...read.facts.keys()])];
  const differing = keys.filter((key) => plain(before.get(key)) !== plain(read.facts.get(key)));
  const changes = differing.map((key) => changeOf(project, found, key, read.facts.get(key)));
  const refusal = changes.find((change) => !change.ok);
  if (refusal) return refusal;
  return { ok: true, edits: together(changes.flatMap((change) => (change.ok ? change.edits : []))) };
}

const isGone: Bilingual = {
  en: "This scenario is no longer in the text.",
  fr: "Ce scénario n’est plus dans le texte.",
};

function plain(fact: GivenFact | undefined): string {
  return JSON.stringify(fact, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    return value instanceof Map ? [...value] : value;
  });
}

function changeOf({ rulebook }: Project, found: ScenarioFound, key: Key, fact: GivenFact | undefined): Change {
  const { node, text, language, file } = found;
  const entry = rulebook.facts.get(key) ?? rulebook.decisions.get(key) ?? rulebook.rules.get(key);
  const name = entry && nameIn(entry, language);
  const given = node.given.find((one) => one.name.text === name);
  if (!fact) return given ? removedLines(text, given.span) : { ok: true, edits: [] };
  const draft = { title: { en: "X", fr: "X" }, given: new Map([[key, fact]]), expect: [] };
  const written = scenarioText(rulebook, draft, language);
  const [, , ...lines] = written.text.trimEnd().split("\n");
  const [problem] = written.leftOut;
  if (problem || lines.length === 0) return refused(problem ?? isGone);
  const line = lines.join("\n").trimStart();
  if (!given) return addGiven(found, line);
  return { ok: true, edits: [{ span: { file, start: given.span.start, end: given.span.end }, text: line }] };
}

/** Several lines put at one place become one edit, in their order. */
function together(edits: Fix["edits"]): Fix["edits"] {
  const joined = new Map<string, Fix["edits"][number]>();
  for (const edit of edits) {
    const place = `${edit.span.start} ${edit.span.end}`;
    const earlier = joined.get(place);
    const again = earlier?.text.match(/^\n {2}\S+(?=\n)/)?.[0] ?? "";
    joined.set(
      place,
      earlier
        ? { ...earlier, text: earlier.text + edit.text.slice(edit.text.startsWith(again) ? again.length : 0) }
        : edit,
    );
  }
  return [...joined.values()];
}
