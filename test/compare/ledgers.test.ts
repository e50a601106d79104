import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
fact began is date
fact cap is number
reading doubt
  option near
  option far

ledger leave
  under Rule 1/1
  gives number
  runs from began to the reference date
  opens with zero
  on the first day of each month
    plus 2.5
  on 31 March of each year
    under Rule 1/2
    note It lapses.
    but not more than 20
`;

test.each([
  { from: "to the reference date", to: "to 2030-01-01", seen: ["condition-changed/leave/ledger"], why: "its last day" },
  { from: "with zero", to: "with 5", seen: ["condition-changed/leave/ledger"], why: "what it opens with" },
  { from: "plus 2.5", to: "plus 3", seen: ["value-changed/leave/entry"], why: "the amount of an entry" },
  {
    from: "on 31 March",
    to: "on 30 June",
    seen: ["added/leave/entry", "removed/leave/entry"],
    why: "the day of an entry",
  },
  { from: "Rule 1/2", to: "Rule 1/3", seen: ["provision-changed/leave/entry"], why: "what an entry cites" },
  { from: "It lapses.", to: "It is lost.", seen: ["wording-only/leave/entry"], why: "the note of an entry" },
  {
    from: "    note",
    to: "    relies on doubt as near\n    note",
    seen: ["reading-changed/leave/entry"],
    why: "what an entry leans on",
  },
])("a change is seen: $why", ({ from, to, seen }) => {
  expect(
    shortChanges(
      law,
      law.replace(from, () => to),
    ),
  ).toEqual(seen);
});

test("the order of entries counts", () => {
  const [head = "", first = "", second = ""] = law.split(/^(?= {2}on )/m);
  expect(shortChanges(law, head + second + first)).toEqual(["value-changed/leave/ledger"]);
});
