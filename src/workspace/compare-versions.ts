import type { Bilingual, Span } from "../../grammar/source.ts";
import { compare } from "../compare/compare.ts";
import { latest, pairBy } from "../compare/pair.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../rulebook/rulebook.ts";
import { runScenario, type ScenarioCheck } from "../scenario/run-scenario.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { type Affected, affectedRules, isAffected } from "./affected-rules.ts";
import type { Workspace } from "./open-workspace.ts";
import { sameOutcome } from "./population/outcome-difference.ts";
import { type WordedChange, wordChange } from "./word-change.ts";

/** What a reviewer sees of two versions: what is different in meaning, and which scenarios come out otherwise. */
export interface VersionComparison {
  readonly changes: readonly WordedChange[];
  readonly scenarios: readonly ScenarioDifference[];
}

/** An answer of a scenario that the two versions give differently, whatever the scenario expects. */
export interface ScenarioDifference {
  readonly scenario: Bilingual;
  /** The rule asked, by its key and label, and the record it is asked of, from 0. */
  readonly rule: Key;
  readonly label: Bilingual;
  readonly record?: Expectation["record"];
  readonly on?: CalendarDate;
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** Place of the scenario in the newer version; in the older one where it is gone. */
  readonly span: Span;
}

/** Compares two versions. Scenarios of either are run on both, with the case as the newer version tells it. */
export function compareVersions(
  { rulebook: older }: Pick<Workspace, "rulebook">,
  { rulebook: newer }: Pick<Workspace, "rulebook">,
): VersionComparison {
  const changes = compare(older, newer);
  const affected = affectedRules(older, newer, changes);
  return {
    changes: changes.map((change) => wordChange(older, newer, change)),
    scenarios: scenariosOfBoth(older, newer, affected).flatMap((scenario) => differencesIn(scenario, older, newer)),
  };
}

/** Scenarios of either version, as the newer tells them, with those of their questions that a change can reach. */
export function scenariosOfBoth(older: Rulebook, newer: Rulebook, affected: Affected): readonly Scenario[] {
  return pairBy(older.scenarios, newer.scenarios, ({ title }) => title.en)
    .map(latest)
    .map((scenario) => ({ ...scenario, expect: scenario.expect.filter(({ rule }) => isAffected(affected, rule)) }))
    .filter(({ expect }) => expect.length > 0);
}

function differencesIn(scenario: Scenario, older: Rulebook, newer: Rulebook): readonly ScenarioDifference[] {
  // What is expected, and for what reasons, is not asked here: without reasons to find, the compiled rules answer.
  const asked = { ...scenario, expect: scenario.expect.map((expectation) => ({ ...expectation, because: [] })) };
  const before = runScenario(older, asked).checks;
  const now = runScenario(newer, asked).checks;
  return scenario.expect.flatMap((expectation, i) => {
    const [from, to] = [cameOut(before[i], older), cameOut(now[i], newer)];
    if (from === to || (from && to && sameOutcome(from, to))) return [];
    const { rule, record } = expectation;
    const on = expectation.on ?? scenario.on;
    return [
      {
        scenario: scenario.title,
        rule,
        label: labelOf(rule, newer) ?? labelOf(rule, older) ?? { en: rule, fr: rule },
        ...(record && { record }),
        ...(on && { on }),
        from: cameOutWords(from, older),
        to: cameOutWords(to, newer),
        span: scenario.span,
      },
    ];
  });
}

/** Nothing where the rulebook has no such rule. */
function cameOut(check: ScenarioCheck | undefined, rulebook: Rulebook): Outcome | undefined {
  return check === undefined || labelOf(check.expectation.rule, rulebook) === undefined ? undefined : check.actual;
}

/** What came out of one version, in words of both languages. */
export function cameOutWords(outcome: Outcome | undefined, rulebook: Rulebook): Bilingual {
  if (outcome === undefined) return absent;
  return { en: outcomeWords(rulebook, outcome, "en"), fr: outcomeWords(rulebook, outcome, "fr") };
}

const absent = { en: "there is no such rule", fr: "il n'y a pas de telle règle" };

/** What a rule, a decision or a figure is called. */
export function labelOf(key: Key, { rules, decisions, figures }: Rulebook): Bilingual | undefined {
  return (rules.get(key) ?? decisions.get(key) ?? figures.get(key))?.label;
}
