import { speechOf } from "../../../grammar/print/speech.ts";
import { perDeclaration } from "../../check/per-declaration.ts";
import type { RowGrid } from "../../check/regions/row-grid.ts";
import type { Scale } from "../../check/regions/scale.ts";
import { type Gap, survey } from "../../check/regions/survey.ts";
import { keysInWords, type RowGroup, rowGroups } from "../../check/row-groups.ts";
import { add, compare, type Exact, one, subtract } from "../../values/exact.ts";
import type { FoundSheet } from "./find-sheet.ts";
import type { SheetGap } from "./sheet.ts";
import { valueText } from "./value-text.ts";

/** More gaps than these are not drawn; they show as the first are filled. */
const MOST_GAPS = 20;

/** The keys for which a table that claims to be complete has no row. */
export function sheetGaps(found: FoundSheet): readonly SheetGap[] {
  const { table, edition, rulebook } = found;
  if (!table || table.otherKeys) return [];
  const group = rowGroups(rulebook).find(({ from, span }) => {
    return from.kind === "table" && from.table === table && span.start === edition.span.start;
  });
  if (!group || group.rows.length === 0) return [];
  const gaps = gapsOf(group.grid).filter((gap) => concerns(found, group, gap));
  return gaps.slice(0, MOST_GAPS).flatMap((gap) => {
    const keys = keysInWords(rulebook, group, gap.at);
    const cells = cellsOf(found, group, gap);
    return keys ? [{ keys, cells, after: placeOf(found, cells) }] : [];
  });
}

const gapsOf = perDeclaration(({ scales, boxes }: RowGrid): readonly Gap[] => {
  const gaps: Gap[] = [];
  survey(scales, boxes, { gap: (gap) => gaps.push(gap) });
  return gaps;
});

/** Whether a gap lies among the rows of a section: the key that its line settles has its value there. */
function concerns({ section, node }: FoundSheet, group: RowGroup, { at }: Gap): boolean {
  const key = node.keys.findIndex(({ name }) => name.text === section.key?.text);
  const position = at[key];
  const inside = section.rows[0]?.span.start;
  const row = group.rows.find(({ span }) => span.start === inside);
  const side = group.grid.boxes[row ? group.rows.indexOf(row) : -1]?.[key];
  if (!position || !side) return true;
  return side.some(({ from }) => from && compare(from, position) === 0);
}

function cellsOf(found: FoundSheet, { grid }: RowGroup, gap: Gap): readonly string[] {
  return found.columns.map(({ kind, key = -1 }) => {
    if (kind !== "key") return "";
    const [scale, position] = [grid.scales[key], gap.at[key]];
    if (!scale || !position) return speechOf(found.language).word("any");
    return key === gap.axis ? stretch(found, scale, gap) : textAt(found, scale, position);
  });
}

function textAt({ rulebook, language }: FoundSheet, { valueAt }: Scale, at: Exact): string {
  return valueText(rulebook, language, valueAt(at)) ?? "";
}

/** The values that a gap leaves out; empty where they begin or end between two that can be written. */
function stretch(found: FoundSheet, scale: Scale, { from, next }: Gap): string {
  if (!from && !next) return speechOf(found.language).word("any");
  if (!scale.whole) return "";
  const [low, high] = [from ?? scale.least, next ? subtract(next, one) : scale.most];
  if (low && high) return between(found, scale, low, high);
  const speech = speechOf(found.language);
  if (high) return speech.line(speech.word("atMost"), textAt(found, scale, high));
  return low ? speech.line(speech.word("atLeast"), textAt(found, scale, low)) : "";
}

function between(found: FoundSheet, scale: Scale, low: Exact, high: Exact): string {
  const speech = speechOf(found.language);
  const text = (at: Exact) => textAt(found, scale, at);
  if (compare(low, high) === 0) return text(low);
  const { kind } = scale.valueAt(low);
  if (kind === "choice" || kind === "yes-no")
    return positions(low, high)
      .map(text)
      .join(` ${speech.word("or")} `);
  return speech.line(speech.word("from"), text(low), speech.word("to"), text(high));
}

function positions(low: Exact, high: Exact): readonly Exact[] {
  const all: Exact[] = [];
  for (let at = low; compare(at, high) <= 0; at = add(at, one)) all.push(at);
  return all;
}

/** After the last row that has the same first key; else at the end. */
function placeOf({ section, text, columns }: FoundSheet, cells: readonly string[]): number {
  const first = columns.findIndex(({ kind }) => kind === "key");
  const last = section.rows.findLastIndex((row) => {
    const span = row.cells[first]?.span;
    return span && text.slice(span.start, span.end) === cells[first];
  });
  return last === -1 ? section.rows.length - 1 : last;
}
