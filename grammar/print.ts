import type { Declaration, Document } from "./ast.ts";
import { authorityLines, bodyLines } from "./print/bodies.ts";
import { hoursOfTheDayLines } from "./print/clock.ts";
import { contentsLines } from "./print/contents.ts";
import { calendarLines, countingLines } from "./print/deadlines.ts";
import { chapterLines, choiceLines, factLines, figureLines, namedLines, writtenInLines } from "./print/facts.ts";
import { commentText, type Lines } from "./print/page.ts";
import { procedureLines } from "./print/procedures.ts";
import { decisionLines, notEncodedLines, readingLines } from "./print/readings.ts";
import { outsideExceptionLines, ruleLines } from "./print/rules.ts";
import { scenarioLines } from "./print/scenarios.ts";
import { type Speech, speechOf } from "./print/speech.ts";
import { subjectLines } from "./print/spells.ts";
import { tableLines } from "./print/tables.ts";
import type { Language } from "./source.ts";

/**
 * The canonical text of a file: parsing it again gives an equal tree, and printing that gives the same text.
 *
 * In another language than its own, the keywords and numbers change and the names stay: `translate` gives it the names. What a
 * faulty line said is not in the tree, so a file with errors of form should not be replaced by its print.
 */
export function print(document: Document, language: Language = document.language): string {
  const speech = speechOf(language);
  const blocks = document.declarations.map((declaration) => declarationLines(speech, declaration));
  if (document.trailingComments.length > 0) blocks.push(document.trailingComments.map(commentText));
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function declarationLines(speech: Speech, declaration: Declaration): Lines {
  const printer = printers[declaration.kind] as (speech: Speech, declaration: Declaration) => Lines;
  return printer(speech, declaration);
}

type Printers = {
  readonly [K in Declaration["kind"]]: (speech: Speech, node: Extract<Declaration, { kind: K }>) => Lines;
};

const printers: Printers = {
  "written-in": writtenInLines,
  chapter: chapterLines,
  choice: choiceLines,
  subject: subjectLines,
  authority: authorityLines,
  body: bodyLines,
  fact: factLines,
  figure: figureLines,
  table: tableLines,
  rule: ruleLines,
  "outside-exception": outsideExceptionLines,
  reading: readingLines,
  decision: decisionLines,
  event: namedLines,
  calendar: calendarLines,
  counting: countingLines,
  "hours-of-the-day": hoursOfTheDayLines,
  procedure: procedureLines,
  "not-encoded": notEncodedLines,
  contents: contentsLines,
  scenario: scenarioLines,
};
