import type { Span } from "../../grammar/source.ts";
import type { Target } from "../rulebook/rulebook.ts";
import { declaredAt } from "./declared-at.ts";
import { identityOf } from "./named.ts";
import type { Place, Project } from "./project.ts";
import { targetAt } from "./target-at.ts";

/** Where the thing named at a place stands in the text, its declaration first. Elsewhere: nothing. */
export function references(project: Project, place: Place): readonly Span[] {
  const found = targetAt(project, place);
  return found ? referencesTo(project, found.target) : [];
}

/** Where something stands in the text, its declaration first, each place once. */
export function referencesTo(project: Project, target: Target): readonly Span[] {
  const declared = declaredAt(project, target);
  const uses = usesOf(project, target);
  return [...declared, ...uses.filter((span) => !declared.some((one) => sameSpan(span, one)))];
}

/** Where something is used. */
export function usesOf({ rulebook }: Project, target: Target): readonly Span[] {
  const same = identityOf(target);
  return rulebook.uses.filter(({ to }) => identityOf(to) === same).map(({ span }) => span);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}
