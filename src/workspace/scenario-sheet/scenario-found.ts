import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { languageOf, type Project, textOf } from "../../language-service/project.ts";
import { scenarioPlaces } from "../../language-service/scenario-places.ts";
import type { Scenario } from "../../rulebook/rulebook.ts";

/** A scenario with the text that it was read from. */
export interface ScenarioFound {
  readonly id: string;
  readonly scenario: Scenario;
  readonly node: ast.Scenario;
  readonly file: string;
  /** Of the whole file. */
  readonly text: string;
  readonly language: Language;
}

/** The scenario of a name; nothing for one that is gone. */
export function scenarioFound(project: Project, id: string): ScenarioFound | undefined {
  const place = scenarioPlaces(project).find((one) => one.id === id);
  const node = place && nodesOf(project).get(placeOf(place.scenario));
  if (!place || !node) return undefined;
  const { file } = node.span;
  return { ...place, node, file, text: textOf(project, file), language: languageOf(project, file) };
}

/** Every scenario of the text, by its place. */
export function nodesOf({ documents }: Project): ReadonlyMap<string, ast.Scenario> {
  const nodes = documents.flatMap(({ declarations }) => declarations.filter((one) => one.kind === "scenario"));
  return new Map(nodes.map((node) => [placeOf(node), node]));
}

/** A text that a scenario and its node share. */
export function placeOf({ span }: Pick<Scenario, "span">): string {
  return `${span.start} ${span.file}`;
}
