import { readFacts } from "../facts/read-facts.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { parseDate } from "../values/date-text.ts";
import type { ChosenCase } from "./case-values.ts";

/** A case as plain data: facts by their English names, the day, options by reading. */
export interface CaseInHand {
  readonly facts: { readonly [name: string]: unknown };
  /** ISO 8601. */
  readonly on: string;
  readonly readings?: Readonly<Record<string, string>>;
}

/**
 * A case as it can be evaluated. Facts that no longer fit the rules, because a draft has changed them, are left out; nothing for
 * what is no day.
 */
export function caseInHand(rulebook: Rulebook, { facts, on, readings = {} }: CaseInHand): ChosenCase | undefined {
  const day = parseDate(on);
  const read = readFacts(rulebook, facts);
  if (!day) return undefined;
  if (read.ok) return { facts: read.facts, on: day, readings: new Map(Object.entries(readings)) };
  const misfits = new Set(read.problems.map(({ path }) => path[0]));
  const fitting = Object.entries(facts).filter(([name]) => !misfits.has(name));
  if (fitting.length === Object.keys(facts).length) return undefined;
  return caseInHand(rulebook, { facts: Object.fromEntries(fitting), on, readings });
}
