import type { Span } from "../../grammar/source.ts";
import { identityOf, namedBy } from "./named.ts";
import type { Place, Project } from "./project.ts";
import { targetAt } from "./target-at.ts";

/** Where the thing named at a place stands in the text, its declaration first. Elsewhere: nothing. */
export function references(project: Project, place: Place): readonly Span[] {
  const found = targetAt(project, place);
  if (!found) return [];
  const same = identityOf(found.target);
  const declared = namedBy(project.rulebook, found.target)?.entry.nameSpan;
  const uses = project.rulebook.uses.filter(({ to }) => identityOf(to) === same).map(({ span }) => span);
  return declared ? [declared, ...uses.filter((span) => !sameSpan(span, declared))] : uses;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
