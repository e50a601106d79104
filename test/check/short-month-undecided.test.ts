import { test } from "vitest";
import { shortMonthUndecided } from "../../src/check/checks/short-month-undecided.ts";
import { diagnosticsFrom } from "./expect-diagnostics.ts";

const expectDiagnostics = diagnosticsFrom(shortMonthUndecided);

test("a counting of months says what becomes of a missing day", () => {
  expectDiagnostics(`
    event request

    counting office_days
             ^^^^^^^^^^^ "Office days" counts the months of "Reply limit", so say what a day becomes that the last month lacks: "a missing day becomes the last day of the month" or "the first day of the next month".
             fr: "Office days" compte les mois de "Reply limit", dites donc ce que devient un jour que le dernier mois n'a pas : "un jour manquant devient le dernier jour du mois" ou "le premier jour du mois suivant".
      under Rule 1/1
      the first day is the day after the event

    time limit reply_limit
      under Rule 1/1
      runs from request
      counted by office_days
      shall be 2 months
  `);
});

test("a counting of days, or one that says it, needs nothing", () => {
  expectDiagnostics(`
    event request

    counting office_days
      under Rule 1/1
      the first day is the day after the event

    counting office_months
      under Rule 1/1
      the first day is the day after the event
      a missing day becomes the last day of the month

    time limit in_days
      under Rule 1/1
      runs from request
      counted by office_days
      shall be 20 days

    time limit in_months
      under Rule 1/1
      runs from request
      counted by office_months
      shall be 2 months
  `);
});
