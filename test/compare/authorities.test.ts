import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
fact away is yes or no
authority director
  is replaced by deputy where away
authority deputy
subject judge
fact judges is list of judge
fact pro of judge is yes or no

body jury
  made up of judges
  quorum of 3
  decides by a majority of its members
  votes for come from those that are pro
`;

test.each([
  { from: "deputy where away", to: "deputy", seen: ["authority-changed/director"], why: "when one is replaced" },
  { from: "quorum of 3", to: "quorum of 4", seen: ["condition-changed/jury/sitting"], why: "the quorum" },
  { from: "a majority", to: "two thirds", seen: ["condition-changed/jury/sitting"], why: "the majority" },
])("a change is seen: $why", ({ from, to, seen }) => {
  expect(
    shortChanges(
      law,
      law.replace(from, () => to),
    ),
  ).toEqual(seen);
});

test("a comment changes nothing", () => {
  expect(
    shortChanges(
      law,
      law.replace("  quorum", () => "  # three\n  quorum"),
    ),
  ).toEqual([]);
});
