import type { Bilingual } from "../../../grammar/source.ts";
import { membersOf } from "../../check/members-of.ts";
import { dayInWords, inBoth } from "../../check/wording.ts";
import type { Project } from "../../language-service/project.ts";
import { valueText } from "../../language-service/tables/value-text.ts";
import { typeWords } from "../../language-service/type-words.ts";
import { formatProvisions } from "../../rulebook/provision-text.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { expectedWords } from "../../scenario/expectation-words.ts";
import type { ScenarioCheck, ScenarioResult } from "../../scenario/run-scenario.ts";
import { formatDate } from "../../values/date-text.ts";
import { answerColumnId, answerLabel, askedOf } from "./answer-column.ts";
import { givenCell } from "./given-words.ts";
import { nodesOf, placeOf } from "./scenario-found.ts";
import type { ScenarioCell, ScenarioColumn, ScenarioRow, ScenarioSheet, SheetOf } from "./sheet.ts";
import { isToConfirm } from "./to-confirm.ts";

/** Scenarios by the name that outlives edits, and how they came out. */
export type Results = ReadonlyMap<string, ScenarioResult>;

/**
 * The sheet of a rule or of a file: its scenarios in the order of the text, a column for each fact told and each answer expected.
 * What the sheet is about stands beside the titles; facts that more scenarios tell come before others.
 */
export function scenarioSheet(project: Project, results: Results, of: SheetOf): ScenarioSheet {
  const { rulebook } = project;
  const chosen = [...results].filter(([, { scenario }]) => belongs(scenario, of));
  const answers = answerColumns(rulebook, chosen);
  const facts = factColumns(rulebook, chosen);
  const isOwn = ({ name }: ScenarioColumn) => of.kind === "rule" && name === of.rule;
  const columns = [title, ...answers.filter(isOwn), ...place, ...facts, ...answers.filter((one) => !isOwn(one))];
  const nodes = nodesOf(project);
  const rows = chosen.map(([id, result]): ScenarioRow => {
    const { title, span } = result.scenario;
    return {
      id,
      title,
      span,
      passed: result.passed,
      toConfirm: isToConfirm(nodes.get(placeOf(result.scenario))),
      cells: columns.map((column) => cellOf(rulebook, result, column)),
    };
  });
  return { columns, rows };
}

function belongs({ span, expect }: Scenario, of: SheetOf): boolean {
  return of.kind === "file" ? span.file === of.file : expect.some(({ rule }) => rule === of.rule);
}

const title: ScenarioColumn = { id: "title", kind: "title", numeric: false };
const place: readonly ScenarioColumn[] = [
  { id: "provisions", kind: "provisions", numeric: false },
  { id: "day", kind: "day", numeric: false },
];

type Chosen = readonly (readonly [string, ScenarioResult])[];

function factColumns(rulebook: Rulebook, chosen: Chosen): readonly ScenarioColumn[] {
  const told = new Map<Key, number>();
  for (const [, { scenario }] of chosen) {
    for (const key of scenario.given.keys()) told.set(key, (told.get(key) ?? 0) + 1);
  }
  const keys = [...told].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  return keys.map((key) => factColumn(rulebook, key));
}

/** The column of a fact, or of a rule or decision whose value a case takes as given. */
export function factColumn(rulebook: Rulebook, key: Key): ScenarioColumn {
  const entry = rulebook.facts.get(key) ?? rulebook.decisions.get(key) ?? rulebook.rules.get(key);
  const label = entry?.label ?? { en: key, fr: key };
  return {
    id: `fact:${key}`,
    kind: "fact",
    name: key,
    label,
    ...(entry && typed(rulebook, entry.type)),
    numeric: isNumeric(entry?.type),
  };
}

function typed(rulebook: Rulebook, type: Type): Pick<ScenarioColumn, "type" | "offers"> {
  const words = typeWords(rulebook, type);
  const offers = offersOf(rulebook, type);
  return { ...(words && { type: words }), ...(offers && { offers }) };
}

function offersOf(rulebook: Rulebook, type: Type): readonly Bilingual[] | undefined {
  if (type.kind === "yes-no")
    return [
      { en: "yes", fr: "oui" },
      { en: "no", fr: "non" },
    ];
  return type.kind === "choice" ? membersOf(rulebook, type.choice).map(({ label }) => label) : undefined;
}

function isNumeric(type: Type | undefined): boolean {
  return type !== undefined && ["number", "count", "percentage", "money", "duration"].includes(type.kind);
}

function answerColumns(rulebook: Rulebook, chosen: Chosen): readonly ScenarioColumn[] {
  const columns = new Map<string, ScenarioColumn>();
  for (const expectation of chosen.flatMap(([, { scenario }]) => scenario.expect)) {
    const id = answerColumnId(expectation);
    if (columns.has(id)) continue;
    const type = askedOf(rulebook, expectation.rule)?.type;
    columns.set(id, {
      id,
      kind: "answer",
      name: expectation.rule,
      label: answerLabel(rulebook, expectation),
      ...(type && typed(rulebook, type)),
      numeric: isNumeric(type),
    });
  }
  return [...columns.values()];
}

function cellOf(
  rulebook: Rulebook,
  { scenario, checks }: ScenarioResult,
  { id, kind, name = "" }: ScenarioColumn,
): ScenarioCell {
  switch (kind) {
    case "title":
      return { words: scenario.title, text: scenario.title };
    case "provisions":
      return { words: inBoth((language) => formatProvisions(scenario.provisions, language)) };
    case "day":
      return dayCell(scenario);
    case "fact":
      return givenCell(rulebook, name, scenario.given.get(name));
    case "answer":
      return answerCell(rulebook, checks, id);
  }
}

function dayCell({ on }: Scenario): ScenarioCell {
  const iso = on ? formatDate(on) : "";
  return { words: on ? dayInWords(on) : { en: "", fr: "" }, text: { en: iso, fr: iso } };
}

function answerCell(rulebook: Rulebook, checks: readonly ScenarioCheck[], id: string): ScenarioCell {
  const index = checks.findIndex(({ expectation }) => answerColumnId(expectation) === id);
  const check = checks[index];
  if (!check) return { words: nothing, text: nothing };
  const { expectation, passed, actualText } = check;
  const words = withoutIs(expectedWords({ ...expectation, because: [] }, rulebook));
  const text = answerText(rulebook, expectation.outcome, words);
  return { words, ...(text && { text }), answer: { index, passed, actual: withoutIs(actualText) } };
}

/** Whom a decision awaits and which facts are needed is said in the text. */
function answerText(rulebook: Rulebook, outcome: Expectation["outcome"], words: Bilingual): Bilingual | undefined {
  if (outcome.kind === "awaits" || outcome.kind === "conflict") return undefined;
  if (outcome.kind === "unknown" && outcome.needing.length > 0) return undefined;
  if (outcome.kind !== "value") return words;
  return inBoth((language) => valueText(rulebook, language, outcome.value) ?? words[language]);
}

const nothing: Bilingual = { en: "", fr: "" };

/** "is 120 EUR" stands in a cell as "120 EUR". */
function withoutIs({ en, fr }: Bilingual): Bilingual {
  return { en: en.replace(/^is /, ""), fr: fr.replace(/^est /, "") };
}
