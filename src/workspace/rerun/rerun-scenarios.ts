import { type AskedId, askedId } from "../../check/references.ts";
import type { Expectation, GivenFact, Key, Rulebook, Scenario } from "../../rulebook/rulebook.ts";
import { expectedWords } from "../../scenario/expectation-words.ts";
import { runScenario, type ScenarioResult } from "../../scenario/run-scenario.ts";
import { changedIds, hasSameGround } from "./changed-ids.ts";
import { reaching } from "./reaching.ts";
import { signature } from "./signature.ts";

/** How scenarios came out under a rulebook, and what the next version of it needs to run only those that an edit can touch. */
export interface Rerun {
  readonly rulebook: Rulebook;
  /** By the name that outlives edits. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  /** Those that were evaluated this time; the others came out as before. */
  readonly ran: ReadonlySet<string>;
  /** Those whose words name what may stand anywhere in the rulebook. */
  readonly always: ReadonlySet<string>;
}

/** A scenario by the name that outlives edits. */
export interface NamedScenario {
  readonly id: string;
  readonly scenario: Scenario;
}

/**
 * Runs the scenarios that an edit can touch: those that say something else than before, and those that ask for something
 * that reaches a declaration that says something else. The results are those of running all of them; how an answer came
 * about is worked out anew when it is read, so that it shows places of the text as it stands now.
 */
export function rerunScenarios(rulebook: Rulebook, scenarios: readonly NamedScenario[], before?: Rerun): Rerun {
  const running = rerunning(rulebook, scenarios, before);
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}

/** The same, bit by bit: tells of each scenario that was evaluated, so that other work can be done in between. */
export function* rerunning(
  rulebook: Rulebook,
  scenarios: readonly NamedScenario[],
  before?: Rerun,
): Generator<string, Rerun> {
  const touched = before && hasSameGround(before.rulebook, rulebook) ? touchedBy(before.rulebook, rulebook) : undefined;
  const results = new Map<string, ScenarioResult>();
  const ran = new Set<string>();
  const always = new Set<string>();
  for (const { id, scenario } of scenarios) {
    const earlier = before?.results.get(id);
    const stays = touched && earlier && !before?.always.has(id) && isUntouched(scenario, earlier.scenario, touched);
    const result = stays ? again(rulebook, scenario, earlier) : runScenario(rulebook, scenario);
    results.set(id, result);
    if (stays) continue;
    ran.add(id);
    if (namesBranches(result)) always.add(id);
    yield id;
  }
  return { rulebook, results, ran, always };
}

function touchedBy(before: Rulebook, after: Rulebook): ReadonlySet<AskedId> {
  return reaching(after, changedIds(before, after));
}

function isUntouched(scenario: Scenario, before: Scenario, touched: ReadonlySet<AskedId>): boolean {
  if (scenario !== before && signature(scenario) !== signature(before)) return false;
  if (touched.size === 0) return true;
  const keys = [...scenario.expect.flatMap(keysOf), ...scenario.readings.keys(), ...keysGiven(scenario.given)];
  return keys.every((key) => kinds.every((kind) => !touched.has(askedId(kind, key))));
}

/** What a key may name; a scenario does not say which. */
const kinds = ["rule", "fact", "decision", "figure", "table", "reading"] as const;

function keysOf({ rule, outcome, because }: Expectation): readonly Key[] {
  const named = outcome.kind === "unknown" ? outcome.needing : [];
  return [rule, ...named, ...because];
}

/** The facts given, and those of the records; a rule that is taken as given is not asked. */
function keysGiven(given: ReadonlyMap<Key, GivenFact>): readonly Key[] {
  return [...given].flatMap(([key, fact]) => [
    key,
    ...(fact.kind === "records" ? fact.records.flatMap((record) => [...record.keys()]) : []),
  ]);
}

/** The same result for the same scenario where it stands now. Nothing of the earlier rulebook is held on to. */
function again(rulebook: Rulebook, scenario: Scenario, before: ScenarioResult): ScenarioResult {
  let run: ScenarioResult | undefined;
  const evaluated = () => {
    run ??= runScenario(rulebook, scenario);
    return run;
  };
  const checks = scenario.expect.map((expectation, i) => {
    const { passed = false, actualText = { en: "", fr: "" } } = before.checks[i] ?? {};
    return {
      expectation,
      passed,
      missing: [],
      actualText,
      get expectedText() {
        return expectedWords(expectation, rulebook);
      },
      get actual() {
        return actualOf(evaluated(), i);
      },
    };
  });
  return {
    scenario,
    passed: before.passed,
    checks,
    get exercised() {
      return evaluated().exercised;
    },
  };
}

function actualOf({ checks }: ScenarioResult, i: number) {
  const check = checks[i];
  if (!check) throw new RangeError("A scenario has as many answers as it has expectations.");
  return check.actual;
}

/** A case of a rule is worded by its label, and may be of any rule. */
function namesBranches({ checks }: ScenarioResult): boolean {
  return checks.some(({ missing, actual }) => missing.length > 0 || actual.status === "conflict");
}
