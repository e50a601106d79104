import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
event request
event answer
authority director

calendar office
  days of rest Saturday and Sunday
  holiday 2022-07-14
  known from 2022-01-01 until 2022-12-31

counting office_days
  the first day is the day after the event
  a last day not worked moves to the next working day of office

time limit reply_limit
  binds director to perform answer
  runs from request
  counted by office_days
  shall be 20 days
`;

test.each([
  { from: "holiday 2022-07-14", to: "holiday 2022-07-15", seen: ["condition-changed/office/days"], why: "a holiday" },
  { from: "the day after", to: "the day of", seen: ["condition-changed/office_days/days"], why: "the first day" },
  {
    from: "from request",
    to: "from answer",
    seen: ["condition-changed/reply_limit/limit"],
    why: "the event it runs from",
  },
  { from: "20 days", to: "30 days", seen: ["value-changed/reply_limit"], why: "its length" },
  { from: "event answer\n", to: "event answer\nevent silence\n", seen: ["added/silence"], why: "an event more" },
])("a change is seen: $why", ({ from, to, seen }) => {
  expect(
    shortChanges(
      law,
      law.replace(from, () => to),
    ),
  ).toEqual(seen);
});
