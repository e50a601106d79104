import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
authority head
  fr Chef

choice grades
  fr Grades
  members A1 or A2

fact grade is one of grades
  fr Grade
fact hired is date
  fr Engagé le
fact salary is money in EUR per month
  fr Traitement

figure rate
  fr Taux
  gives percentage
  shall be 6 % in force from 2020-01-01  [Rule 1/1]

decision days_granted
  fr Jours accordés
  under Rule 1/3
  when grade is A2
  rests with head
  may be up to 10

definition recent
  fr Récent
  under Rule 1/2
  means hired is on or after 2017-01-01 or grade is A1

rule bonus
  fr Prime
  under Rule 1/1
  gives money in EUR per month
  applies where recent
  shall be 10 % of salary
  less 5 EUR per month where grade is A2  [Rule 1/1 b)]
  except where senior
    fr Ancien
    under Rule 1/1 c)
    when hired is before 2000-01-01
    shall be the greater of salary and 100 EUR per month
  in every case
    but not more than 500 EUR per month
`);

test.each([
  {
    key: "bonus",
    language: "en" as const,
    says: `Bonus [Rule 1/1]
  Gives an amount in EUR per month
  Applies where recent
  It is 10 % of salary
  Less 5 EUR per month, where grade is A2 [Rule 1/1 b)]
  Except where "Senior" [Rule 1/1 c)]
    When hired is before 1 January 2000
    It is the greatest of salary and 100 EUR per month
  In every case, whatever came out
    But not more than 500 EUR per month`,
  },
  {
    key: "bonus",
    language: "fr" as const,
    says: `Prime [Règlement 1/1]
  Donne un montant en EUR par mois
  S'applique si récent
  C'est 10 % de traitement
  Moins 5 EUR par mois, si grade est A2 [Règlement 1/1 b)]
  Sauf dans le cas « Ancien » [Règlement 1/1 c)]
    Lorsque engagé le est avant le 1er janvier 2000
    C'est le plus élevé parmi traitement et 100 EUR par mois
  Dans tous les cas, quel que soit le résultat
    Sans dépasser 500 EUR par mois`,
  },
  {
    key: "recent",
    language: "en" as const,
    says: `Recent [Rule 1/2]
  Is met or not
  Met where any of these holds:
    Hired is on or after 1 January 2017
    Grade is A1`,
  },
  {
    key: "days_granted",
    language: "en" as const,
    says: `Days granted [Rule 1/3]
  Gives a count
  When grade is A2
  Decided by Head
  May be up to 10`,
  },
  {
    key: "rate",
    language: "fr" as const,
    says: `Taux
  Donne un pourcentage
  C'est 6 % (en vigueur du 1er janvier 2020) [Règlement 1/1]`,
  },
  { key: "nothing", language: "en" as const, says: 'The rulebook has nothing named "nothing".' },
])("$key in $language", ({ key, language, says }) => {
  expect(describeRule(book, key, language)).toBe(says);
});
