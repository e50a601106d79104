import { scenarioPlaces } from "../../../src/language-service/scenario-places.ts";
import { openWorkspace } from "../../../src/workspace/open-workspace.ts";
import { rerunScenarios } from "../../../src/workspace/rerun/rerun-scenarios.ts";
import type { ChangedScenario, TestQuestions } from "../../questions/test.ts";
import type { Studied } from "../studied.ts";

/** The scenarios that come out otherwise than with the saved texts. Only those that the difference can touch are run. */
export function changedFrom(
  { workspace, rerun }: Studied,
  { saved }: TestQuestions["changedFrom"]["asked"],
): readonly ChangedScenario[] {
  const texts = new Map(saved.map((source) => [source.file, source]));
  const sources = workspace.sources.map((source) => texts.get(source.file) ?? source);
  const before = openWorkspace(sources, workspace);
  const { results, ran } = rerunScenarios(before.rulebook, scenarioPlaces(before), rerun);
  return [...ran].flatMap((id) => {
    const [was, is] = [results.get(id), rerun.results.get(id)];
    if (!was || !is) return [];
    const words = was.checks.map(({ actualText }) => actualText);
    const now = is.checks.map(({ actualText }) => actualText);
    return JSON.stringify(words) === JSON.stringify(now) ? [] : [{ id, was: words }];
  });
}
