import { parse } from "../../grammar/parse.ts";
import { check } from "../../src/check/check.ts";
import { compile } from "../../src/compile/compile.ts";
import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluate.ts";
import { readFolder } from "../../src/node/read-folder.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import { runScenarios } from "../../src/scenario/run-scenarios.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { middleOf } from "./middle-of.ts";
import { officials } from "./officials.ts";

/* `npm run bench`: what a user waits for, each as the median of rounds. Compare figures of one run only: machines differ. */

const { sources } = await readFolder("rules");
const workspace = openWorkspace(sources);
const { rulebook } = workspace;
const documents = sources.map((source) => parse(source).value);

function tell(what: string, milliseconds: number, unit = "ms"): void {
  process.stdout.write(`${what.padEnd(58)}${milliseconds.toFixed(milliseconds < 10 ? 2 : 0).padStart(9)} ${unit}\n`);
}

/** A comment more on top of one text after another. */
function edited(round: number) {
  const at = (round * 37) % sources.length;
  return sources.map((source, i) => (i === at ? { ...source, text: `-- ${round}\n${source.text}` } : source));
}

const size = sources.reduce((sum, { text }) => sum + text.length, 0);
process.stdout.write(`rules: ${sources.length} files, ${(size / 1e6).toFixed(2)} MB, ${rulebook.rules.size} rules\n`);
tell(
  "parse",
  middleOf(9, () => void sources.map((source) => parse(source))),
);
tell(
  "resolve",
  middleOf(9, () => void resolve(documents)),
);
tell("check", middleOf(9, () => void check(resolve(documents).value)) - middleOf(9, () => void resolve(documents)));
tell(
  "open all",
  middleOf(9, () => void openWorkspace(sources)),
);
let last = workspace;
tell(
  "open again, one line edited",
  middleOf(30, (round) => {
    last = openWorkspace(edited(round), last);
  }),
);
tell(
  `run ${rulebook.scenarios.length} scenarios`,
  middleOf(9, () => void runScenarios(openOf())),
);

/** Another rulebook of the same rules, so that nothing compiled for the last one serves. */
function openOf() {
  return resolve(documents).value;
}

const people = officials(rulebook, 2_000);
process.stdout.write(`a month's emoluments of ${people.length} officials, each another case\n`);
for (const [name, evaluator] of [
  ["reference interpreter", createEvaluator(rulebook)],
  ["compiled", compile(rulebook)],
] as const) {
  tell(`one official, ${name}`, (middleOf(5, () => askAll(evaluator)) / people.length) * 1000, "µs");
}

function askAll(evaluator: Evaluator): void {
  for (const question of people) {
    // The case is opened anew, as for another person.
    evaluator.evaluate({ ...question, facts: new Map(question.facts) });
  }
}
