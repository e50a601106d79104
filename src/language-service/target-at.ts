import type { Span } from "../../grammar/source.ts";
import type { Target } from "../rulebook/rulebook.ts";
import { allNamed } from "./named.ts";
import type { Place, Project } from "./project.ts";

/** A name in the text and what it means. */
export interface TargetAt {
  readonly span: Span;
  readonly target: Target;
}

/** The name at a place, be it where the thing is declared or where it is used. The offset after its last letter counts too. */
export function targetAt({ rulebook }: Project, place: Place): TargetAt | undefined {
  const use = rulebook.uses.find(({ span }) => covers(span, place));
  if (use) return { span: use.span, target: use.to };
  const declared = allNamed(rulebook).find(({ entry }) => covers(entry.nameSpan, place));
  return declared && { span: declared.entry.nameSpan, target: declared.target };
}

function covers(span: Span, { file, offset }: Place): boolean {
  return span.file === file && span.start <= offset && offset <= span.end;
}
