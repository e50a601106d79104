import type { Language } from "../../grammar/source.ts";
import type { Fact, Figure, Key, Reading, Rulebook, Table } from "../rulebook/rulebook.ts";
import { authorityLines } from "./describe-authority.ts";
import { decisionLines } from "./describe-decision.ts";
import { hoursLines } from "./describe-hours.ts";
import { calendarLines, countingLines } from "./describe-limit.ts";
import { ruleLines } from "./describe-rule.ts";
import { subjectLines } from "./describe-subject.ts";
import { type DescribedLine, dated, describedLine, typeWords } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { inForceWords, type Wording, wordingOf } from "./wording.ts";

/**
 * What a rule says, in words and with its citations: its gates, its lines, its exceptions. Also for definitions, decisions,
 * figures, tables, readings and facts. A name that is nothing's gives a sentence saying so.
 */
export function describeRule(rulebook: Rulebook, key: Key, language: Language): string {
  return describedLines(rulebook, key, language).map(textOf).join("\n");
}

/** The same, line by line with its depth. */
export function describedLines(rulebook: Rulebook, key: Key, language: Language): readonly DescribedLine[] {
  const wording = wordingOf(rulebook, language);
  const { rules, decisions, figures, tables, readings, facts } = rulebook;
  const [rule, decision, figure] = [rules.get(key), decisions.get(key), figures.get(key)];
  if (rule) return ruleLines(rule, wording);
  if (decision) return decisionLines(decision, wording);
  if (figure) return figureLines(figure, wording);
  const [table, reading, fact] = [tables.get(key), readings.get(key), facts.get(key)];
  if (table) return tableLines(table, wording);
  if (reading) return readingEntryLines(reading, wording);
  if (fact) return factLines(fact, wording);
  const authority = rulebook.authorities.get(key);
  if (authority) return authorityLines(authority, wording);
  const [counting, calendar] = [rulebook.countings.get(key), rulebook.calendars.get(key)];
  if (counting) return countingLines(counting, wording);
  if (calendar) return calendarLines(calendar, wording);
  const hours = rulebook.hoursOfTheDay.get(key);
  if (hours) return hoursLines(hours, wording);
  const subject = rulebook.subjects.get(key);
  if (subject) return subjectLines(subject, wording);
  return [describedLine(0, wording.phrases.heads.notFound(key), [], wording)];
}

function textOf({ level, text, provisions }: DescribedLine): string {
  return `${"  ".repeat(level)}${text}${provisions === "" ? "" : ` [${provisions}]`}`;
}

function figureLines(figure: Figure, wording: Wording): readonly DescribedLine[] {
  const { heads, step } = wording.phrases;
  return [
    describedLine(0, figure.label[wording.language], figure.provisions, wording),
    describedLine(1, heads.gives(typeWords(figure.type, wording)), [], wording),
    ...figure.values.map(({ value, inForce, provisions }) =>
      describedLine(1, dated(step["shall-be"](words(value, wording)), inForce, wording), provisions, wording),
    ),
  ];
}

function tableLines(table: Table, wording: Wording): readonly DescribedLine[] {
  const { heads, and } = wording.phrases;
  const keys = and(table.keys.map(({ name }) => name.replaceAll("_", " ")));
  return [
    describedLine(0, table.label[wording.language], table.provisions, wording),
    describedLine(1, heads.keys(keys), [], wording),
    ...table.editions.map(({ inForce, provisions, rows }) =>
      describedLine(1, heads.edition(inForceWords(inForce, wording), rows.length), provisions, wording),
    ),
  ];
}

function readingEntryLines(reading: Reading, wording: Wording): readonly DescribedLine[] {
  const { heads, or } = wording.phrases;
  const { language } = wording;
  const taken = reading.options.find(({ key }) => key === reading.taken);
  const labels = reading.options.map(({ label, value }) => {
    return value ? `${label[language]} (${words(value, wording)})` : label[language];
  });
  return [
    describedLine(0, reading.label[language], reading.provisions, wording),
    ...(reading.question ? [describedLine(1, heads.question(reading.question[language]), [], wording)] : []),
    describedLine(1, heads.options(or(labels)), [], wording),
    describedLine(1, heads.taken(taken?.label[language], reading.reason?.[language]), [], wording),
  ];
}

function factLines(fact: Fact, wording: Wording): readonly DescribedLine[] {
  const { heads } = wording.phrases;
  const { language } = wording;
  return [
    describedLine(0, fact.label[language], fact.provisions, wording),
    describedLine(1, heads.gives(typeWords(fact.type, wording)), [], wording),
    ...(fact.question ? [describedLine(1, heads.question(fact.question[language]), [], wording)] : []),
    ...fact.notes.map((note) => describedLine(1, heads.note(note[language]), [], wording)),
  ];
}
