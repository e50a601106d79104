// Words misspelt on purpose. cspell:ignore maried
/** Rules without a mistake, small enough to know every answer. */
export const soundRules = `chapter Pay
  fr Rémunération

fact grade is one of grades
  fr Grade
  question Which grade does the official hold?
  translated Quel est le grade de l'agent ?

fact married is yes or no
  fr Marié

subject child
  fr Enfant

fact children is list of child
  fr Enfants

fact age of child is count
  fr Âge

choice grades
  fr Grades
  members A1 or A2

table salary
  fr Traitement
  under Rule 15/1
  by grade
  gives money in EUR per month
  edition in force from 2022-07-01
  | grade | salary  |
  | A1    | 3000.00 |
  | A2    | 4000.00 |

figure household_rate
  fr Taux du ménage
  under Rule 16/1.1
  gives percentage
  shall be 6 % in force from 2008-01-01

rule household_allowance
  fr Allocation de ménage
  under Rule 16/1.1
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be household_rate times salary

rule child_supplement of child
  fr Supplément pour enfant
  under Rule 16/2
  gives money in EUR per month
  when age is less than 18
  otherwise no entitlement
  shall be 100 EUR per month

rule child_supplements
  fr Suppléments pour enfants
  under Rule 16/2
  gives money in EUR per month
  shall be total of child_supplement over children

scenario A married official
  fr Un agent marié
  on 2022-09-01
  given
    grade is A1
    married is yes
  expect household_allowance is 180 EUR per month

scenario A single official
  fr Un agent célibataire
  on 2022-09-01
  given
    married is no
  expect household_allowance is no entitlement

scenario An official with two children
  fr Un agent avec deux enfants
  on 2022-09-01
  given
    children are
      | age |
      | 17  |
      | 18  |
  expect child_supplements is 100 EUR per month
  expect child_supplement of child 2 is no entitlement
`;

/** The same, with the salary of A1 changed, so that a scenario fails. */
export const amendedRules = soundRules.replace("3000.00", "3100.00");

/** The same, with a name misspelt on one line. */
export const brokenRules = soundRules.replace("  when married\n", "  when maried\n");
