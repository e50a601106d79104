import type { Span } from "../../grammar/source.ts";
import { declaredAt } from "./declared-at.ts";
import type { Place, Project } from "./project.ts";
import { targetAt } from "./target-at.ts";

/** Where the thing named at a place is declared; a part result, the last time before that place. Elsewhere: nothing. */
export function definition(project: Project, place: Place): Span | undefined {
  const found = targetAt(project, place);
  const declared = found ? declaredAt(project, found.target) : [];
  return declared.findLast(({ file, start }) => file === place.file && start <= place.offset) ?? declared[0];
}
