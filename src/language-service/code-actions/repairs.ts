import type { ActionMaker } from "../code-action.ts";
import { diagnostics } from "../diagnostics.ts";
import { touches } from "./touches.ts";

/** The fixes that diagnostics at the selection carry; of two, that of the shorter stretch is meant first. */
export const repairs: ActionMaker = (project, selection) =>
  diagnostics(project, selection.file)
    .filter(({ span }) => touches(span, selection))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .flatMap(({ code, fix }) => (fix ? [{ ...fix, kind: "repair" as const, settles: code }] : []));
