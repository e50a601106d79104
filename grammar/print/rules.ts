import type { Branch, InEveryCase, OutsideException, Rule, Step } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { tailText } from "./citations.ts";
import { conditionLines, periodLines, reliesOnLines, valueText, whenLines, whereText } from "./clauses.ts";
import { conditionText } from "./conditions.ts";
import { limitLines } from "./deadlines.ts";
import { expressionText } from "./expressions.ts";
import { headingLines, namesLines } from "./headings.ts";
import { clause, commented, indented, type Lines, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";
import { typeText } from "./types.ts";

const heads = { value: "rule", "yes-no": "definition", "time-limit": "timeLimit" } as const;

/** A rule, definition or time limit in its canonical order. */
export function ruleLines(speech: Speech, rule: Rule): Lines {
  const { name, of, type, otherwise, inEveryCase, limit } = rule;
  const head = speech.line(speech.word(heads[rule.defines]), name.text, of && speech.word("of"), of?.text);
  const body = [
    ...headingLines(speech, rule.heading),
    ...(type ? [speech.line(speech.word("gives"), typeText(speech, type))] : []),
    ...(limit ? limitLines(speech, limit) : []),
    ...periodLines(speech, rule.period),
    ...rule.appliesWhere.flatMap((condition) => conditionLines(speech, "appliesWhere", condition)),
    ...whenLines(speech, rule.when),
    ...(otherwise ? clause(speech, otherwise, (page) => valueText(page, "otherwise", otherwise)) : []),
    ...rule.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...rule.steps.flatMap((step) => stepLines(speech, step)),
    ...rule.alternatives.flatMap((branch) => branchLines(speech, "alternative", branch)),
    ...rule.exceptions.flatMap((branch) => branchLines(speech, "exceptWhere", branch)),
    ...(inEveryCase ? inEveryCaseLines(speech, inEveryCase) : []),
  ];
  return commented(rule, head, body);
}

/** `exception NAME to RULE` and its clauses. */
export function outsideExceptionLines(speech: Speech, exception: OutsideException): Lines {
  const { branch, rule } = exception;
  const head = speech.line(speech.word("exception"), branch.name.text, speech.citing("to"), rule.text);
  return commented(exception, head, branchBody(speech, branch));
}

function branchLines(speech: Speech, id: KeywordId, branch: Branch): Lines {
  return ["", ...commented(branch, speech.line(speech.word(id), branch.name.text), branchBody(speech, branch))];
}

function branchBody(speech: Speech, branch: Branch): Lines {
  return [
    ...headingLines(speech, branch.heading),
    ...periodLines(speech, branch.period),
    ...namesLines(speech, "notwithstanding", branch.notwithstanding),
    ...namesLines(speech, "disapplies", branch.disapplies),
    ...(branch.evenIfNotEntitled ? [speech.word("whetherOrNotEntitled")] : []),
    ...whenLines(speech, branch.when),
    ...branch.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...branch.steps.flatMap((step) => stepLines(speech, step)),
  ];
}

function inEveryCaseLines(speech: Speech, part: InEveryCase): Lines {
  const body = [
    ...part.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
    ...part.steps.flatMap((step) => stepLines(speech, step)),
  ];
  return ["", ...commented(part, speech.word("inEveryCase"), body)];
}

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

function stepLines(speech: Speech, step: Step): Lines {
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
