import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import type { Question } from "../../src/evaluate/question.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";
import { programs } from "./program.ts";
import { questionsOn, rulebookOf } from "./questions.ts";
import { sameData } from "./same-data.ts";

/** What no further fact may change. What is unknown may become anything, and what stands only until a decision is taken too. */
function isSettled({ status, awaiting }: Outcome): boolean {
  return awaiting.length === 0 && (status === "value" || status === "no-entitlement" || status === "not-applicable");
}

/** Two settled answers that differ, in words. */
function changed(rulebook: Rulebook, fewer: Question, all: Question): string | undefined {
  const [before, after] = [fewer, all].map((question) => createEvaluator(rulebook).evaluate(question));
  if (!before || !after || !isSettled(before)) return undefined;
  const same = before.status === after.status && sameData(before.value, after.value);
  return same ? undefined : `${fewer.rule} is ${before.status} without some facts and ${after.status} with all`;
}

/** The case without the facts whose places are in the mask. */
function without({ facts, ...question }: Question, mask: number): Question {
  return { ...question, facts: new Map([...facts].filter((_, i) => !((mask >> i) & 1))) };
}

/** A result that a case tells is no fact: it stands as told until facts show that there was no power to take it. */
function tellsFactsOnly({ facts }: Question, { facts: declared }: Rulebook): boolean {
  return [...facts.keys()].every((key) => declared.has(key));
}

/** Milliseconds; an idle core needs a fraction of it. */
const timeout = 180_000;

test("an answer settled with fewer facts stays when more become known", { timeout }, () => {
  let compared = 0;
  const stays = fc.property(programs(8), fc.nat(2 ** 12 - 1), ({ text }, mask) => {
    // Whether something is known is the one thing that more knowledge may turn.
    fc.pre(!/\bknown\b|\S \w+ is unknown/.test(text));
    const rulebook = rulebookOf({ text });
    for (const question of questionsOn(rulebook).filter((one) => tellsFactsOnly(one, rulebook))) {
      compared++;
      expect(changed(rulebook, without(question, mask), question)).toBeUndefined();
    }
  });
  fc.assert(stays, { seed: 20_260_101, numRuns: 400 });
  expect(compared).toBeGreaterThan(1_000);
});
