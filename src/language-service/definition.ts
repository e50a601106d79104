import type { Span } from "../../grammar/source.ts";
import { namedBy } from "./named.ts";
import type { Place, Project } from "./project.ts";
import { targetAt } from "./target-at.ts";

/** Where the thing named at a place is declared. Elsewhere: nothing. */
export function definition(project: Project, place: Place): Span | undefined {
  const found = targetAt(project, place);
  return found && namedBy(project.rulebook, found.target)?.entry.nameSpan;
}
