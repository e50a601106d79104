import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
hours of the day night_hours
  under Rule 1/1
  from 22:00 to 07:00
subject shift
  lasts from shift_began to shift_ended
fact shift_began of shift is date and time
fact shift_ended of shift is date and time
fact shifts is list of shift
rule night
  under Rule 1/1
  gives number
  shall be hours covered by shifts from 2022-01-01 to 2022-12-31 within night_hours
`;

test.each([
  { from: "from 22:00", to: "from 20:00", is: ["condition-changed/night_hours/hours"], why: "an earlier night" },
  { from: "within night_hours", to: "outside night_hours", is: ["value-changed/night"], why: "the other hours" },
])("a change is seen: $why", ({ from, to, is }) => {
  expect(shortChanges(law, law.replace(from, to))).toEqual(is);
});
