import type { Span } from "../../../grammar/source.ts";

/** Whether two stretches of a file meet; a cursor at either end of one counts. */
export function touches(a: Span, b: Span): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

/** Whether a stretch lies in another. */
export function liesIn(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}
