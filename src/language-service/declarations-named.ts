import type * as ast from "../../grammar/ast.ts";
import type { Language, Span } from "../../grammar/source.ts";
import { childrenOf, type Node } from "../../grammar/visit.ts";
import type { Project } from "./project.ts";

/** A declaration, or a part of one, that gives something its name. */
export interface Declared {
  readonly language: Language;
  readonly heading: ast.Heading;
}

/** The declarations whose names stand at these spans. */
export function declarationsNamed({ documents }: Project, spans: readonly Span[]): readonly Declared[] {
  const files = new Set(spans.map(({ file }) => file));
  const starts = new Set(spans.map(placeOf));
  return documents
    .filter(({ file }) => files.has(file))
    .flatMap((document) => namedNodes(document).map((node) => ({ language: document.language, node })))
    .filter(({ node }) => starts.has(placeOf(node.name.span)))
    .map(({ language, node }) => ({ language, heading: node.heading }));
}

function placeOf({ file, start }: Span): string {
  return `${start} ${file}`;
}

interface NamedNode {
  readonly name: ast.Name;
  readonly heading: ast.Heading;
}

function namedNodes(node: Node): readonly NamedNode[] {
  const within = childrenOf(node).flatMap(namedNodes);
  return "heading" in node && "name" in node && node.name
    ? [{ name: node.name, heading: node.heading }, ...within]
    : within;
}
