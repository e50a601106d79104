import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
authority director
  fr Directeur
event request
  fr Demande
event reply
  fr Réponse

calendar office
  fr Bureau
  days of rest Saturday and Sunday
  holiday 2024-09-30
    en Founders' day
    fr Jour des fondateurs
  known from 2024-01-01 until 2024-12-31

counting office_days
  fr Jours du bureau
  under Rule 1/1
  the first day is the day after the event
  a missing day becomes the last day of the month
  a last day not worked moves to the next working day of office
  stops from 15 July to 15 August  [Rule 1/2]

time limit reply_limit
  fr Délai de réponse
  under Rule 1/3
  binds director to perform reply
  runs from request
  counted by office_days
  shall be 2 months
`);

const outcome = ask(book, "reply_limit", { facts: { request: "2024-06-29" } });

test("the account names the first day, the stop and the move", () => {
  expect(explainText(book, outcome, { language: "en" })).toBe(
    [
      "Reply limit: 1 October 2024 [Rule 1/3]",
      "├─ General case: 2 months",
      "├─ Request: 29 June 2024 (told)",
      "├─ Counting begins on the day after the event, 30 June 2024 [Rule 1/1]",
      "├─ 2 months from then end with 29 August 2024",
      "├─ Does not run from 15 July 2024 to 15 August 2024: 32 days are added, to 30 September 2024 [Rule 1/2]",
      "└─ 30 September 2024 is not worked (Office): moved to 1 October 2024",
    ].join("\n"),
  );
});

test("it does so in French", () => {
  expect(explainText(book, outcome, { language: "fr" }).split("\n").slice(3)).toEqual([
    "├─ Le décompte commence le lendemain de l'événement, le 30 juin 2024 [Règlement 1/1]",
    "├─ 2 mois à partir de là s'achèvent avec le 29 août 2024",
    "├─ Ne court pas du 15 juillet 2024 au 15 août 2024 : 32 jours s'ajoutent, jusqu'au 30 septembre 2024 [Règlement 1/2]",
    "└─ Le 30 septembre 2024 n'est pas ouvré (Bureau) : reporté au 1er octobre 2024",
  ]);
});

test("it names the policy for a day that a month lacks, and the stop that puts the first day off", () => {
  const short = explainText(book, ask(book, "reply_limit", { facts: { request: "2023-12-31" } }), { language: "en" });
  expect(short).toContain("2 months from then end with 29 February 2024, the last day of a month that is too short");
  const late = explainText(book, ask(book, "reply_limit", { facts: { request: "2024-07-20" } }), { language: "en" });
  expect(late).toContain("Counting begins after the stop, on 16 August 2024");
});

test("what a time limit, a counting and a calendar say", () => {
  expect(["reply_limit", "office_days", "office"].map((key) => describeRule(book, key, "en"))).toEqual([
    [
      "Reply limit [Rule 1/3]",
      "  Gives the last day of a time limit",
      "  Binds director to perform: reply",
      "  Runs from request",
      '  Counted by "Office days"',
      "  It is 2 months",
    ].join("\n"),
    [
      "Office days [Rule 1/1]",
      "  The first day is the day after the event",
      "  A day that a month lacks becomes its last day",
      '  A last day not worked moves to the next working day of "Office"',
      "  Stops every year from 15 July to 15 August, both days included [Rule 1/2]",
    ].join("\n"),
    [
      "Office",
      "  Days of rest: Saturday, Sunday",
      "  Holiday: 30 September 2024 (Founders' day)",
      "  Known from 1 January 2024 to 31 December 2024",
    ].join("\n"),
  ]);
});
