import { expect, test } from "vitest";
import { stagesToJson } from "../../src/workspace/stages-json.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
authority clerk
authority board
event claim
event receipt
event answer
counting plain
  the first day is the day after the event
time limit receipt_limit
  runs from claim
  counted by plain
  shall be 5 days
procedure handling
  stage acknowledge
    rests with clerk
    after consulting board
    within receipt_limit
    done when receipt has happened
  stage reply
    done when answer has happened
`);

const facts = { claim: "2022-03-01", receipt: "2022-03-08", answer: { happened: false } };
const acknowledged = {
  stage: "handling.acknowledge",
  state: "done",
  restsWith: ["clerk"],
  afterConsulting: ["board"],
  lastDay: "2022-03-06",
  doneOn: "2022-03-08",
  daysLate: 2,
};

test("programs read every stage of a procedure, or the one they ask for", () => {
  const reply = { stage: "handling.reply", state: "open", restsWith: [], afterConsulting: [] };
  const on = "2022-03-20";
  expect(stagesToJson(book, ask(book, "handling", { facts, on }).trace)).toEqual([acknowledged, reply]);
  expect(stagesToJson(book, ask(book, "handling.acknowledge", { facts, on }).trace)).toEqual([acknowledged]);
});

test("a stage whose state is not known has none", () => {
  const [first] = stagesToJson(book, ask(book, "handling", { facts: { claim: "2022-03-01" } }).trace);
  expect(first?.stage).toBe("handling.acknowledge");
  expect(first?.state).toBeUndefined();
});
