import type { Span } from "../../grammar/source.ts";
import type { Target } from "../rulebook/rulebook.ts";
import { identityOf, namedBy } from "./named.ts";
import { partResults } from "./part-results.ts";
import type { Project } from "./project.ts";

/** Where the name of a thing is declared, first; a part result of several branches is declared in each. */
export function declaredAt(project: Project, target: Target): readonly Span[] {
  if (target.kind !== "local") {
    const entry = namedBy(project.rulebook, target)?.entry;
    return entry ? [entry.nameSpan] : [];
  }
  const same = identityOf(target);
  const parts = project.documents.flatMap((document) => partResults(project.rulebook, document));
  return parts.filter((part) => identityOf(part.target) === same).map(({ nameSpan }) => nameSpan);
}
