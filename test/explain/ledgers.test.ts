import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { explainTree } from "../../src/explain/explain-tree.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
fact deposit is money in EUR
  fr Dépôt
subject payment
  fr Versement
fact payments is list of payment
  fr Versements
fact paid_on of payment is date
  fr Payé le
fact paid of payment is money in EUR
  fr Payé

ledger savings
  fr Épargne
  under Rule 1/1
  gives money in EUR
  runs from 2020-07-01 to the reference date
  opens with deposit
  on the last day of each year
    en Interest
    fr Intérêts
    plus 4 % of the balance  [Rule 1/2]
  on paid_on of each of payments
    under Rule 1/3
    less paid
  on 29 February of each year taking the last day of a short month
    but not more than 5000 EUR

rule tax
  fr Impôt
  under Rule 2/1
  gives money in EUR
  shall be in slices of deposit
    | up to 100 EUR | 10 % |  [Rule 2/2]
    | beyond        | 50 % |

rule grown
  fr Grossi
  under Rule 3/1
  gives money in EUR
  shall be deposit with compound interest at 4 % over 30 months and simple interest for the part of a year
`);

const facts = {
  deposit: { amount: "1000", currency: "EUR" },
  payments: [{ paid_on: "2021-02-01", paid: { amount: "40", currency: "EUR" } }],
};
const outcome = ask(book, "savings", { facts, on: "2021-03-01" });

test("the entries read as an account", () => {
  expect(explainText(book, outcome, { language: "en" }).replaceAll("\u202f", "")).toBe(
    [
      "Savings: 1000 EUR [Rule 1/1]",
      "├─ 1 July 2020, opening: balance 1000 EUR",
      "│  └─ Deposit: 1000 EUR (told)",
      "├─ 31 December 2020, Interest: +40 EUR, balance 1040 EUR [Rule 1/2]",
      "│  └─ Plus 4 % of the balance (40 EUR): 1040 EUR [Rule 1/2]",
      "├─ 1 February 2021, Payment 1: -40 EUR, balance 1000 EUR [Rule 1/3]",
      "│  └─ Less paid (40 EUR): 1000 EUR",
      "│     └─ Paid (Payment 1): 40 EUR (told)",
      "└─ 28 February 2021: no change, balance 1000 EUR",
      "   └─ Not limited: it does not exceed 5000 EUR",
    ].join("\n"),
  );
});

test("and do so in French", () => {
  const lines = explainText(book, outcome, { language: "fr", depth: 1 }).replaceAll("\u202f", "").split("\n");
  expect(lines.filter((line) => line.startsWith("├─") || line.startsWith("└─"))).toEqual([
    "├─ 1er juillet 2020, ouverture : solde 1000 EUR",
    "├─ 31 décembre 2020, Intérêts : +40 EUR, solde 1040 EUR [Règlement 1/2]",
    "├─ 1er février 2021, Versement 1 : -40 EUR, solde 1000 EUR [Règlement 1/3]",
    "└─ 28 février 2021 : sans changement, solde 1000 EUR",
  ]);
});

test("as data each line has its day, its change and the balance", () => {
  const [opening, interest] = explainTree(book, outcome, "en").children;
  expect(opening).toMatchObject({ kind: "ledger-opens", account: { on: "2020-07-01" }, value: { amount: "1000" } });
  expect(interest).toMatchObject({
    kind: "entry",
    account: { on: "2020-12-31", change: { amount: "40", currency: "EUR" } },
    value: { amount: "1040", currency: "EUR" },
  });
});

test("what is not known is told from its entry on", () => {
  const open = ask(book, "savings", { facts: { ...facts, payments: [{ paid_on: "2021-02-01" }] }, on: "2021-03-01" });
  const text = explainText(book, open, { language: "en" }).replaceAll("\u202f", "");
  expect(text).toContain("31 December 2020, Interest: +40 EUR, balance 1040 EUR");
  expect(text).toContain("1 February 2021, Payment 1: balance not known yet: facts are missing");
  expect(text).toContain("Still needed: Paid (Payment 1)");
});

test("a ledger asked before its first day says so", () => {
  const early = ask(book, "savings", { facts, on: "2020-01-01" });
  expect(explainText(book, early, { language: "en" })).toContain("Savings: the ledger is not open yet");
  expect(explainText(book, early, { language: "fr" })).toContain("Épargne : le compte n'est pas encore ouvert");
});

test("slices and interest say what they did", () => {
  const said = (rule: string) =>
    explainText(book, ask(book, rule, { facts }), { language: "en" }).replaceAll("\u202f", "");
  expect(said("tax")).toBe(
    [
      "Tax: 460 EUR [Rule 2/1]",
      "├─ Deposit: 1000 EUR (told)",
      "├─ 100 EUR within the slice up to 100 EUR, times 10 %: 10 EUR [Rule 2/2]",
      "└─ 900 EUR beyond, times 50 %: 450 EUR",
    ].join("\n"),
  );
  expect(said("grown")).toContain("With compound interest at 4 % over 30 months: 1103.232 EUR");
});

test("what a ledger says", () => {
  expect(describeRule(book, "savings", "en")).toBe(
    [
      "Savings [Rule 1/1]",
      "  Keeps an account, whose balance is an amount in EUR",
      "  Runs from 1 July 2020 to the reference date, both days included",
      "  Opens with deposit",
      "  On the last day of each year (Interest)",
      "    Plus 4 % of the balance [Rule 1/2]",
      "  On paid on of each of payments [Rule 1/3]",
      "    Less paid",
      "  On 29 February of each year (the last day of a month that is too short)",
      "    But not more than 5 000 EUR".replace("5 000", "5\u202f000"),
    ].join("\n"),
  );
});
