import type { Source } from "../../../grammar/source.ts";
import { compare } from "../../../src/compare/compare.ts";
import { recordsOf } from "../../../src/evaluate/records.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import type { Key, Scenario } from "../../../src/rulebook/rulebook.ts";
import { parseDate } from "../../../src/values/date-text.ts";
import { affectedRules } from "../../../src/workspace/affected-rules.ts";
import { cameOutWords, scenariosOfBoth } from "../../../src/workspace/compare-versions.ts";
import type { Trial } from "../../../src/workspace/population/population-difference.ts";
import type { CaseToTry, People } from "../../questions/review.ts";
import type { Studied } from "../studied.ts";
import { beginInquiry, type Inquiry, openInquiry, type Tried, tryIn } from "./inquiry.ts";
import { olderVersion } from "./older-version.ts";
import { peopleShown, ruleLabel } from "./people.ts";

/** Milliseconds after which the page is answered, so that typing never waits for long. */
const MOMENT = 80;

/** What is still to be tried, round by round. */
const waiting = new WeakMap<Inquiry, (() => void)[]>();

/** Begins with the people of the scenarios of both versions, then the cases kept on this computer. */
export function tryPeople({ workspace }: Studied, sources: readonly Source[], ownCases: readonly CaseToTry[]): People {
  const older = olderVersion(sources, workspace);
  const changes = compare(older.rulebook, workspace.rulebook);
  const affected = affectedRules(older.rulebook, workspace.rulebook, changes);
  const scenarios = scenariosOfBoth(older.rulebook, workspace.rulebook, affected);
  const rules = [...new Set(scenarios.flatMap(({ expect }) => expect.map(({ rule }) => rule)))];
  const own = rules.length === 0 ? [] : ownCases;
  const inquiry = beginInquiry({ older, newer: workspace, changes, total: scenarios.length + own.length });
  const work = [
    ...scenarios.map((scenario, i) => () => tryScenario(inquiry, scenario, i)),
    ...own.map((one) => () => tryOwnCase(inquiry, one, rules)),
  ];
  waiting.set(inquiry, work.reverse());
  return peopleShown(inquiry);
}

/** Tries more of them, for a moment. Nothing where another round has begun since. */
export function tryMore(id: number): People | undefined {
  const inquiry = openInquiry(id);
  const work = inquiry && waiting.get(inquiry);
  if (!inquiry || !work) return undefined;
  const until = performance.now() + MOMENT;
  while (performance.now() < until) {
    const next = work.pop();
    if (!next) break;
    next();
  }
  return peopleShown(inquiry);
}

/** Every answer that the scenario expects of a rule that the changes can reach. */
function tryScenario(inquiry: Inquiry, scenario: Scenario, place: number): void {
  const { title, given, readings, knownOn, span } = scenario;
  const { older, newer } = inquiry;
  // Two scenarios may have one title.
  const person = { id: `scenario ${place}`, name: title };
  inquiry.tried.add(person.id);
  for (const { rule, record, on = scenario.on } of scenario.expect) {
    if (!on) continue;
    const facts = { older: given, newer: given };
    const asked = { rule, on, readings, ...(record && { record }), ...(knownOn && { knownOn }) };
    const difference = tryIn(inquiry, { person, facts, ...asked });
    if (!difference) continue;
    inquiry.scenarios.push({
      title,
      answer: ruleLabel(rule, inquiry),
      from: cameOutWords(difference.from, older.rulebook),
      to: cameOutWords(difference.to, newer.rulebook),
      span,
    });
  }
}

/** A case of the officer's own does not say what is asked: every rule that scenarios ask and the changes can reach. */
function tryOwnCase(inquiry: Inquiry, own: CaseToTry, rules: readonly Key[]): void {
  const { id, name, facts: told, on: written, readings: chosen = {} } = own;
  const [before, now] = [inquiry.older, inquiry.newer].map(({ rulebook }) => readFacts(rulebook, told));
  const on = parseDate(written);
  inquiry.tried.add(id);
  if (!before?.ok || !now?.ok || !on) return;
  const person = { id, name };
  const facts = { older: before.facts, newer: now.facts };
  const readings = new Map(Object.entries(chosen));
  for (const rule of rules) {
    for (const trial of trialsOf({ person, rule, facts, on, readings }, inquiry)) tryIn(inquiry, trial);
  }
}

/** A rule about each child is asked of each child. */
export function trialsOf(trial: Trial<Tried>, { newer }: Pick<Inquiry, "newer">): readonly Trial<Tried>[] {
  const { rules, decisions } = newer.rulebook;
  const subject = (rules.get(trial.rule) ?? decisions.get(trial.rule))?.subject;
  if (subject === undefined) return [trial];
  const records = recordsOf(newer.rulebook, trial.facts.newer).bySubject.get(subject) ?? [];
  return records.map(({ index }) => ({ ...trial, record: { subject, index } }));
}
