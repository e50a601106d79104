import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Language, Span } from "../../../grammar/source.ts";
import { nameIn } from "../../language-service/named.ts";
import type { Project } from "../../language-service/project.ts";
import { readDate } from "../../language-service/tables/cells/read-date.ts";
import type { Key } from "../../rulebook/rulebook.ts";
import { answerColumnId, askedOf } from "./answer-column.ts";
import { conventionsOf, currencyOf, readAnswerCell, readFactCell } from "./cell-read.ts";
import { type ScenarioFound, scenarioFound } from "./scenario-found.ts";
import { afterHeading, endOfLine, removedLines } from "./scenario-lines.ts";
import type { Change } from "./sheet.ts";

/** What somebody typed over a cell of a sheet. */
export interface Typing {
  /** The name of the scenario. */
  readonly id: string;
  /** The column, as the sheet names it. */
  readonly column: string;
  readonly text: string;
  /** The language of the screen: a title is in one of two. */
  readonly language: Language;
}

/** The change of text that a cell typed over comes to: no more than the words that stand for it. */
export function setCell(project: Project, typing: Typing): Change {
  const found = scenarioFound(project, typing.id);
  if (!found) return refused(isGone);
  const { column } = typing;
  if (column === "title") return setTitle(found, typing);
  if (column === "day") return setDay(found, typing.text);
  if (column.startsWith("fact:")) return setFact(project, found, column.slice("fact:".length), typing);
  return setAnswer(project, found, typing);
}

const isGone: Bilingual = {
  en: "This scenario is no longer in the text.",
  fr: "Ce scénario n’est plus dans le texte.",
};

/** No change, and why. */
export function refused(message: Bilingual): Change {
  return { ok: false, message };
}

/** One change. */
export function changed(file: string, start: number, end: number, text: string): Change {
  return { ok: true, edits: [{ span: { file, start, end }, text }] };
}

function setTitle({ node, file, text, language }: ScenarioFound, { text: typed, language: spoken }: Typing): Change {
  const title = typed.replace(/\s+/gu, " ").trim();
  if (title === "") return refused({ en: "A scenario has a title.", fr: "Un scénario a un titre." });
  const words = spoken === language ? node.title : node.heading[spoken];
  if (words) return over(words.span, title);
  const at = endOfLine(text, node.title.span.end);
  return changed(file, at, at, `\n  ${speechOf(language).word(spoken)} ${title}`);
}

function over({ file, start, end }: Span, text: string): Change {
  return changed(file, start, end, text);
}

function setDay({ node, file, text, language }: ScenarioFound, typed: string): Change {
  const read = readDate(typed.trim(), { dates: "day-first" });
  if (read === undefined || read === "two-ways") return refused(noDay(typed));
  if (node.on) return over(node.on.span, read.iso);
  const at = afterHeading(text, node);
  return changed(file, at, at, `\n  ${speechOf(language).word("on")} ${read.iso}`);
}

function noDay(typed: string): Bilingual {
  return {
    en: `"${typed}" is no day; write it as 1 September 2022 or 2022-09-01.`,
    fr: `"${typed}" n'est pas un jour ; écrivez 1er septembre 2022 ou 2022-09-01.`,
  };
}

function setFact({ rulebook }: Project, found: ScenarioFound, key: Key, typing: Typing): Change {
  const entry = rulebook.facts.get(key) ?? rulebook.decisions.get(key) ?? rulebook.rules.get(key);
  if (!entry) return refused(isGone);
  const { node, file, text, language } = found;
  const name = nameIn(entry, language);
  const given = node.given.find((one) => one.name.text === name);
  if (typing.text.trim() === "") return given ? removedLines(text, given.span) : { ok: true, edits: [] };
  const isEvent = rulebook.facts.get(key)?.isEvent === true;
  const conventions = conventionsOf(typing.language);
  const read = readFactCell(
    { rulebook, language, label: entry.label, type: entry.type, isEvent, conventions, ...currencyOf(found.scenario) },
    typing.text,
  );
  if (read.kind !== "text") return refused(read.kind === "problem" ? read.message : noDay(typing.text));
  if (given) return changed(file, given.name.span.end, given.value.span.end, ` ${read.text}`);
  return addGiven(found, `${name} ${read.text}`);
}

/** A fact that the scenario has not told yet follows the others. */
export function addGiven({ node, file, text, language }: ScenarioFound, line: string): Change {
  const last = node.given.at(-1);
  const word = speechOf(language).word("given");
  const at = last ? endOfLine(text, last.span.end) : afterHeading(text, node);
  const bare = last ? undefined : new RegExp(`^\\s*${word}[ \\t]*$`, "m").exec(text.slice(at, node.span.end));
  if (last) return changed(file, at, at, `\n    ${line}`);
  if (!bare) return changed(file, at, at, `\n  ${word}\n    ${line}`);
  const after = at + bare.index + bare[0].length;
  return changed(file, after, after, `\n    ${line}`);
}

function setAnswer(
  { rulebook }: Project,
  found: ScenarioFound,
  { column, text: typed, language: spoken }: Typing,
): Change {
  const { scenario, node, file, text, language } = found;
  const index = scenario.expect.findIndex((one) => answerColumnId(one) === column);
  const expected = scenario.expect[index];
  const line = expected && node.expect.find(({ span }) => span.start === expected.span.start);
  if (line && typed.trim() === "") return removedLines(text, line.span);
  const rule = column.slice("answer:".length);
  const entry = askedOf(rulebook, expected?.rule ?? rule);
  if (!entry) return refused(onlyInText);
  const read = readAnswerCell(
    {
      rulebook,
      language,
      label: entry.label,
      type: entry.type,
      conventions: conventionsOf(spoken),
      ...currencyOf(scenario),
    },
    typed,
  );
  if (read.kind !== "text") return refused(read.kind === "problem" ? read.message : noDay(typed));
  if (line) {
    const { name, record, procedure, outcome } = line;
    const from = (procedure ?? record?.index ?? name).span.end;
    return changed(file, from, outcome.span.end, ` ${read.text}`);
  }
  const at = endOfLine(text, node.expect.at(-1)?.span.end ?? node.given.at(-1)?.span.end ?? afterHeading(text, node));
  return changed(file, at, at, `\n  ${speechOf(language).word("expect")} ${nameIn(entry, language)} ${read.text}`);
}

const onlyInText: Bilingual = {
  en: "What is expected of one record, or on another day, is added in the text.",
  fr: "Ce qui est attendu d’une fiche, ou un autre jour, s’ajoute dans le texte.",
};
