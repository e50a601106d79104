import type * as ast from "../../grammar/ast.ts";
import { print } from "../../grammar/print.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import type { CaseFacts } from "../evaluate/question.ts";
import { nameIn } from "../language-service/named.ts";
import type { Key, Provision, Rulebook } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { type Expected, expectLine } from "./scenario-text/expect-line.ts";
import { dateLiteral, givenLine } from "./scenario-text/given-lines.ts";
import { named, nowhere } from "./scenario-text/value-written.ts";
import type { Writing } from "./scenario-text/writing.ts";

/** A scenario before it stands in any file: a case, the day it is judged on, and what is expected of it. */
export interface ScenarioDraft {
  /** In both languages; where they are the same, the text says it once. */
  readonly title: Bilingual;
  readonly provisions?: readonly Provision[];
  readonly on?: CalendarDate;
  readonly knownOn?: CalendarDate;
  readonly given: CaseFacts;
  /** Options chosen for readings, by key of the reading. */
  readonly readings?: ReadonlyMap<Key, Key>;
  readonly expect: readonly Expected[];
}

/** The text of a scenario, and what it could not say. */
export interface ScenarioText {
  /** As the formatter prints it, with a line break at its end. */
  readonly text: string;
  /** Sentences about what was left out; none for whatever comes from a scenario. */
  readonly leftOut: readonly Bilingual[];
}

/**
 * Writes a scenario with the keywords and names of a language. Reading it again gives the same facts, readings and expectations,
 * save for what is said to be left out.
 */
export function scenarioText(rulebook: Rulebook, draft: ScenarioDraft, language: Language): ScenarioText {
  const leftOut: Bilingual[] = [];
  const writing: Writing = { rulebook, language, leaveOut: (sentence) => leftOut.push(sentence) };
  const document: ast.Document = {
    kind: "document",
    file: "",
    language,
    declarations: [scenarioTree(writing, draft)],
    trailingComments: [],
  };
  return { text: print(document), leftOut };
}

function scenarioTree(writing: Writing, draft: ScenarioDraft): ast.Scenario {
  const { language } = writing;
  const { on, knownOn, given, readings = new Map(), expect } = draft;
  return {
    kind: "scenario",
    span: nowhere,
    comments: [],
    title: named(titleIn(draft, language)),
    heading: headingOf(draft, language),
    ...(on && { on: dateLiteral(on) }),
    ...(knownOn && { knownOn: dateLiteral(knownOn) }),
    given: [...given].flatMap(([key, fact]) => givenLine(writing, key, fact) ?? []),
    readings: [...readings].flatMap(([reading, option]) => readingTaken(writing, reading, option) ?? []),
    expect: expect.flatMap((expected) => expectLine(writing, expected) ?? []),
  };
}

/** A title is one line; a case without one is called a case. */
function titleIn({ title }: ScenarioDraft, language: Language): string {
  const words = title[language].replace(/\s+/gu, " ").trim();
  return words === "" ? { en: "A case", fr: "Un cas" }[language] : words;
}

function headingOf(draft: ScenarioDraft, language: Language): ast.Heading {
  const other = language === "en" ? "fr" : "en";
  const translated = titleIn(draft, other);
  return {
    ...(translated !== titleIn(draft, language) && { [other]: named(translated) }),
    under: (draft.provisions ?? []).map((provision) => ({ ...provision, span: nowhere })),
    notes: [],
  };
}

function readingTaken({ rulebook, language }: Writing, key: Key, option: Key): ast.ReliesOn | undefined {
  const reading = rulebook.readings.get(key);
  const taken = reading?.options.find((one) => one.key === option);
  if (!reading || !taken) return undefined;
  return {
    kind: "relies-on",
    span: nowhere,
    comments: [],
    reading: named(nameIn(reading, language)),
    option: named(nameIn(taken, language)),
  };
}
