import type { Diagnostic } from "../diagnostic.ts";
import type { Source } from "../source.ts";
import type { Line, LineTree } from "./line.ts";
import { skippedDash } from "./problems.ts";

/** Lists within lists beyond this depth are read as if they had it. */
const deepest = 6;

/** Puts dashed items and rows under the lines they continue. The number of dashes is the depth. */
export function lineTrees(lines: readonly Line[], source: Source): { trees: LineTree[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const trees: LineTree[] = [];
  /** The trees from the line at the margin to the last item, one for each depth. */
  let open: GrowingTree[] = [];
  for (const line of lines) {
    const tree: GrowingTree = { line, items: [], rows: [] };
    if (line.opening === "row" && open.length > 0) {
      open.at(-1)?.rows.push(line);
    } else if (line.opening === "dashes" && open.length > 0) {
      const depth = dashDepth(line, open.length, source, diagnostics);
      open = open.slice(0, depth);
      open.at(-1)?.items.push(tree);
      open.push(tree);
    } else {
      trees.push(tree);
      open = [tree];
    }
  }
  return { trees, diagnostics };
}

interface GrowingTree extends LineTree {
  readonly items: LineTree[];
  readonly rows: Line[];
}

function dashDepth({ tokens }: Line, deepestOpen: number, { file }: Source, diagnostics: Diagnostic[]): number {
  const token = tokens[0];
  const dashes = token?.image.length ?? 1;
  const depth = Math.min(dashes, deepestOpen, deepest);
  if (token && depth < dashes) {
    const span = { file, start: token.startOffset, end: token.startOffset + dashes };
    diagnostics.push(skippedDash(span, "-".repeat(depth)));
  }
  return depth;
}
