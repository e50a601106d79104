import type { Decision, DecisionBounds, NotEncoded, Option, Reading } from "../ast.ts";
import { tailText } from "./citations.ts";
import { periodLines, reliesOnLines, whenLines, whereText } from "./clauses.ts";
import { expressionText, fromTo } from "./expressions.ts";
import { headingLines, namesLines, wordsLines } from "./headings.ts";
import { clause, commented, type Lines, newPage, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";

/** A reading: the question, the options, the one taken and why. */
export function readingLines(speech: Speech, reading: Reading): Lines {
  const { name, taken } = reading;
  const body = [
    ...headingLines(speech, reading.heading),
    ...wordsLines(speech, "question", reading.question),
    ...reading.options.flatMap((option) => optionLines(speech, option)),
    ...(taken ? [speech.line(speech.word("taken"), taken.text)] : []),
    ...wordsLines(speech, "reason", reading.reason),
  ];
  return commented(reading, speech.line(speech.word("reading"), name.text), body);
}

function optionLines(speech: Speech, option: Option): Lines {
  const { name, value, heading } = option;
  const text = value && speech.line(speech.word("is"), expressionText(newPage(speech), value));
  return commented(option, speech.line(speech.word("option"), name.text, text), headingLines(speech, heading));
}

/** A decision: when the power exists, who holds it, and its bounds. */
export function decisionLines(speech: Speech, decision: Decision): Lines {
  const { name, of, mayBe, untilDecided } = decision;
  const body = [
    ...headingLines(speech, decision.heading),
    ...periodLines(speech, decision.period),
    ...whenLines(speech, decision.when),
    ...decision.restsWith.flatMap((holder) => holderLines(speech, holder)),
    ...namesLines(speech, "afterConsulting", decision.afterConsulting),
    ...namesLines(speech, "onTheRecommendationOf", decision.onRecommendationOf),
    ...decision.havingRegardTo.flatMap((words) => wordsLines(speech, "havingRegardTo", words)),
    ...decision.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...(mayBe ? [speech.line(speech.word("mayBe"), boundsText(newPage(speech), mayBe))] : []),
    ...(untilDecided ? [speech.line(speech.word("untilDecided"), expressionText(newPage(speech), untilDecided))] : []),
  ];
  return commented(decision, speech.line(speech.word("decision"), name.text, of && speech.word("of"), of?.text), body);
}

/** `rests with`: one authority that holds a power, and in which case. */
export function holderLines(speech: Speech, holder: Decision["restsWith"][number]): Lines {
  return clause(speech, { comments: [] }, (page) => {
    const where = whereText(page, holder.where ? { where: holder.where } : {});
    return speech.line(speech.word("restsWith"), holder.authority.text, where) + tailText(speech, holder.tail);
  });
}

function boundsText(page: Page, bounds: DecisionBounds): string {
  const { speech } = page;
  switch (bounds.kind) {
    case "yes-or-no":
      return speech.word("yesOrNo");
    case "up-to":
      return speech.line(speech.word("upTo"), expressionText(page, bounds.most));
    case "from-to":
      return fromTo(page, bounds.least, bounds.most);
    case "one-of-values": {
      const values = bounds.values.map((value) => expressionText(page, value)).join(` ${speech.word("or")} `);
      return speech.line(speech.word("oneOf"), values);
    }
  }
}

/** A provision that computes nothing. */
export function notEncodedLines(speech: Speech, record: NotEncoded): Lines {
  const body = [
    ...headingLines(speech, record.heading),
    ...(record.classedAs ? [speech.line(speech.word("classedAs"), record.classedAs.text)] : []),
    ...wordsLines(speech, "reason", record.reason),
  ];
  return commented(record, speech.word("notEncoded"), body);
}
