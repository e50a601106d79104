import { expect, test } from "vitest";
import { describeRule } from "../../src/explain/describe.ts";
import { explainText } from "../../src/explain/explain-text.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
authority clerk
  fr Greffier
authority board
  fr Bureau
event claim
  fr Réclamation
event receipt
  fr Accusé
event hearing
  fr Audition tenue
event answer
  fr Réponse donnée

counting plain
  fr Simple
  under Rule 1/1
  the first day is the day after the event

time limit receipt_limit
  fr Délai d'accusé
  under Rule 1/2
  runs from claim
  counted by plain
  shall be 5 days

procedure handling
  fr Traitement
  under Rule 1
  opens when claim has happened

  stage acknowledge
    fr Accuser réception
    under Rule 1/2
    rests with clerk
    after consulting board
    within receipt_limit
    done when receipt has happened

  stage hear
    fr Entendre
    under Rule 1/3
    done when hearing has happened

  stage reply
    fr Répondre
    under Rule 1/4
    done when answer has happened
`);

const facts = {
  claim: "2022-03-01",
  receipt: { happened: false },
  hearing: { happened: false },
  answer: "2022-03-08",
};

test("the account has every stage: who acts, the last day, how late, what came before its turn", () => {
  const outcome = ask(book, "handling", { facts, on: "2022-03-09" });
  const lines = explainText(book, outcome, { language: "en" }).split("\n");
  expect(lines.filter((line) => !line.includes("Condition"))).toEqual([
    "Handling: Acknowledge [Rule 1]",
    "│  └─ Claim: 1 March 2022 (told)",
    "├─ Acknowledge: Late [Rule 1/2]",
    "│  ├─ Rests with clerk, after consulting board; last day 6 March 2022; 3 days late",
    "│  │  └─ Receipt: has not happened (told)",
    "│  └─ Receipt limit: 6 March 2022 [Rule 1/2]",
    "│     ├─ General case: 5 days",
    "│     ├─ Claim: 1 March 2022 (told)",
    "│     ├─ Counting begins on the day after the event, 2 March 2022 [Rule 1/1]",
    "│     └─ 5 days from then end with 6 March 2022",
    "├─ Hear: Waiting [Rule 1/3]",
    "│  ├─ No last day",
    "│  │  └─ Hearing: has not happened (told)",
    "└─ Reply: Done [Rule 1/4]",
    `   ├─ No last day; done on 8 March 2022; done although "Hear" should have come first`,
    "      └─ Answer: 8 March 2022 (told)",
  ]);
});

test("it reads in French", () => {
  const outcome = ask(book, "handling.acknowledge", { facts, on: "2022-03-09" });
  const lines = explainText(book, outcome, { language: "fr" }).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "Accuser réception : En retard [Règlement 1/2]",
    "├─ Appartient à greffier, après consultation de bureau ; dernier jour 6 mars 2022 ; 3 jours de retard",
    "├─ Condition non remplie : accomplie si accusé a eu lieu",
  ]);
});

test("a procedure that has not opened shows the condition that failed", () => {
  const outcome = ask(book, "handling", { facts: { claim: { happened: false } } });
  expect(explainText(book, outcome, { language: "en" }).split("\n").slice(0, 2)).toEqual([
    "Handling: does not apply, another provision governs [Rule 1]",
    "└─ Condition not met: opens when claim has happened",
  ]);
});

test("what a procedure says, stage by stage", () => {
  expect(describeRule(book, "handling", "en").split("\n")).toEqual([
    "Handling [Rule 1]",
    "  Gives the stage that a procedure is at",
    "  Opens when claim has happened",
    `  Stage "Acknowledge" [Rule 1/2]`,
    "    Rests with Clerk",
    "    After consulting Board",
    "    Within receipt limit",
    "    Done when receipt has happened",
    `  Stage "Hear" [Rule 1/3]`,
    `    After "Acknowledge"`,
    "    Done when hearing has happened",
    `  Stage "Reply" [Rule 1/4]`,
    `    After "Hear"`,
    "    Done when answer has happened",
  ]);
  expect(describeRule(book, "handling", "fr")).toContain("Étape « Entendre » [Règlement 1/3]");
});
