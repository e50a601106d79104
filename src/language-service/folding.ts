import type { Declaration, Document } from "../../grammar/ast.ts";
import { childrenOf, type Node } from "../../grammar/visit.ts";
import { outline } from "./outline.ts";
import { type Project, textOf } from "./project.ts";

/** Lines that can be folded into their first: offsets within the first and the last of them. */
export interface FoldingRange {
  readonly kind: "region" | "comment";
  readonly start: number;
  readonly end: number;
}

/** What can be folded in a file: chapters, declarations, their cases, editions, stages and facts, and runs of comments. */
export function folding(project: Project, file: string): readonly FoldingRange[] {
  const document = project.documents.find((candidate) => candidate.file === file);
  if (!document) return [];
  const text = textOf(project, file);
  const ranges = [...regions(project, document), ...comments(text)];
  const several = ranges.filter(({ start, end }) => text.slice(start, end).trimEnd().includes("\n"));
  const firstOnLine = new Map(several.toReversed().map((range) => [lineStart(text, range.start), range]));
  return [...firstOnLine.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function regions(project: Project, document: Document): readonly FoldingRange[] {
  const chapters = outline(project, document.file).filter(({ kind }) => kind === "chapter");
  const nodes = [...chapters.map(({ span }) => span), ...document.declarations.flatMap(foldable)];
  return nodes.map(({ start, end }) => ({ kind: "region", start, end }));
}

function foldable(declaration: Declaration): readonly Stretch[] {
  return [declaration.span, ...within(declaration)];
}

function within(node: Node): readonly Stretch[] {
  return childrenOf(node).flatMap((child) => [...stretchOf(child), ...within(child)]);
}

type Stretch = Pick<FoldingRange, "start" | "end">;

function stretchOf(node: Node): readonly Stretch[] {
  return folds.has(node.kind) && node.kind !== "document" ? [node.span] : [];
}

/** The parts of a declaration that have lines of their own below them. */
const folds: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>([
  "alternative",
  "exception",
  "edition",
  "section",
  "stage",
  "ledger-entry",
  "in-every-case",
  "option",
  "given",
]);

/** Two lines of comments or more, one below the other. */
function comments(text: string): readonly FoldingRange[] {
  const runs = text.matchAll(/^[^\S\n]*#[^\n]*(?:\n[^\S\n]*#[^\n]*)+/gmu);
  return [...runs].map((run) => ({ kind: "comment", start: run.index, end: run.index + run[0].length }));
}
