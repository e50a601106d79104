import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
subject judge
  fr Juge
fact judges is list of judge
  fr Juges
fact seated of judge is yes or no
  fr Présents
fact presiding of judge is yes or no
  fr Présidents
fact related of judge is yes or no
  fr Apparentés
fact pro of judge is yes or no
  fr Favorables
fact contra of judge is yes or no
  fr Opposés
fact away is yes or no
  fr Absent

authority director
  fr Directeur
  is replaced by deputy where away  [Rule 1/1]
authority deputy
  fr Adjoint
decision hiring
  fr Recrutement
  under Rule 1/2
  rests with director
  may be yes or no

body jury
  fr Jury
  under Rule 1/3
  made up of judges
  excludes those that are related  [Rule 1/4]
  attended by those that are seated
  quorum of 2  [Rule 1/5]
  including one of those that are presiding
  decides by a majority of the votes cast  [Rule 1/6]
  votes for come from those that are pro
  votes against come from those that are contra
  casting vote of those that are presiding  [Rule 1/7]

definition prize_given
  fr Prix attribué
  under Rule 1/8
  means jury has decided in favour
`);

const judge = { seated: true, presiding: false, related: false, pro: false, contra: false };
const judges = [
  { ...judge, presiding: true, pro: true },
  { ...judge, contra: true },
  { ...judge, related: true, contra: true },
  { ...judge, seated: false },
];

/** The lines that do not tell of a fact. */
function told(language: "en" | "fr"): readonly string[] {
  const outcome = ask(book, "prize_given", { facts: { judges } });
  const lines = explainText(book, outcome, { language }).split("\n");
  return lines.filter((line) => !/(told|déclaré)\)/.test(line)).map((line) => line.replace(/^[│├└─ ]+/u, ""));
}

test("the account counts members, votes and the casting vote, and tells how each member takes part", () => {
  expect(told("en").slice(-7)).toEqual([
    "Jury has decided in favour: yes (members: 4, excluded: 1, present: 2, for: 1, against: 1, casting vote: for, needed: a majority of the votes cast) [Rule 1/3]",
    "A quorum of 2; present: 2: yes [Rule 1/5]",
    "Some of those present are presiding: yes",
    "Judge 1: votes for",
    "Judge 2: votes against",
    "Judge 3: excluded",
    "Judge 4: absent",
  ]);
});

test("it does so in French", () => {
  expect(told("fr").slice(-7)).toEqual([
    "Jury s'est prononcé pour : oui (membres : 4, exclus : 1, présents : 2, pour : 1, contre : 1, voix prépondérante : pour, il faut la majorité des voix exprimées) [Règlement 1/3]",
    "Un quorum de 2 ; présents : 2 : oui [Règlement 1/5]",
    "Parmi les présents, il y en a qui sont présidents : oui",
    "Juge 1 : vote pour",
    "Juge 2 : vote contre",
    "Juge 3 : ne siège pas",
    "Juge 4 : absent",
  ]);
});

test("who acts in whose place is told with its provision", () => {
  const outcome = ask(book, "hiring", { facts: { away: true } });
  expect(explainText(book, outcome, { language: "en" }).split("\n")).toEqual(
    expect.arrayContaining([
      "├─ Deputy replaces director: yes [Rule 1/1]",
      "└─ To be decided by Deputy on behalf of Director: Hiring",
    ]),
  );
  expect(explainText(book, outcome, { language: "fr" })).toContain("À décider par Adjoint au nom de Directeur");
});

test("what an authority and a body say reads in words", () => {
  expect(describeRule(book, "director", "en")).toBe("Director\n  Is replaced by Deputy, where away [Rule 1/1]");
  expect(describeRule(book, "jury", "fr").split("\n")).toEqual([
    "Jury [Règlement 1/3]",
    "  Composé de juges",
    "  Exclut ceux qui sont apparentés [Règlement 1/4]",
    "  En présence de ceux qui sont présents",
    "  Quorum de 2 [Règlement 1/5]",
    "  Dont l'un de ceux qui sont présidents",
    "  Statue à la majorité des voix exprimées [Règlement 1/6]",
    "  Votent pour ceux qui sont favorables",
    "  Votent contre ceux qui sont opposés",
    "  Voix prépondérante de ceux qui sont présidents [Règlement 1/7]",
  ]);
});
