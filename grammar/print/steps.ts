import type { Step } from "../ast.ts";
import { tailText } from "./citations.ts";
import { valueText, whereText } from "./clauses.ts";
import { conditionText } from "./conditions.ts";
import { expressionText } from "./expressions.ts";
import { headingLines } from "./headings.ts";
import { clause, indented, type Lines, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";

const openings = {
  "shall-be": "shallBe",
  plus: "thenPlus",
  less: "thenLess",
  "not-more-than": "butNotMoreThan",
  "not-less-than": "butNotLessThan",
  "multiplied-by": "theWholeMultipliedBy",
  "divided-by": "theWholeDividedBy",
  "failing-which": "failingWhich",
} as const;

const roundings = { "half-up": "roundedHalfUpTo", up: "roundedUpTo", down: "roundedDownTo" } as const;

/** A line that acts on the running amount. */
export function stepLines(speech: Speech, step: Step): Lines {
  const lines = clause(speech, step, (page) => stepText(page, step));
  return step.kind === "let" ? [...lines, ...indented(headingLines(speech, step.heading))] : lines;
}

function stepText(page: Page, step: Step): string {
  const { speech } = page;
  switch (step.kind) {
    case "means":
      return speech.line(speech.word("means"), conditionText(page, step.condition)) + tailText(speech, step.tail);
    case "rounded":
      return valueText(page, roundings[step.direction], step);
    case "in-the-ratio":
      return (
        speech.line(
          speech.word("inTheRatioOf"),
          expressionText(page, step.part),
          speech.citing("to"),
          expressionText(page, step.whole),
          whereText(page, step),
        ) + tailText(speech, step.tail)
      );
    case "let": {
      const named = speech.line(speech.word("inWhich"), step.name.text, speech.word("is"));
      return speech.line(named, expressionText(page, step.value), whereText(page, step)) + tailText(speech, step.tail);
    }
    default:
      return valueText(page, openings[step.kind], step);
  }
}
