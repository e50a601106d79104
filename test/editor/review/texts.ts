import { createDesk, type Desk } from "../../../editor/language/desk.ts";

/** The file that the tests of the Review room write in. */
export const FILE = "pay.proviso";

/** Rules with a rate, a scenario that rests on it, and a table. */
export const rules = (rate: string, cell = "100") => `fact salary is money in EUR per month
  fr Traitement

fact grade is number
  fr Grade

table bonus
  fr Prime
  under Rule 17/1
  by grade
  gives money in EUR per month
  other keys give no entitlement
  edition in force from 2020-01-01
  | grade | bonus |
  | 1     | ${cell}   |
  | 2     | 200   |

rule allowance
  fr Allocation
  under Rule 16/1
  gives money in EUR per month
  shall be ${rate} of salary

rule extra
  fr Supplément
  under Rule 17/2
  gives money in EUR per month
  shall be bonus

scenario A round salary
  fr Un traitement rond
  under Rule 16/1
  on 2022-09-01
  given
    salary is 1000 EUR per month
  expect allowance is 60 EUR per month

scenario Grade one
  fr Grade un
  under Rule 17/1
  on 2022-09-01
  given
    grade is 1
  expect extra is 100 EUR per month
`;

/** A desk with a text on screen. */
export function deskOver(text: string): Desk {
  const desk = createDesk();
  desk.open([{ file: FILE, text }]);
  return desk;
}

/** A version to compare with. */
export const older = (text: string) => ({ older: [{ file: FILE, text }] });
