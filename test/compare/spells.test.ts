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

const counted = `${law}
fact absences is list of absence
rule lost
  gives count
  shall be most days covered by absences in any 12 months
  plus days covered by absences from 2022-01-01 to 2022-12-31
`;

test.each([
  { from: "12 months", to: "24 months", why: "another window" },
  { from: "2022-12-31", to: "2023-12-31", why: "another last day" },
  { from: "days covered by absences from", to: "days in the longest run of absences from", why: "another measure" },
])("a change is seen in what is counted: $why", ({ from, to }) => {
  expect(shortChanges(counted, counted.replace(from, to)).map((change) => change.split("/")[1])).toEqual(["lost"]);
});
