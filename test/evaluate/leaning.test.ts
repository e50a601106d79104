import { expect, test } from "vitest";
import { ask, rulebookOf } from "./from-text.ts";

const book = rulebookOf(`
authority head

fact asked is yes or no

reading silent
  option this_way
  option that_way
  taken this_way

reading divisor
  option thirty is 30
  option days_of_the_month is 31
  taken thirty

decision waiver
  when asked
  rests with head
  relies on silent as this_way
  may be yes or no

rule part_of_a_month
  gives money in EUR
  shall be 300 EUR
  in the ratio of 15 to divisor
`);

test("a decision that leans on a reading still shows itself, with its conditions", () => {
  const { trace, readings } = ask(book, "waiver", { facts: { asked: true } });
  expect(trace.what).toMatchObject({ kind: "decision", key: "waiver", standing: "open" });
  expect(trace.children.map(({ what }) => what.kind)).toEqual(["reading", "gate"]);
  expect([...readings]).toEqual([["silent", "this_way"]]);
});

test("a reading that gives what a ratio is taken of is leaned on", () => {
  const { readings } = ask(book, "part_of_a_month");
  expect([...readings]).toEqual([["divisor", "thirty"]]);
});
