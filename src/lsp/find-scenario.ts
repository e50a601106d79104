import { type ScenarioPlace, scenarioPlaces } from "../language-service/scenario-places.ts";
import type { ChosenCase } from "../workspace/case-values.ts";
import type { Workspace } from "../workspace/open-workspace.ts";

/** The scenario of a name or of a title in either language; of several that are titled so, the first. */
export function findScenario(workspace: Workspace, named: string): ScenarioPlace | undefined {
  const places = scenarioPlaces(workspace);
  return (
    places.find(({ id }) => id === named) ??
    places.find(({ scenario: { title } }) => title.en === named || title.fr === named)
  );
}

/** The case of that scenario; none where it has no date, or is gone. */
export function caseNamed(workspace: Workspace, named: string): ChosenCase | undefined {
  const scenario = findScenario(workspace, named)?.scenario;
  if (!scenario?.on) return undefined;
  const { given, on, readings, knownOn } = scenario;
  return { facts: given, on, readings, ...(knownOn && { knownOn }) };
}
