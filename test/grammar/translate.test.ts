import { expect, test } from "vitest";
import { print } from "../../grammar/print.ts";
import { translate } from "../../grammar/translate.ts";
import { parsed } from "./parsed.ts";

function inFrench(...texts: readonly string[]): string[] {
  return translate(
    texts.map((text) => parsed(text)),
    "fr",
  ).map((document) => print(document));
}

test("a name declared in one file is translated in another", () => {
  const facts = "fact married is yes or no\n  fr Marié\n";
  const [, rule] = inFrench(facts, "definition together\n  means married\n");
  expect(rule).toBe("définition together\n  s'entend de marié\n");
});

test("members of one name in two choices follow what they are compared with", () => {
  const text = [
    "choice custodies",
    "  member sole",
    "    fr Exclusive",
    "choice payees",
    "  member sole",
    "    fr Seul",
    "fact custody is one of custodies",
    "fact payee is one of payees",
    "definition both",
    "  means custody is sole and payee is sole",
  ].join("\n");
  expect(inFrench(text)[0]).toContain("custody est exclusive et payee est seul");
});

test("a fact of a record is told from the fact of the same name of another", () => {
  const text = [
    "subject child",
    "subject spouse",
    "fact children is list of child",
    "fact income of child is money",
    "  fr Ressources",
    "fact income of spouse is money",
    "  fr Revenu",
    "rule shared of child",
    "  gives money",
    "  shall be income plus income of spouse",
    "rule family",
    "  gives money",
    "  shall be total of income over children",
  ].join("\n");
  expect(inFrench(text)[0]).toContain("s'établit à ressources plus revenu de spouse");
  expect(inFrench(text)[0]).toContain("s'établit à total de ressources sur children");
});

test("a part result is translated within its rule only", () => {
  const text = [
    "rule a",
    "  gives money",
    "  shall be part",
    "  in which part is 1 EUR",
    "    fr Partie",
    "rule b",
    "  gives money",
    "  shall be part",
  ].join("\n");
  const [french = ""] = inFrench(text);
  expect(french).toContain("règle a\n  donne montant\n  s'établit à partie\n");
  expect(french).toContain("règle b\n  donne montant\n  s'établit à part\n");
});

test("a later version of a rule takes the name that the first declares", () => {
  const text =
    "rule bonus\n  fr Prime\n  gives money\n  shall be 1 EUR\n\nrule bonus\n  gives money\n  shall be 2 EUR\n";
  expect(inFrench(text)[0]?.match(/règle prime/g)).toHaveLength(2);
});

test("words without a translation stay as they are, and come back", () => {
  const text = "not encoded\n  under Rule 1/1\n  reason Only said in English.\n";
  const [french = ""] = inFrench(text);
  expect(french).toContain("motif Only said in English.");
  expect(translate([parsed(french, "fr")], "en").map((document) => print(document))).toEqual([text]);
});

test("a file that is in the language already stays as it is", () => {
  const document = parsed("règle prime\n  en Bonus\n  donne montant\n");
  expect(translate([document], "fr")).toEqual([document]);
});

test("an English file may use the names of a French one", () => {
  const french = parsed("fait marié est oui ou non\n  en Married\n");
  const english = parsed("definition together\n  fr Ensemble\n  means married\n");
  expect(print(translate([french, english], "fr")[1] ?? english)).toContain("s'entend de marié");
});

test("options of two readings that share a label in one language stay apart, also in the rows of a table of cases", () => {
  const text = `reading first_reading
  fr Première lecture
  option any_months
    fr Mois quelconques
  option none_of_them
    fr Rien

reading second_reading
  fr Seconde lecture
  option any_months
    fr Tous les mois
  option nothing
    fr Rien

rule days_counted
  fr Jours comptés
  gives count
  shall be according to second_reading
    | any_months | 1 |
    | nothing    | 2 |
`;
  const [french = ""] = inFrench(text);
  expect(french).toContain("| tous_les_mois | 1 |");
  const [back] = translate([parsed(french)], "en");
  expect(back && print(back)).toBe(text);
});
