import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import type { Outcome, Trace } from "../../src/evaluate/outcome.ts";
import { programs } from "./program.ts";
import { questionsOn, rulebookOf } from "./questions.ts";

/* What the random programs are worth: that they reach everything the language has. */

const outcomes = sample(1_500);

function sample(numRuns: number): readonly Outcome[] {
  return fc.sample(programs(1), { seed: 7, numRuns }).flatMap((program) => {
    const rulebook = rulebookOf(program);
    const evaluator = createEvaluator(rulebook);
    return questionsOn(rulebook).map((question) => evaluator.evaluate(question));
  });
}

function kindsIn(trace: Trace, into: Set<string>): void {
  into.add(kindOf(trace.what));
  for (const child of trace.children) kindsIn(child, into);
}

function kindOf(what: Trace["what"]): string {
  if (what.kind === "step") return `step ${what.step}`;
  if (what.kind === "condition") return `condition ${what.shape}`;
  if (what.kind === "branch") return `${what.branch} ${what.standing}`;
  return what.kind === "decision" ? `decision ${what.standing}` : what.kind;
}

test("every status comes out", () => {
  const statuses = new Set(outcomes.map(({ status }) => status));
  expect([...statuses].sort()).toEqual([
    "awaiting-decision",
    "conflict",
    "no-entitlement",
    "not-applicable",
    "unknown",
    "unsettled",
    "value",
  ]);
});

test("every kind of line, condition, branch and name is met", () => {
  const kinds = new Set<string>();
  for (const { trace } of outcomes) kindsIn(trace, kinds);
  // Days beyond the sixty-second are told together: whether a case has so many is for chance.
  kinds.delete("hours-of-days");
  expect([...kinds].sort()).toEqual(
    [
      ...["rule", "figure", "fact", "given-rule", "look-up", "reading", "gate", "general-case", "in-every-case"],
      ...["otherwise", "local", "as-if", "extreme", "according-row", "record", "hours-covered", "hours-of-day"],
      ...["spells", "spell", "periods", "period-of"],
      ...["ledger-opens", "entry", "slice", "interest"],
      ...["taken", "open", "not-open", "undecided"].map((standing) => `decision ${standing}`),
      ...["decided", "did-not-hold", "undecided", "conflicts"].map((standing) => `alternative ${standing}`),
      ...["decided", "did-not-hold", "undecided", "conflicts", "displaced", "disapplied"].map((s) => `exception ${s}`),
      ...["shall-be", "plus", "less", "not-more-than", "not-less-than", "multiplied-by", "divided-by"].map(step),
      ...["in-the-ratio", "rounded", "failing-which"].map(step),
      ...["all", "any", "none", "not", "compare", "between", "one-of", "known", "includes"].map(condition),
      ...["some-are", "every-is"].map(condition),
    ].sort(),
  );
});

function step(kind: string): string {
  return `step ${kind}`;
}

function condition(shape: string): string {
  return `condition ${shape}`;
}
