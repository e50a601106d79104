import { reachedFrom, referencesIn, referencesOf } from "../../check/references.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import type { CaseFacts } from "../../evaluate/question.ts";
import type { Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import { sameDate } from "../../values/calendar-date.ts";
import { sameValue } from "../../values/compare-values.ts";
import { addDays } from "../../values/day-number.ts";
import type { Value } from "../../values/value.ts";
import { factTold, withFact } from "./one-fact.ts";
import { between, isOnALine, otherValues } from "./other-values.ts";
import { type Answer, type Trial, type TriedCondition, type TriedRule, tryCase } from "./tried-rule.ts";

/** A case that no scenario tries: one fact, or the day, differs from an existing scenario. */
export interface MissingCase {
  readonly trial: Trial;
  readonly facts: CaseFacts;
  readonly on: CalendarDate;
  readonly outcome: Outcome;
  /** Why it matters: the condition that is never seen so, the last or first value for which it is so, or the day a text begins. */
  readonly why:
    | { readonly kind: "never-seen" | "edge"; readonly condition: TriedCondition; readonly answer: Answer }
    | { readonly kind: "first-day" | "last-day-before"; readonly day: CalendarDate };
  /** The fact that differs. */
  readonly fact?: Key;
  readonly from?: Value;
  readonly to?: Value;
}

/** As many evaluations as one condition is worth. */
const MOST = 160;

/** Cases for one condition of a rule: for an answer never seen, and for both sides of the value at which it turns. */
export function casesForCondition(
  rulebook: Rulebook,
  tried: TriedRule,
  condition: TriedCondition,
): readonly MissingCase[] {
  const search: Search = { rulebook, tried, condition, left: MOST };
  const never = (["yes", "no"] as const).filter((answer) => condition.seen[answer].length === 0);
  if (never.length === 2) return [];
  const [answer] = never;
  const wanted = answer ?? "yes";
  for (const trial of condition.seen[wanted === "yes" ? "no" : "yes"].slice(0, 3)) {
    const turned = turn(search, trial, wanted);
    if (turned) return told(search, turned, answer);
  }
  return [];
}

interface Search {
  readonly rulebook: Rulebook;
  readonly tried: TriedRule;
  readonly condition: TriedCondition;
  left: number;
}

/** A fact of a case, and the values on both sides of which the condition has another answer. */
interface Turned {
  readonly trial: Trial;
  readonly fact: Key;
  readonly from: Value | undefined;
  readonly before: Value | undefined;
  readonly after: Value;
  readonly wanted: Answer;
}

/** Changes one fact until the condition has the wanted answer, then closes in on the value at which it turns. */
function turn(search: Search, trial: Trial, wanted: Answer): Turned | undefined {
  const { rulebook, condition } = search;
  for (const fact of factsBehind(rulebook, condition)) {
    const type = rulebook.facts.get(fact)?.type;
    const told = factTold(trial.scenario.given, fact);
    if (!type || told === "otherwise") continue;
    const from = told;
    const after = otherValues(rulebook, type, from).find((value) => answers(search, trial, fact, value) === wanted);
    if (!after) continue;
    const edge =
      from && isOnALine(from) ? closeIn(search, trial, { fact, wanted, from, after }) : { before: from, after };
    return { trial, fact, from, ...edge, wanted };
  }
  return undefined;
}

interface Sides {
  readonly fact: Key;
  readonly wanted: Answer;
  readonly from: Value;
  readonly after: Value;
}

function closeIn(search: Search, trial: Trial, { fact, wanted, from, after: found }: Sides) {
  let [before, after] = [from, found];
  for (let middle = between(before, after); middle; middle = between(before, after)) {
    const answer = answers(search, trial, fact, middle);
    if (answer === wanted) after = middle;
    else before = middle;
    if (search.left <= 0) break;
  }
  return { before, after };
}

function answers(search: Search, trial: Trial, fact: Key, value: Value): Answer | undefined {
  if (search.left <= 0) return undefined;
  search.left -= 1;
  return tryCase(search.rulebook, trial, { facts: withFact(trial.scenario.given, fact, value) }).answers.get(
    search.condition.expression,
  );
}

/** The facts that a condition looks at, those that it names before those that stand behind them. */
function factsBehind(rulebook: Rulebook, { expression }: TriedCondition): readonly Key[] {
  const named = referencesIn(expression).map(({ to }) => to);
  const reached = reachedFrom(referencesOf(rulebook), named);
  const facts = [...reached].flatMap((id) => (id.startsWith("fact:") ? [id.slice("fact:".length)] : []));
  return facts.slice(0, 8);
}

/** Where an answer was never seen, the first case that has it; else both sides, as far as no scenario stands there. */
function told(search: Search, turned: Turned, never: Answer | undefined): readonly MissingCase[] {
  const { trial, fact, from, before, after, wanted } = turned;
  const { condition } = search;
  const other: Answer = wanted === "yes" ? "no" : "yes";
  const isEdge = before !== undefined && isOnALine(after);
  const kind = never ? ("never-seen" as const) : ("edge" as const);
  const sides = [
    ...(never || isEdge ? [{ value: after, why: { kind, condition, answer: wanted } as const }] : []),
    ...(isEdge && before ? [{ value: before, why: { kind: "edge", condition, answer: other } as const }] : []),
  ];
  return sides
    .filter(({ value }) => !search.tried.trials.some((one) => tells(one, fact, value)))
    .map(({ value, why }) => {
      const facts = withFact(trial.scenario.given, fact, value);
      const { outcome } = tryCase(search.rulebook, trial, { facts });
      return { trial, facts, on: trial.on, outcome, why, fact, to: value, ...(from && { from }) };
    });
}

function tells({ scenario }: Trial, fact: Key, value: Value): boolean {
  const told = factTold(scenario.given, fact);
  return told !== undefined && told !== "otherwise" && sameValue(told, value);
}

/** Cases on the first day of each text of a rule, and on the last day before it. */
export function casesForDays(rulebook: Rulebook, { rule, trials }: TriedRule): readonly MissingCase[] {
  const versions = rulebook.rules.get(rule)?.versions ?? [];
  const branches = versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]);
  const firsts = [...versions, ...branches].flatMap(({ inForce }) => inForce.from ?? []);
  const once = firsts.filter((day, i) => firsts.findIndex((other) => sameDate(other, day)) === i);
  const own = trials.filter((trial) => trial.rule === rule);
  return once
    .slice(-4)
    .flatMap((day) => [
      ...caseOn(rulebook, own, day, { kind: "first-day", day }),
      ...caseOn(rulebook, own, addDays(day, -1), { kind: "last-day-before", day }),
    ]);
}

function caseOn(
  rulebook: Rulebook,
  trials: readonly Trial[],
  on: CalendarDate,
  why: MissingCase["why"],
): readonly MissingCase[] {
  const [trial] = trials;
  if (!trial || trials.some((one) => sameDate(one.on, on))) return [];
  const { outcome } = tryCase(rulebook, trial, { on });
  return [{ trial, facts: trial.scenario.given, on, outcome, why }];
}
