import { expect, test } from "vitest";
import { shortChanges } from "./compared.ts";

const law = `
subject absence
  lasts from first_day to last_day
fact first_day of absence is date
fact last_day of absence is date
fact return_day of absence is date
`;

test.each([
  { from: "to last_day", to: "to return_day", why: "another last day" },
  { from: "  lasts from first_day to last_day\n", to: "", why: "it lasts no more" },
])("a change is seen: $why", ({ from, to }) => {
  expect(shortChanges(law, law.replace(from, to))).toEqual(["condition-changed/absence/lasting"]);
});
