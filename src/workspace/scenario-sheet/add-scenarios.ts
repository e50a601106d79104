import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import { createEvaluator, type Evaluator } from "../../evaluate/evaluate.ts";
import type { CaseFacts } from "../../evaluate/question.ts";
import { recordsOf } from "../../evaluate/records.ts";
import { readFacts } from "../../facts/read-facts.ts";
import { nameIn } from "../../language-service/named.ts";
import { languageOf, type Project, textOf } from "../../language-service/project.ts";
import { provisionsOf } from "../../rulebook/provision.ts";
import type { Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { parseDate } from "../../values/date-text.ts";
import { expectedOutcome } from "../expected-outcome.ts";
import { openWorkspace, type Workspace } from "../open-workspace.ts";
import type { Expected } from "../scenario-text/expect-line.ts";
import { scenarioText } from "../scenario-text.ts";
import { askedOf } from "./answer-column.ts";
import { conventionsOf, readAnswerCell } from "./cell-read.ts";
import { citationsIn } from "./citation-in.ts";
import { toConfirm } from "./to-confirm.ts";

/** A case that is to become a scenario, as plain data. */
export interface NewScenario {
  readonly title: Bilingual;
  /** As a lawyer writes them, in either language; empty for none. */
  readonly provisions: string;
  /** ISO 8601. */
  readonly on: string;
  /** The JSON that `readFacts` reads. */
  readonly facts: unknown;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: readonly NewExpectation[];
  /** Whether its expectations are what the rules give and nobody has confirmed them. */
  readonly toConfirm: boolean;
}

/** What is asked, and what the article says where that was typed; otherwise it expects what the rules give. */
export interface NewExpectation {
  readonly rule: Key;
  readonly answer?: string;
}

/** Where scenarios are added. */
export interface Shelf {
  /** A file of scenarios, there already or not yet. */
  readonly file: string;
  /** The language of the screen; a file that is not there yet is written in it. */
  readonly language: Language;
}

/** The text of a file with scenarios added at its end, or why there is none, a sentence for each thing amiss. */
export type Added =
  | { readonly ok: true; readonly path: string; readonly text: string; readonly leftOut: readonly Bilingual[] }
  | { readonly ok: false; readonly problems: readonly Bilingual[] };

/** Writes cases as scenarios at the end of a file. */
export function addScenarios(project: Project, shelf: Shelf, cases: readonly NewScenario[]): Added {
  const { rulebook } = project;
  const { file, language: spoken } = shelf;
  if (!/^[^\\:*?"<>|]+\.proviso$/.test(file)) return { ok: false, problems: [notAFile(file)] };
  const before = textOf(project, file);
  const language = before === "" ? spoken : languageOf(project, file);
  const written = cases.map((one) =>
    writtenAs({ rulebook, language, spoken, evaluator: createEvaluator(rulebook) }, one),
  );
  const problems = written.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const texts = written.flatMap((one) => (one.ok ? [one.text] : []));
  const leftOut = written.flatMap((one) => (one.ok ? one.leftOut : []));
  const start = before === "" ? "" : `${before.trimEnd()}\n\n`;
  return { ok: true, path: file, text: start + texts.join("\n"), leftOut };
}

interface Writing {
  readonly rulebook: Rulebook;
  /** Of the file. */
  readonly language: Language;
  /** Of the screen. */
  readonly spoken: Language;
  readonly evaluator: Evaluator;
}

type Written =
  | { readonly ok: true; readonly text: string; readonly leftOut: readonly Bilingual[] }
  | { readonly ok: false; readonly problems: readonly Bilingual[] };

function writtenAs(
  writing: Writing,
  { title, provisions, on, facts, readings, expect, ...more }: NewScenario,
): Written {
  const { rulebook, language } = writing;
  const day = parseDate(on);
  const read = readFacts(rulebook, facts);
  const citations = citationsIn(provisions);
  const cited = citations && provisionsOf(citations);
  const titled = title.en.trim() !== "" || title.fr.trim() !== "";
  const typed = expect.map((one) => typedAnswer(writing, one));
  const problems = [
    ...(titled ? [] : [noTitle]),
    ...(day ? [] : [noDay]),
    ...(cited ? [] : [noProvision(provisions)]),
    ...(read.ok ? [] : read.problems.map(({ message }) => message)),
    ...typed.flatMap((one) => (one.ok ? [] : [one.problem])),
  ];
  if (problems.length > 0 || !day || !read.ok || !cited) return { ok: false, problems };
  const chosen = new Map(Object.entries(readings ?? {}));
  const asked = expect.filter(({ answer }) => !answer?.trim());
  const draft = {
    title: { en: title.en.trim() || title.fr, fr: title.fr.trim() || title.en },
    provisions: cited,
    on: day,
    given: read.facts,
    readings: chosen,
    expect: asked.flatMap(({ rule }) => asRulesSay(writing, rule, { facts: read.facts, on: day, readings: chosen })),
  };
  const { text, leftOut } = scenarioText(rulebook, draft, language);
  const lines = typed.flatMap((one) => (one.ok && one.line ? [`  ${one.line}\n`] : []));
  const whole = more.toConfirm ? withNote(text, language) : text;
  return { ok: true, text: whole + lines.join(""), leftOut };
}

type Typed = { readonly ok: true; readonly line?: string } | { readonly ok: false; readonly problem: Bilingual };

function typedAnswer({ rulebook, language, spoken }: Writing, { rule, answer }: NewExpectation): Typed {
  const entry = askedOf(rulebook, rule);
  if (!entry) return { ok: false, problem: noRule(rule) };
  if (!answer?.trim()) return { ok: true };
  const place = { rulebook, language, label: entry.label, type: entry.type, conventions: conventionsOf(spoken) };
  const read = readAnswerCell(place, answer);
  if (read.kind === "text") {
    return { ok: true, line: `${speechOf(language).word("expect")} ${nameIn(entry, language)} ${read.text}` };
  }
  return { ok: false, problem: read.kind === "problem" ? read.message : notUnderstood(answer) };
}

interface Case {
  readonly facts: CaseFacts;
  readonly on: CalendarDate;
  readonly readings: ReadonlyMap<Key, Key>;
}

/** What the rules give, for each record where the rule is about records. */
function asRulesSay({ rulebook, evaluator }: Writing, rule: Key, { facts, on, readings }: Case): readonly Expected[] {
  const subject = (rulebook.rules.get(rule) ?? rulebook.decisions.get(rule))?.subject;
  const records = subject === undefined ? [undefined] : (recordsOf(rulebook, facts).bySubject.get(subject) ?? []);
  return records.map((one) => {
    const record = one && { subject: one.subject, index: one.index };
    const outcome = evaluator.evaluate({ rule, facts, on, readings, ...(record && { record }) });
    return { rule, ...(record && { record }), outcome: expectedOutcome(outcome), because: [] };
  });
}

/** Gives what the rules give to the scenarios of an added text that expect nothing. */
export function withoutExpectation(
  workspace: Workspace,
  added: Extract<Added, { readonly ok: true }>,
  rule: Key,
): Added {
  const { path, text } = added;
  const others = workspace.sources.filter(({ file }) => file !== path);
  const { rulebook, documents } = openWorkspace([...others, { file: path, text }], workspace);
  const language = documents.find(({ file }) => file === path)?.language ?? "en";
  const writing = { rulebook, language, spoken: language, evaluator: createEvaluator(rulebook) };
  const bare = rulebook.scenarios.filter(({ span, expect }) => span.file === path && expect.length === 0);
  const texts = bare.toReversed().reduce((rest, { span, given, on, readings }) => {
    const expect = on ? asRulesSay(writing, rule, { facts: given, on, readings }) : [];
    const lines = scenarioText(rulebook, { title: { en: "X", fr: "X" }, given: new Map(), expect }, language).text;
    const [, ...expected] = lines.trimEnd().split("\n");
    return [rest.slice(0, span.end).trimEnd(), ...expected].join("\n") + rest.slice(span.end);
  }, text);
  return { ...added, text: texts };
}

/** The note stands before the day, where notes stand. */
function withNote(text: string, language: Language): string {
  const speech = speechOf(language);
  return text.replace(
    `\n  ${speech.word("on")} `,
    `\n  ${speech.word("note")} ${toConfirm[language]}\n  ${speech.word("on")} `,
  );
}

const noTitle: Bilingual = { en: "Give the scenario a title.", fr: "Donnez un titre au scénario." };

const noDay: Bilingual = {
  en: "Say on which day the case is judged.",
  fr: "Dites à quel jour le cas est jugé.",
};

function noProvision(words: string): Bilingual {
  return {
    en: `"${words}" is not understood as a citation; write it as "Rule 16/1.1" or leave it empty.`,
    fr: `"${words}" ne se comprend pas comme une citation ; écrivez "Règlement 16/1.1" ou laissez vide.`,
  };
}

function noRule(rule: Key): Bilingual {
  return { en: `The rulebook has no rule "${rule}".`, fr: `Le recueil n’a pas de règle "${rule}".` };
}

function notUnderstood(answer: string): Bilingual {
  return { en: `"${answer}" can be read in two ways.`, fr: `"${answer}" se lit de deux façons.` };
}

function notAFile(file: string): Bilingual {
  return {
    en: `"${file}" is no name for a file of scenarios; it ends in ".proviso".`,
    fr: `"${file}" n’est pas un nom de fichier de scénarios ; il finit par ".proviso".`,
  };
}
