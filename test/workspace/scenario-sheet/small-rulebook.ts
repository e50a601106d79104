import { openWorkspace, type Workspace } from "../../../src/workspace/open-workspace.ts";

/** An allowance of 6 % of an income, for those who are married and earn no more than 2 000 EUR per month. */
export const rules = `
choice grades
  members a1 or a2

fact married is yes or no
  fr Marié

fact income is money in EUR per month
  fr Revenu

fact grade is one of grades
  fr Grade

fact born_on is date
  fr Né le

event notice
  fr Préavis

rule allowance
  fr Allocation
  under Rule 16/1.1
  gives money in EUR per month
  when married
  unless income is more than 2000 EUR per month
  otherwise no entitlement
  shall be 6 % of income
`;

export const scenarios = `
scenario A marriage
  fr Un mariage
  under Rule 16/1.1
  on 2022-09-01
  given
    married is yes
    income is 1000 EUR per month # as paid
  expect allowance is 60 EUR per month
    because married
`;

/** Texts by their file, opened together. */
export function opened(texts: Readonly<Record<string, string>>): Workspace {
  return openWorkspace(Object.entries(texts).map(([file, text]) => ({ file, text: text.trimStart() })));
}
