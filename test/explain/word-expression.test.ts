import { describe, expect, test } from "vitest";
import { words } from "../../src/explain/word-expression.ts";
import { wordingOf } from "../../src/explain/wording.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const declared = `
choice grades
  in rising order
  members A1 or A2
subject child
  fr Enfant
fact children is list of child
  fr Enfants
fact birth_date of child is date
  fr Date de naissance
fact grade is one of grades
  fr Grade
fact other_grade is one of grades
  fr Autre grade
fact grades_held is list of grades
  fr Grades détenus
fact hired is date
  fr Engagé le
fact salary is money in EUR per month
  fr Traitement
fact served is duration in months
  fr Service
fact married is yes or no
  fr Marié
reading way
  fr Voie
  option one_way
    fr une
  option other_way
    fr autre
  taken one_way
definition young of child
  fr Jeune
  means birth_date is after 2010-01-01
table scale
  fr Barème
  by grade
  gives money in EUR per month
  edition in force from 2020-01-01
  | grade | scale |
  | A1    | 10    |
  | A2    | 20    |
rule pay
  fr Paie
  gives money in EUR per month
  shall be scale
`;

/** The words of what a rule or definition sets, in both languages. */
function worded(type: string, expression: string): readonly string[] {
  const isTest = type === "yes or no";
  const head = isTest ? "definition asked\n  means" : `rule asked\n  gives ${type}\n  shall be`;
  const book = rulebookOf(`${declared}\n${head} ${expression}\n`);
  const step = book.rules.get("asked")?.versions[0]?.steps[0];
  if (!step) throw new Error("The test has no line.");
  return (["en", "fr"] as const).map((language) =>
    words(step.value, wordingOf(book, language)).replaceAll("\u202f", " "),
  );
}

const euros = "money in EUR per month";

describe("expressions in words", () => {
  test.each([
    { type: euros, text: "6 % of salary", en: "6 % of salary", fr: "6 % de traitement" },
    { type: euros, text: "half of salary", en: "half of salary", fr: "la moitié de traitement" },
    {
      type: euros,
      text: "salary plus 5 EUR per month",
      en: "salary plus 5 EUR per month",
      fr: "traitement plus 5 EUR par mois",
    },
    { type: euros, text: "salary divided by 2", en: "salary divided by 2", fr: "traitement divisé par 2" },
    {
      type: euros,
      text: "the lesser of salary and pay",
      en: "the least of salary and pay",
      fr: "le moins élevé parmi traitement et paie",
    },
    { type: euros, text: "scale", en: "scale", fr: "barème" },
    { type: euros, text: "scale for grade A1", en: "scale for grade A1", fr: "barème pour grade A1" },
    { type: euros, text: "pay for grade A2", en: "pay for grade A2", fr: "paie pour grade A2" },
    { type: euros, text: "pay as on hired", en: "pay as on hired", fr: "paie à la date d'engagé le" },
    {
      type: "count",
      text: "number of children that are young",
      en: "the number of children that are young",
      fr: "le nombre d'enfants qui sont jeune",
    },
    {
      type: "count",
      text: "whole years from hired to the reference date",
      en: "whole years from hired to the reference date",
      fr: "années révolues d'engagé le à la date de référence",
    },
    {
      type: "date",
      text: "first day of the month of hired",
      en: "the first day of the month of hired",
      fr: "le premier jour du mois d'engagé le",
    },
    {
      type: "count",
      text: "calendar year of hired",
      en: "the calendar year of hired",
      fr: "l'année civile d'engagé le",
    },
    {
      type: "duration in months",
      text: "1 month for each complete 12 months of served",
      en: "1 month for each complete 12 months of served",
      fr: "1 mois par tranche complète de 12 mois de service",
    },
    { type: "yes or no", text: "not married", en: "not married", fr: "non marié" },
    { type: "yes or no", text: "grade is at least A2", en: "grade is at least A2", fr: "grade est au moins A2" },
    {
      type: "yes or no",
      text: "hired is on or before 2020-01-01",
      en: "hired is on or before 1 January 2020",
      fr: "engagé le est au plus tard le 1er janvier 2020",
    },
    {
      type: "yes or no",
      text: "grade is one of A1 or A2",
      en: "grade is one of A1 or A2",
      fr: "grade est parmi A1 ou A2",
    },
    {
      type: "yes or no",
      text: "grades_held includes A1",
      en: "grades held includes A1",
      fr: "grades détenus comprend A1",
    },
    { type: "yes or no", text: "salary is known", en: "salary is known", fr: "traitement est connu" },
    {
      type: "yes or no",
      text: "some of children are young",
      en: "some of children are young",
      fr: "certains parmi enfants sont jeune",
    },
    {
      type: "yes or no",
      text: "way is one_way",
      en: 'the reading "Way" is One way',
      fr: "la lecture « Voie » est une",
    },
    {
      type: "yes or no",
      text: "married and grade is A1",
      en: "all of (married; grade is A1)",
      fr: "à la fois (marié ; grade est A1)",
    },
  ])("$text", ({ type, text, en, fr }) => {
    expect(worded(type, text)).toEqual([en, fr]);
  });

  test("rows of according to, each with its condition", () => {
    const rows = "according to grade\n    | A1 | 10 EUR per month |\n    | A2 | no entitlement |";
    expect(worded(euros, rows)).toEqual([
      "according to grade (A1: 10 EUR per month; A2: no entitlement)",
      "selon grade (A1 : 10 EUR par mois ; A2 : aucun droit)",
    ]);
  });
});
