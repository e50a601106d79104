import type { Language } from "../../grammar/source.ts";
import { type Hover, hover } from "../language-service/hover.ts";
import type { Place, Project } from "../language-service/project.ts";
import { type ChosenCase, valueInCase } from "./case-values.ts";

/** What is told about the name at a place, with its value in the chosen case where one is chosen. */
export function hoverInCase(
  project: Project,
  place: Place,
  language: Language,
  chosen: ChosenCase | undefined,
): Hover | undefined {
  return hover(project, place, language, (key) => (chosen ? valueInCase(project.rulebook, key, chosen) : []));
}
