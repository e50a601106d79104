import type { Expectation, ExpectedOutcome, Given, GivenSpan, GivenValue, Scenario } from "../ast.ts";
import { reliesOnLines } from "./clauses.ts";
import { expressionText, rowLines, upTo } from "./expressions.ts";
import { headingLines, namesLines, namesText } from "./headings.ts";
import { clause, commented, indented, type Lines, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";

/** A scenario: the date, what is given, and what is expected. */
export function scenarioLines(speech: Speech, scenario: Scenario): Lines {
  const given = scenario.given.flatMap((fact) => givenLines(speech, fact));
  const body = [
    ...headingLines(speech, scenario.heading),
    ...(scenario.on ? [speech.line(speech.word("on"), scenario.on.iso)] : []),
    ...(scenario.knownOn ? [speech.line(speech.word("asKnownOn"), scenario.knownOn.iso)] : []),
    ...(given.length > 0 ? [speech.word("given"), ...indented(given)] : []),
    ...scenario.readings.flatMap((reading) => reliesOnLines(speech, "withReading", reading)),
    ...scenario.expect.flatMap((expectation) => expectationLines(speech, expectation)),
  ];
  return commented(scenario, `${speech.word("scenario")} ${scenario.title.text}`, body);
}

function givenLines(speech: Speech, given: Given): Lines {
  return clause(speech, given, (page) => {
    const { name, value } = given;
    if (value.kind === "given-happened") return speech.line(name.text, speech.word("happensOn"), value.on.iso);
    if (value.kind === "given-not-happened") return speech.line(name.text, speech.word("hasNotHappened"));
    const verb = value.kind === "given-rows" ? "are" : "is";
    return speech.line(name.text, speech.word(verb), givenText(page, value));
  });
}

/** What is told of something that is not an event. */
type ToldOtherwise = Exclude<GivenValue, { kind: "given-happened" | "given-not-happened" }>;

const givenWords = { "given-unknown": "unknown", "given-pending": "pending", "given-none": "none" } as const;

function givenText(page: Page, value: ToldOtherwise): string {
  if (value.kind === "given-rows") {
    page.below.push(...rowLines(page.speech, value.header ? [value.header, ...value.rows] : value.rows));
    return "";
  }
  if (value.kind !== "given-spans") return page.speech.word(givenWords[value.kind]);
  return value.spans.map((span) => spanText(page, span)).join(` ${page.speech.word("and")} `);
}

function spanText(page: Page, { value, from, to }: GivenSpan): string {
  const { speech } = page;
  return speech.line(
    expressionText(page, value),
    from && speech.line(speech.word("from"), from.iso),
    to && upTo(page, to),
  );
}

function expectationLines(speech: Speech, expectation: Expectation): Lines {
  const { name, record, procedure, outcome, on, because } = expectation;
  const lines = clause(speech, expectation, (page) =>
    speech.line(
      speech.word("expect"),
      name.text,
      record && speech.line(speech.word("of"), record.subject.text, record.index.digits),
      procedure && speech.line(speech.word("of"), procedure.text),
      outcomeText(page, outcome),
      on && speech.line(speech.word("onDate"), on.iso),
    ),
  );
  return [...lines, ...indented(namesLines(speech, "because", because))];
}

function outcomeText(page: Page, outcome: ExpectedOutcome): string {
  const { speech } = page;
  switch (outcome.kind) {
    case "expect-value":
      return speech.line(speech.word("is"), expressionText(page, outcome.value));
    case "expect-no-entitlement":
      return speech.line(speech.word("is"), speech.word("noEntitlement"));
    case "expect-not-applicable":
      return speech.word("isNotApplicable");
    case "expect-unknown":
      return speech.line(speech.word("is"), speech.word("unknown"), ...namesLines(speech, "needing", outcome.needing));
    case "expect-awaits": {
      const most = outcome.upTo && speech.line(speech.word("upTo"), expressionText(page, outcome.upTo));
      return speech.line(speech.word("awaits"), outcome.authority.text, most);
    }
    case "expect-unsettled":
      return speech.word("isUnsettled");
    case "expect-conflict":
      return speech.line(speech.word("isAConflictOf"), namesText(speech, "and", outcome.between));
  }
}
