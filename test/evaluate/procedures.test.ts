import { describe, expect, test } from "vitest";
import type { Trace } from "../../src/evaluate/outcome.ts";
import { date } from "../values/date.ts";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority clerk
authority director
event claim
event withdrawal
event receipt
event hearing
event answer
event publication
fact disputed is yes or no
fact clerk_is_party is yes or no

counting plain
  the first day is the day after the event

time limit receipt_limit
  runs from claim
  counted by plain
  shall be 5 days

time limit answer_limit
  runs from receipt
  counted by plain
  shall be 30 days

procedure handling
  opens when claim has happened
  ends when withdrawal has happened
  stage acknowledge
    rests with director where clerk_is_party
    rests with clerk
    within receipt_limit
    done when receipt has happened
  stage hear
    when disputed
    rests with clerk
    done when hearing has happened
  stage reply
    rests with director
    within answer_limit
    done when answer has happened
  stage publish
    at any time
    done when publication has happened

definition answering
  means handling is at stage reply
definition late
  means reply of handling is late
definition not_late
  means reply of handling is not late
definition behind_us
  means handling is one of finished or ended
`);

const never = { happened: false };
const begun = {
  claim: "2022-03-01",
  withdrawal: never,
  receipt: never,
  hearing: never,
  answer: never,
  publication: never,
  disputed: false,
  clerk_is_party: false,
};
const state = (stage: string, facts: object, on = "2022-03-04") => said(ask(book, stage, { facts: told(facts), on }));

/** A fact that is `undefined` is one that nobody told. */
function told(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

describe("where a procedure is", () => {
  test.each([
    { facts: { claim: never }, is: "not-applicable", why: "it has not opened" },
    { facts: {}, is: "unknown needs claim", why: "nobody told whether it opened" },
    { facts: begun, is: "handling.acknowledge", why: "the first stage that may be acted on" },
    { facts: { ...begun, receipt: "2022-03-02" }, is: "handling.reply", why: "a stage not needed is passed over" },
    { facts: { ...begun, receipt: "2022-03-02", disputed: true }, is: "handling.hear", why: "one needed is not" },
    {
      facts: { ...begun, receipt: "2022-03-02", disputed: undefined, hearing: "2022-03-03" },
      is: "handling.reply",
      why: "what is done need not be known to be needed",
    },
    {
      facts: { ...begun, receipt: "2022-03-09" },
      is: "handling.acknowledge",
      why: "an event to come has not happened",
    },
    {
      facts: { ...begun, receipt: "2022-03-02", answer: "2022-03-03" },
      is: "handling.publish",
      why: "a stage at any time is open beside others, and comes last in the text",
    },
    {
      facts: { ...begun, receipt: "2022-03-02", answer: "2022-03-03", publication: "2022-03-03" },
      is: "finished",
      why: "every stage is done or not needed",
    },
    { facts: { ...begun, withdrawal: "2022-03-02" }, is: "ended", why: "something ended it" },
    {
      facts: {
        ...begun,
        receipt: "2022-03-02",
        answer: "2022-03-03",
        publication: "2022-03-03",
        withdrawal: "2022-03-04",
      },
      is: "finished",
      why: "what is finished can no longer be ended",
    },
    { facts: { ...begun, withdrawal: undefined }, is: "unknown needs withdrawal", why: "it may have ended" },
    { facts: { ...begun, answer: undefined }, is: "handling.acknowledge", why: "later events do not matter yet" },
  ])("$is: $why", ({ facts, is }) => {
    expect(state("handling", facts)).toBe(is);
  });
});

describe("what a stage is", () => {
  test.each([
    { stage: "acknowledge", facts: begun, on: "2022-03-06", is: "open", why: "on the last day" },
    { stage: "acknowledge", facts: begun, on: "2022-03-07", is: "late", why: "on the day after" },
    {
      stage: "acknowledge",
      facts: { ...begun, receipt: "2022-03-20" },
      on: "2022-03-20",
      is: "done",
      why: "though late",
    },
    { stage: "reply", facts: begun, on: "2022-03-06", is: "waiting", why: "a stage before it is open" },
    { stage: "hear", facts: { ...begun, disputed: true }, on: "2022-03-06", is: "waiting", why: "it is needed" },
    { stage: "hear", facts: begun, on: "2022-03-06", is: "not_needed", why: "it is not" },
    { stage: "reply", facts: { ...begun, answer: "2022-03-02" }, on: "2022-03-06", is: "done", why: "out of turn" },
    { stage: "publish", facts: begun, on: "2022-03-06", is: "open", why: "no stage comes before it" },
    {
      stage: "reply",
      facts: { ...begun, withdrawal: "2022-03-02" },
      on: "2022-03-06",
      is: "not_needed",
      why: "it ended",
    },
    { stage: "reply", facts: { claim: never }, on: "2022-03-06", is: "not-applicable", why: "it never opened" },
    {
      stage: "acknowledge",
      facts: { ...begun, receipt: undefined },
      on: "2022-03-06",
      is: "unknown needs receipt",
      why: "it may be done",
    },
    {
      stage: "hear",
      facts: { ...begun, receipt: "2022-03-02", disputed: undefined },
      on: "2022-03-06",
      is: "unknown needs disputed",
      why: "it may not be needed",
    },
  ])("$stage is $is on $on: $why", ({ stage, facts, on, is }) => {
    expect(state(`handling.${stage}`, facts, on)).toBe(is);
  });
});

describe("conditions on procedures", () => {
  test.each([
    { rule: "answering", facts: { ...begun, answer: undefined }, is: "no", why: "done or waiting, it is not at hand" },
    { rule: "answering", facts: { ...begun, receipt: "2022-03-02" }, is: "yes", why: "open" },
    { rule: "answering", facts: { ...begun, receipt: "2022-01-02" }, is: "yes", why: "late is at hand too" },
    { rule: "answering", facts: { claim: never }, is: "no", why: "nothing opened" },
    { rule: "late", facts: { ...begun, answer: undefined }, is: "no", why: "no state that is possible is late" },
    { rule: "late", facts: { ...begun, receipt: undefined }, is: "unknown needs receipt", why: "some are" },
    { rule: "not_late", facts: begun, is: "yes", why: "the opposite" },
    { rule: "behind_us", facts: { ...begun, withdrawal: "2022-03-02" }, is: "yes", why: "ended" },
    { rule: "behind_us", facts: { claim: never }, is: "no", why: "what has not opened is not over" },
  ])("$rule is $is: $why", ({ rule, facts, is }) => {
    expect(state(rule, facts, "2022-03-04")).toBe(is);
  });
});

function accountOf(stage: string, facts: object, on: string): Trace["what"] | undefined {
  return ask(book, `handling.${stage}`, { facts: told(facts), on }).trace.children.find(
    ({ what }) => what.kind === "stage",
  )?.what;
}

describe("the account of a stage", () => {
  test("says who acts, the last day, and for how long it has been over", () => {
    expect(accountOf("acknowledge", begun, "2022-03-10")).toMatchObject({
      authorities: ["clerk"],
      lastDay: date("2022-03-06"),
      daysLate: 4,
    });
  });

  test("says how late it was when it was done", () => {
    const account = accountOf("acknowledge", { ...begun, receipt: "2022-03-08" }, "2022-05-10");
    expect(account).toMatchObject({ doneOn: date("2022-03-08"), daysLate: 2 });
  });

  test("names whoever may have to act while it is open whose case it is", () => {
    const account = accountOf("acknowledge", { ...begun, clerk_is_party: undefined }, "2022-03-02");
    expect(account).toMatchObject({ authorities: ["director", "clerk"] });
  });

  test.each([
    {
      facts: { ...begun, answer: "2022-03-03", disputed: true },
      early: ["handling.hear"],
      why: "the first never came",
    },
    {
      facts: { ...begun, answer: "2022-03-03", disputed: true, hearing: "2022-03-05" },
      early: ["handling.hear"],
      why: "it came later",
    },
    { facts: { ...begun, answer: "2022-03-03" }, early: [], why: "what is not needed is not waited for" },
  ])("tells of stages done before their turn: $why", ({ facts, early }) => {
    expect(accountOf("reply", facts, "2022-03-10")).toMatchObject({ early });
  });
});

test("stages that wait for one another come to an answer", () => {
  const circle = rulebookOf(`
event a
event b
procedure p
  stage one
    after two
    done when a has happened
  stage two
    after one
    done when b has happened
`);
  expect(said(ask(circle, "p", { facts: { a: never, b: never } }))).toBe("unknown defined-by-itself");
});

test("a thousand stages, one after the other, are followed", () => {
  const count = 1_000;
  const events = Array.from({ length: count }, (_, i) => `event e${i}\n`).join("");
  const stages = Array.from({ length: count }, (_, i) => `  stage s${i}\n    done when e${i} has happened\n`).join("");
  const long = rulebookOf(`${events}procedure p\n${stages}`);
  const facts = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`e${i}`, i < count - 1 ? "2022-01-01" : never]),
  );
  expect(said(ask(long, "p", { facts }))).toBe(`p.s${count - 1}`);
});
