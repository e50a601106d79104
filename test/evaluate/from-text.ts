import { parse } from "../../grammar/parse.ts";
import { createEvaluator } from "../../src/evaluate/evaluate.ts";
import type { Outcome, Range } from "../../src/evaluate/outcome.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";
import { displayValue } from "../../src/values/for-people.ts";
import type { Value } from "../../src/values/value.ts";
import { date } from "../values/date.ts";

/** The rulebook that a test writes as text; a slip in the test stops it. */
export function rulebookOf(text: string): Rulebook {
  const { value, diagnostics } = parse({ file: "test.proviso", text });
  const resolved = resolve([value]);
  const [first] = [...diagnostics, ...resolved.diagnostics].filter(({ severity }) => severity === "error");
  if (first) throw new Error(`${first.message.en} ("${text.slice(first.span.start, first.span.end)}")`);
  return resolved.value;
}

/** What a test asks besides the rule. */
export interface Asking {
  /** Facts as JSON, as officers' programs give them. */
  readonly facts?: object;
  /** The as-of date; 1 July 2022 when absent. */
  readonly on?: string;
  /** Texts adopted after this day are not known. */
  readonly knownOn?: string;
  readonly readings?: { readonly [reading: string]: string };
  readonly record?: { readonly subject: string; readonly index: number };
}

/** Asks a rule of a rulebook; facts that do not fit stop the test. */
export function ask(rulebook: Rulebook, rule: string, asking: Asking = {}): Outcome {
  const { facts = {}, on = "2022-07-01", knownOn, readings = {}, record } = asking;
  const read = readFacts(rulebook, facts);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(" "));
  const chosen = new Map(Object.entries(readings));
  const known = knownOn === undefined ? {} : { knownOn: date(knownOn) };
  const question = { rule, facts: read.facts, on: date(on), ...known, readings: chosen, ...(record && { record }) };
  return createEvaluator(rulebook).evaluate(question);
}

/**
 * The outcome in a line: "250 EUR", "no-entitlement", "unknown: married, grade", "awaiting-decision 0 EUR..30 EUR (director)",
 * "conflict two-hold".
 */
export function said(outcome: Outcome): string {
  const { status, value, reason, range, needs, awaiting } = outcome;
  const words = [
    value ? shown(value) : status,
    value ? "" : reasonShown(reason?.kind),
    range ? rangeShown(range) : "",
    needs.length > 0
      ? `needs ${needs.map(({ fact, index }) => (index === undefined ? fact : `${fact}#${index}`)).join(", ")}`
      : "",
    awaiting.length > 0 ? `(${awaiting.map(({ authority }) => authority).join(", ")})` : "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

function reasonShown(kind: string | undefined): string {
  return kind === undefined || kind === "facts-needed" ? "" : kind;
}

function rangeShown({ atLeast, atMost }: Range): string {
  return `${atLeast ? shown(atLeast) : ""}..${atMost ? shown(atMost) : ""}`;
}

function shown(value: Value): string {
  return displayValue(value, "en", (named) =>
    "member" in named ? named.member : `${named.subject} ${named.index}`,
  ).replaceAll("\u202f", "");
}
