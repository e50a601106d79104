import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { Project } from "../../language-service/project.ts";
import type { ScenarioCheck } from "../../scenario/run-scenario.ts";
import { expectedOutcome } from "../expected-outcome.ts";
import { scenarioText } from "../scenario-text.ts";
import { askedOf } from "./answer-column.ts";
import { conventionsOf, currencyOf, readAnswerCell } from "./cell-read.ts";
import { type ScenarioFound, scenarioFound } from "./scenario-found.ts";
import { endOfLine, removedLines } from "./scenario-lines.ts";
import type { Results } from "./scenario-sheet.ts";
import { changed, refused } from "./set-cell.ts";
import type { Change } from "./sheet.ts";
import { confirmationNote } from "./to-confirm.ts";

/** An expectation that was wrong: which, and why. */
export interface Correction {
  /** The name of the scenario. */
  readonly id: string;
  /** Which of its answers. */
  readonly answer: number;
  /** Why the expectation was wrong, in the officer's words. */
  readonly reason: string;
  /** What is right, where it is not what the rules give. */
  readonly instead?: string;
  /** The language of the screen, by whose decimal sign that is written. */
  readonly spoken: Language;
}

/** Puts what the rules give, or what is said to be right, in the place of an expectation, and keeps the reason as a note. */
export function correctExpectation(project: Project, results: Results, correction: Correction): Change {
  const found = scenarioFound(project, correction.id);
  const check = results.get(correction.id)?.checks[correction.answer];
  const reason = oneLine(correction.reason);
  if (!found || !check) return refused(isGone);
  if (reason === "") return refused(noReason);
  const corrected = correction.instead?.trim()
    ? typedInstead(project, found, check, correction)
    : asComesOut(project, found, check);
  if (!corrected.ok) return corrected;
  const { file, language } = found;
  const at = noteAt(found);
  const was = check.expectedText[language];
  const note = `\n  ${speechOf(language).word("note")} ${oneLine(kept[language](was, reason))}`;
  return { ok: true, edits: [{ span: { file, start: at, end: at }, text: note }, ...corrected.edits] };
}

const isGone: Bilingual = {
  en: "This expectation is no longer in the text.",
  fr: "Cette attente n’est plus dans le texte.",
};

const noReason: Bilingual = {
  en: "Say why the expectation was wrong; the reason is kept with the scenario.",
  fr: "Dites pourquoi l’attente était fausse ; la raison est gardée avec le scénario.",
};

const kept: Readonly<Record<Language, (was: string, reason: string) => string>> = {
  en: (was, reason) => `Expectation corrected, was "${was}": ${reason}`,
  fr: (was, reason) => `Attente corrigée, était "${was}" : ${reason}`,
};

/** A note is one line; what follows the sign of a comment would not count. */
function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").replaceAll("#", "no.").trim();
}

/** Notes stand after the titles and the provisions. */
function noteAt({ node, text }: ScenarioFound): number {
  const { en, fr, under, notes } = node.heading;
  return endOfLine(text, Math.max(...[node.title, en, fr, ...under, ...notes].flatMap((part) => part?.span.end ?? [])));
}

function typedInstead(
  { rulebook }: Project,
  { scenario, node, file, language }: ScenarioFound,
  check: ScenarioCheck,
  { instead = "", spoken }: Correction,
): Change {
  const entry = askedOf(rulebook, check.expectation.rule);
  const line = node.expect.find(({ span }) => span.start === check.expectation.span.start);
  if (!entry || !line) return refused(isGone);
  const read = readAnswerCell(
    {
      rulebook,
      language,
      label: entry.label,
      type: entry.type,
      conventions: conventionsOf(spoken),
      ...currencyOf(scenario),
    },
    instead,
  );
  if (read.kind === "problem") return refused(read.message);
  if (read.kind === "asks") return refused(noReason);
  const from = (line.procedure ?? line.record?.index ?? line.name).span.end;
  return changed(file, from, line.outcome.span.end, ` ${read.text}`);
}

/** The expectation written anew, without the reasons that had no part in the answer. */
function asComesOut({ rulebook }: Project, { node, file, language }: ScenarioFound, check: ScenarioCheck): Change {
  const { expectation, actual, missing } = check;
  const line = node.expect.find(({ span }) => span.start === expectation.span.start);
  const because = expectation.because.filter((key) => !missing.includes(key));
  const expected = { ...expectation, outcome: expectedOutcome(actual), because };
  const written = scenarioText(
    rulebook,
    { title: { en: "X", fr: "X" }, given: new Map(), expect: [expected] },
    language,
  );
  const [, ...lines] = written.text.trimEnd().split("\n");
  const [problem] = written.leftOut;
  if (!line || problem) return refused(problem ?? isGone);
  const end = Math.max(line.outcome.span.end, line.on?.span.end ?? 0, ...line.because.map(({ span }) => span.end));
  return changed(file, line.span.start, end, lines.join("\n").trimStart());
}

/** Takes the note away that says that a scenario is to be confirmed. */
export function confirmScenario(project: Project, id: string): Change {
  const found = scenarioFound(project, id);
  const note = found && confirmationNote(found.node);
  return found && note ? removedLines(found.text, note.span) : refused(isGone);
}
