import type { Span } from "../../grammar/source.ts";
import type { Target } from "../rulebook/rulebook.ts";
import { allNamed } from "./named.ts";
import { partResults } from "./part-results.ts";
import type { Place, Project } from "./project.ts";

/** A name in the text and what it means. */
export interface TargetAt {
  readonly span: Span;
  readonly target: Target;
}

/** The name at a place, be it where the thing is declared or where it is used. The offset after its last letter counts too. */
export function targetAt(project: Project, place: Place): TargetAt | undefined {
  const { rulebook, documents } = project;
  const use = rulebook.uses.find(({ span }) => covers(span, place));
  if (use) return { span: use.span, target: use.to };
  const declared = allNamed(rulebook).find(({ entry }) => covers(entry.nameSpan, place));
  if (declared) return { span: declared.entry.nameSpan, target: declared.target };
  const document = documents.find(({ file }) => file === place.file);
  const part = document && partResults(rulebook, document).find(({ nameSpan }) => covers(nameSpan, place));
  return part && { span: part.nameSpan, target: part.target };
}

function covers(span: Span, { file, offset }: Place): boolean {
  return span.file === file && span.start <= offset && offset <= span.end;
}
