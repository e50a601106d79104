import type { Span } from "../../grammar/source.ts";
import { type editor, Range } from "./monaco.ts";

/** The range of a span in a model. Offsets past the end of the text, from an analysis of a longer one, fall on its end. */
export function rangeOf(model: editor.ITextModel, { start, end }: Pick<Span, "start" | "end">): Range {
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
