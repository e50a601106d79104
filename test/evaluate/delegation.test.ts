import { expect, test } from "vitest";
import { resultOf } from "../../src/workspace/result.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
fact director_away is yes or no
fact deputy_away is yes or no
fact small is yes or no
fact abroad is yes or no

authority director
  delegates to clerk the decisions purchase where small in force from 2020-01-01 until 2022-12-31  [Rule 1/1]
  is replaced by deputy where director_away  [Rule 1/2]
authority deputy
  is replaced by second where deputy_away  [Rule 1/3]
authority second
authority clerk
authority circular
  delegates to back every decision
authority back
  delegates to circular every decision
authority board_abroad

decision purchase
  rests with board_abroad where abroad
  rests with director
  may be up to 100 EUR
decision hiring
  rests with director
  may be yes or no
decision endless
  rests with circular
  may be yes or no

rule paid
  gives money
  shall be half of purchase
`);

const at = { abroad: false, small: false, director_away: false, deputy_away: false };

test.each([
  ["nobody acts for somebody who is there", "hiring", {}, "awaiting-decision (director)"],
  ["an absent authority is replaced", "hiring", { director_away: true }, "awaiting-decision (deputy)"],
  ["one step after another", "hiring", { director_away: true, deputy_away: true }, "awaiting-decision (second)"],
  [
    "a decision that is named goes to the delegate",
    "purchase",
    { small: true },
    "awaiting-decision 0 EUR..100 EUR (clerk)",
  ],
  ["another does not", "hiring", { small: true }, "awaiting-decision (director)"],
  [
    "the first line that holds is taken",
    "purchase",
    { small: true, director_away: true },
    "awaiting-decision 0 EUR..100 EUR (clerk)",
  ],
  [
    "an authority of its own has no delegate",
    "purchase",
    { abroad: true, small: true },
    "awaiting-decision 0 EUR..100 EUR (board_abroad)",
  ],
])("%s", (_, decision, facts, expected) => {
  expect(said(ask(book, decision, { facts: { ...at, ...facts } }))).toBe(expected);
});

test("whoever may act is named while it is not known who does", () => {
  expect(said(ask(book, "hiring", {}))).toBe("awaiting-decision (second, deputy, director)");
});

test("a delegation counts on its days only", () => {
  const facts = { ...at, small: true };
  expect(said(ask(book, "purchase", { facts, on: "2022-12-31" }))).toContain("(clerk)");
  expect(said(ask(book, "purchase", { facts, on: "2023-01-01" }))).toContain("(director)");
  expect(said(ask(book, "purchase", { facts, on: "2019-12-31" }))).toContain("(director)");
});

test("what depends on the decision awaits the delegate too", () => {
  expect(said(ask(book, "paid", { facts: { ...at, small: true } }))).toBe("awaiting-decision 0 EUR..50 EUR (clerk)");
});

test("a decision that is told needs nobody", () => {
  expect(said(ask(book, "hiring", { facts: { hiring: true } }))).toBe("yes");
});

test("a circle comes to an end", () => {
  expect(said(ask(book, "endless"))).toBe("awaiting-decision (circular)");
});

test("programs read on whose behalf and by which provisions", () => {
  const outcome = ask(book, "hiring", { facts: { ...at, director_away: true, deputy_away: true } });
  const entry = book.decisions.get("hiring");
  if (!entry) throw new Error("The test has lost its decision.");
  const result = resultOf(book, { key: "hiring", entry }, outcome, { language: "en", explain: "not" });
  expect(result.awaiting).toEqual({
    decision: "hiring",
    authority: "second",
    onBehalfOf: "director",
    provisions: ["Rule 1/2", "Rule 1/3"],
  });
});

test("a body decides by its votes what rests with it, and is awaited while they do not settle it", () => {
  const jury = rulebookOf(`
subject judge
fact judges is list of judge
fact pro of judge is yes or no
fact contra of judge is yes or no
body jury
  made up of judges
  decides by a majority of the votes cast
  votes for come from those that are pro
  votes against come from those that are contra
decision prize
  rests with jury
  may be yes or no
`);
  const verdict = (...votes: readonly (readonly [boolean, boolean])[]) =>
    said(ask(jury, "prize", { facts: { judges: votes.map(([pro, contra]) => ({ pro, contra })) } }));
  expect(verdict([true, false], [true, false], [false, true])).toBe("yes");
  expect(verdict([false, true])).toBe("no");
  expect(verdict([true, false], [false, true])).toBe("awaiting-decision (jury)");
  expect(said(ask(jury, "prize"))).toBe("awaiting-decision (jury)");
});
