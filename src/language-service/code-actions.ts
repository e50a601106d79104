import type { Span } from "../../grammar/source.ts";
import type { ActionMaker, CodeAction } from "./code-action.ts";
import { citeLikeNeighbours } from "./code-actions/cite-like-neighbours.ts";
import { extractRule } from "./code-actions/extract-rule.ts";
import { otherwiseLine } from "./code-actions/otherwise-line.ts";
import { repairs } from "./code-actions/repairs.ts";
import type { Project } from "./project.ts";

const makers: readonly ActionMaker[] = [repairs, otherwiseLine, citeLikeNeighbours, extractRule];

/** The changes offered for a selection, which may be a mere cursor: repairs first. */
export function codeActions(project: Project, selection: Span): readonly CodeAction[] {
  const offered = makers.flatMap((make) => make(project, selection));
  const byChange = new Map(offered.toReversed().map((action) => [JSON.stringify(action.edits), action]));
  return offered.filter((action) => byChange.get(JSON.stringify(action.edits)) === action);
}
