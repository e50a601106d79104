import type { Question } from "../../src/evaluate/question.ts";
import type { GivenFact, Key, Rulebook } from "../../src/rulebook/rulebook.ts";

const emoluments = "monthly_emoluments";

/**
 * Officials of every grade, step and family, each asked for a month's emoluments: the facts of the scenarios that expect
 * them, mixed anew for each by counting, so that every run measures the same people.
 */
export function officials(rulebook: Rulebook, count: number): readonly Question[] {
  const cases = rulebook.scenarios.filter(({ on, expect }) => on && expect.some(({ rule }) => rule === emoluments));
  return Array.from({ length: count }, (_, i): Question[] => {
    const one = cases[i % cases.length];
    if (!one?.on) return [];
    const grades = cases.map(({ given }) => given);
    const facts = new Map(one.given);
    for (const key of ["grade", "step", "married", "children", "duty_country"]) {
      take(facts, key, grades[Math.floor(i / cases.length + key.length) % grades.length]);
    }
    return [{ rule: emoluments, facts, on: one.on, readings: one.readings }];
  }).flat();
}

function take(facts: Map<Key, GivenFact>, key: Key, from: ReadonlyMap<Key, GivenFact> | undefined): void {
  const told = from?.get(key);
  if (told) facts.set(key, told);
}
