import type { Chapter, Choice, Event, Fact, Figure, Member, WrittenIn } from "../ast.ts";
import { valueText } from "./clauses.ts";
import { expressionText } from "./expressions.ts";
import { headingLines, namesText, wordsLines } from "./headings.ts";
import { clause, commented, type Lines, newPage } from "./page.ts";
import type { Speech } from "./speech.ts";
import { typeText } from "./types.ts";

/** The version of the language. */
export function writtenInLines(speech: Speech, statement: WrittenIn): Lines {
  return commented(statement, `${speech.word("writtenIn")} ${statement.version.text}`);
}

/** A title for what follows. */
export function chapterLines(speech: Speech, chapter: Chapter): Lines {
  return commented(chapter, `${speech.word("chapter")} ${chapter.title.text}`, headingLines(speech, chapter.heading));
}

/** An event. */
export function namedLines(speech: Speech, named: Event): Lines {
  return commented(named, speech.line(speech.word(named.kind), named.name.text), headingLines(speech, named.heading));
}

/** A choice; its members stay grouped on the lines that its author gave them. */
export function choiceLines(speech: Speech, choice: Choice): Lines {
  const body = [
    ...headingLines(speech, choice.heading),
    ...(choice.ordered ? [speech.word("inRisingOrder")] : []),
    ...groupedByLine(choice.members).flatMap((members) => memberLines(speech, members)),
  ];
  return commented(choice, speech.line(speech.word("choice"), choice.name.text), body);
}

function groupedByLine(members: readonly Member[]): Member[][] {
  const groups: Member[][] = [];
  for (const member of members) {
    const last = groups.at(-1);
    if (last && member.line >= 0 && last[0]?.line === member.line) last.push(member);
    else groups.push([member]);
  }
  return groups;
}

function memberLines(speech: Speech, members: readonly Member[]): Lines {
  const [first] = members;
  if (!first) return [];
  const names = members.map(({ name }) => name);
  if (first.line >= 0) return commented(first, speech.line(speech.word("members"), namesText(speech, "or", names)));
  return commented(first, speech.line(speech.word("member"), first.name.text), headingLines(speech, first.heading));
}

/** A fact, with its question and bounds. */
export function factLines(speech: Speech, fact: Fact): Lines {
  const { name, of, type, overTime, atLeast, atMost } = fact;
  const head = speech.line(
    speech.word("fact"),
    name.text,
    of && speech.line(speech.word("of"), of.text),
    speech.word("is"),
    typeText(speech, type),
    overTime && speech.word("overTime"),
  );
  const bounds = [
    ...(atLeast ? [speech.line(speech.word("atLeastClause"), expressionText(newPage(speech), atLeast))] : []),
    ...(atMost ? [speech.line(speech.word("atMostClause"), expressionText(newPage(speech), atMost))] : []),
  ];
  const body = [
    ...headingLines(speech, fact.heading),
    ...wordsLines(speech, "question", fact.question),
    ...wordsLines(speech, "establishedBy", fact.establishedBy),
    ...bounds,
  ];
  return commented(fact, head, body);
}

/** A figure and its dated values. */
export function figureLines(speech: Speech, figure: Figure): Lines {
  const body = [
    ...headingLines(speech, figure.heading),
    speech.line(speech.word("gives"), typeText(speech, figure.type)),
    ...figure.values.flatMap((value) => clause(speech, value, (page) => valueText(page, "shallBe", value))),
  ];
  return commented(figure, speech.line(speech.word("figure"), figure.name.text), body);
}
