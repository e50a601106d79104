import type { Bilingual } from "../../../grammar/source.ts";
import { explainText } from "../../explain/explain-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { measureCoverage } from "../../scenario/coverage/measure-coverage.ts";
import type { ScenarioCheck } from "../../scenario/run-scenario.ts";
import { runScenarios, type ScenarioRun } from "../../scenario/run-scenarios.ts";
import { mainPoints } from "../../workspace/main-points.ts";
import type { Workspace } from "../../workspace/open-workspace.ts";
import { scenariosUnderReadings } from "../../workspace/scenarios-under-readings.ts";
import type { Call, Command } from "../command.ts";
import type { Host } from "../host.ts";
import { openRules, refuseUnsound } from "../open-rules.ts";
import { type Tell, withProgress } from "../progress.ts";
import { type CoverageReport, coverageReport, tellCoverage } from "../report/coverage-report.ts";
import { paint } from "../report/paint.ts";
import { overScenarios, showScenarioReadings } from "../report/show-scenario-readings.ts";
import { indexTexts, positionAt } from "../report/text-position.ts";

/** `proviso test`: runs the scenarios of the rules. */
export const testCommand: Command = {
  name: "test",
  summary: { en: "Run the scenarios of the rules", fr: "Exécuter les scénarios des règles" },
  operands: { title: "[PATH...]", least: 0, most: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "filter",
      value: "WORDS",
      summary: {
        en: "run only scenarios whose title holds these words",
        fr: "n'exécuter que les scénarios dont le titre contient ces mots",
      },
    },
    {
      name: "coverage",
      summary: {
        en: "tell which rules and conditions no scenario tries (all scenarios are run)",
        fr: "dire quelles règles et conditions aucun scénario n'éprouve (tous sont exécutés)",
      },
    },
    {
      name: "readings",
      summary: {
        en: "tell which results change under other options of the readings",
        fr: "dire quels résultats changent selon d'autres options des lectures",
      },
    },
  ],
  example: "proviso test rules --filter married",
  async run(call, host) {
    const opened = await openRules(call.operands, call, host);
    const refused = refuseUnsound(opened, call, host);
    if (refused !== undefined) return refused;
    const { run, coverage } = withProgress(running, call, host, (tell) => runAsked(opened.workspace, call, tell));
    const failures = failuresOf(run, opened.workspace, call);
    const { passed, failed, skipped } = run;
    const readings = call.has("readings") ? readingsOf(run, opened.workspace.rulebook, call, host) : undefined;
    if (call.format === "json") {
      const document = { passed, failed, skipped, failures, coverage, ...(readings && { readings }) };
      host.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    } else {
      tell(run, failures, call, host);
      if (coverage) tellCoverage(coverage, call.language, host);
      if (readings) host.stdout.write(`\n${showScenarioReadings(readings, call.language)}`);
    }
    return failed > 0 ? 1 : 0;
  },
};

function runAsked(
  { rulebook, sources }: Workspace,
  call: Call,
  tell: Tell,
): { readonly run: ScenarioRun; readonly coverage?: CoverageReport } {
  if (!call.has("coverage")) return { run: runScenarios(rulebook, { filter: call.value("filter") ?? "", tell }) };
  const { run, coverage } = measureCoverage(rulebook, tell);
  return { run, coverage: coverageReport(rulebook, coverage, sources) };
}

/** What the scenarios that were run come to under the options of readings that they do not take. */
function readingsOf({ results }: ScenarioRun, rulebook: Rulebook, call: Call, host: Host) {
  const scenarios = results.map(({ scenario }) => scenario);
  const changes = withProgress(trying, call, host, (tell) => {
    const found = [];
    let done = 0;
    for (const changed of scenariosUnderReadings(rulebook, scenarios)) {
      found.push(...changed);
      done += 1;
      tell(done, scenarios.length);
    }
    return found;
  });
  return overScenarios(changes, rulebook, call.language);
}

const running = { en: "Running the scenarios:", fr: "Exécution des scénarios :" };
const trying = { en: "Trying other readings:", fr: "Essai d'autres lectures :" };

/** An expectation that was not met. */
interface Failure {
  readonly scenario: string;
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly label: string;
  readonly expected: string;
  readonly actual: string;
  /** How the actual answer came about. */
  readonly explanation: string;
}

function failuresOf(
  { results }: ScenarioRun,
  { rulebook, sources }: Workspace,
  { language }: Call,
): readonly Failure[] {
  const texts = indexTexts(sources);
  return results.flatMap(({ scenario, checks }) =>
    checks
      .filter(({ passed }) => !passed)
      .map(({ expectation, actual, expectedText, actualText }) => ({
        scenario: scenario.title[language],
        file: expectation.span.file,
        line: positionAt(texts, expectation.span.file, expectation.span.start).line,
        rule: expectation.rule,
        label: askedFor(expectation, rulebook)[language],
        expected: expectedText[language],
        actual: actualText[language],
        explanation: explainText(rulebook, { ...actual, trace: mainPoints(actual.trace) }, { language }),
      })),
  );
}

/** The label of what was asked, with the record it was asked of as people count. */
function askedFor(
  { rule, record }: ScenarioCheck["expectation"],
  { rules, decisions, figures, facts }: Rulebook,
): Bilingual {
  const label = (rules.get(rule) ?? decisions.get(rule) ?? figures.get(rule) ?? facts.get(rule))?.label ?? {
    en: rule,
    fr: rule,
  };
  if (record === undefined) return label;
  return { en: `${label.en} (${record.index + 1})`, fr: `${label.fr} (${record.index + 1})` };
}

function tell(
  { passed, failed, skipped }: ScenarioRun,
  failures: readonly Failure[],
  { language }: Call,
  { stdout }: Host,
): void {
  const { bold, red, green, dim } = paint(stdout);
  const words = {
    en: { expected: "expected: ", actual: "came out: " },
    fr: { expected: "attendu : ", actual: "obtenu :  " },
  }[language];
  for (const { scenario, file, line, label, expected, actual, explanation } of failures) {
    stdout.write(`${red("✗")} ${bold(scenario)} ${dim(`${file}:${line}`)}\n  ${label}\n`);
    stdout.write(`    ${words.expected}${green(expected)}\n    ${words.actual}${red(actual)}\n`);
    stdout.write(`${explanation.replaceAll(/^/gm, "    ")}\n\n`);
  }
  const summary = summaries[language](passed, failed, skipped);
  stdout.write(`${failed > 0 ? red(summary) : green(summary)}\n`);
}

const summaries = {
  en: (passed: number, failed: number, skipped: number) => `${passed} passed, ${failed} failed, ${skipped} skipped`,
  fr: (passed: number, failed: number, skipped: number) =>
    `${passed} ${passed < 2 ? "réussi" : "réussis"}, ${failed} ${failed < 2 ? "échoué" : "échoués"}, ${skipped} omis`,
};
