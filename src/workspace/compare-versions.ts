import type { Bilingual, Span } from "../../grammar/source.ts";
import { compare } from "../compare/compare.ts";
import { logicOf } from "../compare/meaning.ts";
import { type Pair, pairBy } from "../compare/pair.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { Expectation, Key, Rulebook, Scenario } from "../rulebook/rulebook.ts";
import { runScenario, type ScenarioCheck } from "../scenario/run-scenario.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Workspace } from "./open-workspace.ts";
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
  return {
    changes: compare(older, newer).map((change) => wordChange(older, newer, change)),
    scenarios: scenariosOf(older, newer).flatMap((scenario) => differencesIn(scenario, older, newer)),
  };
}

function scenariosOf(older: Rulebook, newer: Rulebook): readonly Scenario[] {
  return pairBy(older.scenarios, newer.scenarios, ({ title }) => title.en).map(latestOf);
}

function latestOf(pair: Pair<Scenario>): Scenario {
  return pair.kind === "gone" ? pair.older : pair.newer;
}

function differencesIn(scenario: Scenario, older: Rulebook, newer: Rulebook): readonly ScenarioDifference[] {
  const before = runScenario(older, scenario).checks;
  const now = runScenario(newer, scenario).checks;
  return scenario.expect.flatMap((expectation, i) => {
    const [from, to] = [cameOut(before[i], older), cameOut(now[i], newer)];
    if (from.essence === to.essence) return [];
    const { rule, record } = expectation;
    const on = expectation.on ?? scenario.on;
    return [
      {
        scenario: scenario.title,
        rule,
        label: labelOf(rule, newer) ?? labelOf(rule, older) ?? { en: rule, fr: rule },
        ...(record && { record }),
        ...(on && { on }),
        from: from.words,
        to: to.words,
        span: scenario.span,
      },
    ];
  });
}

/** What came out, in words, and what of it a difference must be in to count. */
function cameOut(
  check: ScenarioCheck | undefined,
  rulebook: Rulebook,
): { readonly essence: string; readonly words: Bilingual } {
  if (check === undefined || labelOf(check.expectation.rule, rulebook) === undefined) return absent;
  const { actual } = check;
  const words = { en: outcomeWords(rulebook, actual, "en"), fr: outcomeWords(rulebook, actual, "fr") };
  return { essence: logicOf(essenceOf(actual)), words };
}

function essenceOf({ status, value, range, awaiting, needs }: Outcome): unknown {
  return { status, value, range, awaiting, needs };
}

const absent = { essence: "absent", words: { en: "there is no such rule", fr: "il n'y a pas de telle règle" } };

function labelOf(key: Key, { rules, decisions, figures }: Rulebook): Bilingual | undefined {
  return (rules.get(key) ?? decisions.get(key) ?? figures.get(key))?.label;
}
