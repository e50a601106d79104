import type { Comparison, Condition, Group, Test } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { tailText } from "./citations.ts";
import { expressionText, fromTo, placeText } from "./expressions.ts";
import { commented, newPage, type Page } from "./page.ts";

/** The canonical text of a condition; the items of a list are added below the line. */
export function conditionText(page: Page, condition: Condition): string {
  if (condition.kind === "group") return groupText(page, condition);
  if (condition.kind !== "junction") return testText(page, condition);
  const tests = condition.tests.map((test) => testText(page, test));
  return tests.join(` ${page.speech.word(condition.connective)} `);
}

const quantifiers = { all: "allOf", any: "anyOf", none: "noneOf" } as const;

function groupText({ speech, depth, below }: Page, { quantifier, items }: Group): string {
  for (const item of items) {
    const inner = newPage(speech, depth + 1);
    const text = `${"-".repeat(depth)} ${conditionText(inner, item.condition)}${tailText(speech, item.tail)}`;
    below.push(...commented(item, text, inner.below));
  }
  return speech.word(quantifiers[quantifier]);
}

function testText(page: Page, test: Test): string {
  const printer = printers[test.kind] as (page: Page, test: Test) => string;
  return printer(page, test);
}

type Printers = { readonly [K in Test["kind"]]: (page: Page, test: Extract<Test, { kind: K }>) => string };

const comparisons: Readonly<Record<Comparison, readonly KeywordId[]>> = {
  is: ["is"],
  "is-not": ["isNot"],
  "at-least": ["is", "atLeast"],
  "at-most": ["is", "atMost"],
  "more-than": ["is", "moreThan"],
  "less-than": ["is", "lessThan"],
  before: ["is", "before"],
  after: ["is", "after"],
  "on-or-before": ["is", "onOrBefore"],
  "on-or-after": ["is", "onOrAfter"],
};

const bodyStates = {
  quorate: "hasAQuorum",
  "in-favour": "hasDecidedInFavour",
  against: "hasDecidedAgainst",
  divided: "isDivided",
} as const;

const limitStates = { met: "isMet", missed: "isMissed", running: "isRunning" } as const;

const printers: Printers = {
  holds: (page, { negated, subject }) =>
    page.speech.line(negated && page.speech.word("not"), expressionText(page, subject)),
  compare: (page, { left, comparison, right }) =>
    page.speech.line(
      expressionText(page, left),
      ...comparisons[comparison].map((id) => page.speech.word(id)),
      expressionText(page, right),
    ),
  between: (page, { left, from, to }) =>
    page.speech.line(expressionText(page, left), page.speech.word("is"), fromTo(page, from, to)),
  "one-of": (page, { left, negated, values }) =>
    page.speech.line(
      expressionText(page, left),
      page.speech.word(negated ? "isNot" : "is"),
      page.speech.word("oneOf"),
      values.map((value) => expressionText(page, value)).join(` ${page.speech.word("or")} `),
    ),
  known: (page, { left, known }) =>
    page.speech.line(expressionText(page, left), page.speech.word("is"), page.speech.word(known ? "known" : "unknown")),
  includes: (page, { left, negated, value }) =>
    page.speech.line(
      expressionText(page, left),
      page.speech.word(negated ? "doesNotInclude" : "includes"),
      expressionText(page, value),
    ),
  happened: (page, { left, negated }) =>
    page.speech.line(expressionText(page, left), page.speech.word(negated ? "hasNotHappened" : "hasHappened")),
  "limit-is": (page, { left, state }) =>
    page.speech.line(expressionText(page, left), page.speech.word(limitStates[state])),
  "body-is": (page, { left, state }) =>
    page.speech.line(expressionText(page, left), page.speech.word(bodyStates[state])),
  "is-at": (page, { left, stage }) =>
    page.speech.line(expressionText(page, left), page.speech.word("isAt"), stage.text),
  "some-are": (page, { every, list, definition }) =>
    page.speech.line(
      page.speech.word(every ? "everyOneOf" : "someOf"),
      placeText(page, list),
      page.speech.word("are"),
      definition.text,
    ),
};
