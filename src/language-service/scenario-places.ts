import type { Scenario } from "../rulebook/rulebook.ts";
import type { Project } from "./project.ts";

/** A scenario of a file and a name for it that outlives edits elsewhere in the file. */
export interface ScenarioPlace {
  /** The same while file and title stay the same; scenarios that share both are counted. */
  readonly id: string;
  readonly scenario: Scenario;
}

/** Where scenarios stand in the text, for marks beside them. */
export function scenarioPlaces({ rulebook }: Project): readonly ScenarioPlace[] {
  const seen = new Map<string, number>();
  return rulebook.scenarios.map((scenario) => {
    const name = `${scenario.span.file}\n${scenario.title.en}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? name : `${name}\n${count}`, scenario };
  });
}
