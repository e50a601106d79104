import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../../grammar/source.ts";
import { scenarioPlaces } from "../../../src/language-service/scenario-places.ts";
import { readFolder } from "../../../src/node/read-folder.ts";
import { openWorkspace, type Workspace } from "../../../src/workspace/open-workspace.ts";
import { type Rerun, rerunScenarios } from "../../../src/workspace/rerun/rerun-scenarios.ts";

const { sources: all } = await readFolder("rules/oecd");

/** Rules, tables, readings, procedures, time limits and bodies, with scenarios that lean on all of them. */
const parts =
  /common|annex-3|title-4\/0[1-8]|annex-16|scenarios\/(tribunal|household|salary|mediation)|tables\/salary-scales/;
const sources = all.filter(({ file }) => parts.test(file));

interface Edit {
  readonly file: number;
  readonly line: number;
  readonly kind: keyof typeof kinds;
}

/** What changes the meaning of a line, its place alone, or breaks it. */
const kinds = {
  takeAway: () => [],
  comment: (line: string) => ["# A word about this", line],
  otherFigure: (line: string) => [line.replace(/\d+/, (digits) => String(Number(digits) + 1))],
  otherAnswer: (line: string) => [line.replace(/ is (yes|no)\b/, (_, was) => ` is ${was === "yes" ? "no" : "yes"}`)],
  reword: (line: string) => [line.replace(/^( *fr )/, "$1Nouveau : ")],
  misspell: (line: string) => [line.replace(/(\w{3})(\w)(\w)/, "$1$3$2")],
};

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(sources.length - 1),
  line: fc.nat(400),
  kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
});

function edited({ file, text }: Source, { line, kind }: Edit): Source {
  const lines = text.split("\n");
  const at = line % lines.length;
  return { file, text: lines.toSpliced(at, 1, ...kinds[kind](lines[at] ?? "")).join("\n") };
}

function run({ rulebook }: Workspace, before?: Rerun): Rerun {
  return rerunScenarios(rulebook, scenarioPlaces({ ...empty, rulebook }), before);
}

const empty = { sources: [], documents: [], diagnostics: [] };

/** All that is shown of the results, places in the text included. */
function shown({ results }: Rerun): string {
  const words = [...results].map(([id, { scenario, passed, checks }]) => [
    id,
    passed,
    scenario.span,
    checks.map(({ expectation, passed, expectedText, actualText }) => [
      expectation.span,
      passed,
      expectedText,
      actualText,
    ]),
  ]);
  return JSON.stringify(words);
}

/** Milliseconds; an idle core needs a fraction of it. */
const timeout = 240_000;

test("running what an edit can touch gives the results of running everything", { timeout }, () => {
  const property = fc.property(fc.array(edit, { minLength: 3, maxLength: 6 }), (edits) => {
    let now = sources;
    let workspace = openWorkspace(now);
    let latest = run(workspace);
    for (const one of edits) {
      now = now.map((source, i) => (i === one.file ? edited(source, one) : source));
      workspace = openWorkspace(now, workspace);
      latest = run(workspace, latest);
      expect(shown(latest) === shown(run(workspace)), JSON.stringify(edits)).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 8, seed: 20_220_701 });
});

test("an edit runs the scenarios that ask for what it changes, and no others", () => {
  const workspace = openWorkspace(sources);
  const before = run(workspace);
  const change = (end: string, from: string, to: string) =>
    openWorkspace(
      sources.map((source) =>
        source.file.endsWith(end) ? { ...source, text: source.text.replace(from, to) } : source,
      ),
      workspace,
    );
  const moved = run(change("title-4/01-salary.proviso", "\n\n", "\n\n# Nothing changes\n"), before);
  expect(moved.ran.size).toBe(0);
  const expectation = run(change("scenarios/household-allowance.proviso", "523.371", "523.372"), before);
  expect([...expectation.ran]).toEqual([expect.stringContaining("Married, spouse without a gainful activity")]);
  const france = run(change("salary-scales/france.proviso", "8722.85", "8722.86"), before);
  const passedBefore = (id: string) => before.results.get(id)?.passed;
  const failed = [...france.results].filter(([id, { passed }]) => !passed && passedBefore(id)).map(([id]) => id);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.filter((id) => !france.ran.has(id))).toEqual([]);
  expect(france.ran.size).toBeLessThan(before.results.size);
});

test("how an answer came about shows the text as it stands now, though the scenario was not run again", () => {
  const workspace = openWorkspace(sources);
  const before = run(workspace);
  const moved = sources.map((source) =>
    source.file.endsWith("02-household-allowance.proviso")
      ? { ...source, text: `# Above all\n${source.text}` }
      : source,
  );
  const now = openWorkspace(moved, workspace);
  const [id = ""] = [...before.results.keys()].filter((name) => name.includes("Married, spouse without"));
  const trace = (rerun: Rerun) => rerun.results.get(id)?.checks[0]?.actual.trace.span?.start ?? 0;
  expect(trace(run(now, before))).toBe(trace(run(now)));
  expect(trace(run(now, before))).toBe(trace(before) + "# Above all\n".length);
});
