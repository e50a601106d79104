// A word cut on purpose. cspell:ignore acknow
import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
authority clerk
authority director
event claim
event receipt
event answer

counting plain
  the first day is the day after the event

time limit answer_limit
  runs from receipt
  counted by plain
  shall be 30 days

procedure handling
  opens when claim has happened
  stage acknowledge
    rests with clerk
    done when receipt has happened
  stage reply
    rests with director
    within answer_limit
    done when answer has happened
`;

test.each([
  {
    from: "rests with clerk",
    to: "rests with director",
    seen: ["authority-changed/handling.acknowledge"],
    why: "who acts",
  },
  {
    from: "rests with clerk",
    to: "rests with clerk\n    after consulting director",
    seen: ["authority-changed/handling.acknowledge"],
    why: "who is heard",
  },
  { from: "    within answer_limit\n", to: "", seen: ["condition-changed/handling.reply/stage"], why: "by when" },
  {
    from: "    within",
    to: "    at any time\n    within",
    seen: ["condition-changed/handling.reply/stage"],
    why: "after what",
  },
  { from: "answer has", to: "receipt has", seen: ["condition-changed/handling.reply/stage"], why: "when it is done" },
  {
    from: "opens when claim",
    to: "opens when receipt",
    seen: ["condition-changed/handling/gate"],
    why: "when it opens",
  },
  {
    from: "  stage acknow",
    to: "  ends when answer has happened\n  stage acknow",
    seen: ["condition-changed/handling/stages"],
    why: "what ends it",
  },
  { from: "event claim\n", to: "# A remark.\nevent claim\n", seen: [], why: "layout" },
])("a change is seen: $why", ({ from, to, seen }) => {
  expect(
    shortChanges(
      law,
      law.replace(from, () => to),
    ),
  ).toEqual(seen);
});
