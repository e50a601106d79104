import { useEffect, useMemo, useRef, useState } from "react";
import type { TableSheet } from "../../src/language-service/tables/sheet.ts";
import { useLanguage, useStudio, useTexts } from "../app/studio-context.tsx";
import { type Grid, type GridState, startState } from "./grid-state.ts";
import { rememberedConventions } from "./remembered-conventions.ts";
import { single } from "./selection.ts";
import { shownRows } from "./shown-rows.ts";

/** About as many rows as a screen shows, for the page keys. */
const PAGE = 18;

/** The grid over a sheet, and what it shows besides. */
export function useGrid(sheet: TableSheet, place: number | undefined): Grid {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const [state, setState] = useState<GridState>(startState);
  const { draft, pasting } = state;
  const rows = useMemo(() => shownRows(sheet, draft, pasting?.plan), [sheet, draft, pasting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was on its way is in the text when its rows come anew.
  useEffect(() => setState((before) => ({ ...before, pending: startState.pending })), [sheet]);
  const { file, table, edition, section } = sheet.address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place or table moves the selection.
  useEffect(() => {
    const at = place === undefined ? undefined : cellAt(sheet, place);
    setState({ ...startState, selection: single(at ?? startState.selection.at) });
  }, [file, table, edition, section, place]);
  const extent = { rows: rows.length, columns: sheet.columns.length, page: PAGE };
  const set = (part: Partial<GridState>) => setState((before) => ({ ...before, ...part }));
  const conventions = rememberedConventions();
  const own = { studio, texts, language, address: sheet.address, sheet, rows, extent, conventions, set };
  const newest = useRef<Grid>(undefined);
  const grid: Grid = { ...own, state: inside(state), latest: () => newest.current ?? grid };
  newest.current = grid;
  return grid;

  /** Rows may have gone since the selection was made. */
  function inside(own: GridState): GridState {
    const last = Math.max(0, rows.length - 1);
    const { anchor, at } = own.selection;
    if (at.row <= last && anchor.row <= last) return own;
    const within = (row: number) => Math.min(row, last);
    const selection = { anchor: { ...anchor, row: within(anchor.row) }, at: { ...at, row: within(at.row) } };
    return { ...own, selection };
  }
}

/** The cell in which an offset of the text lies; the rows of the text stand before those that are not in it, or among them. */
function cellAt({ rows, gaps }: TableSheet, offset: number) {
  const row = rows.findLastIndex(({ starts }) => (starts[0] ?? Infinity) <= offset + 2);
  const { cells = [], starts = [] } = rows[row] ?? {};
  if (row === -1) return undefined;
  const column = Math.max(
    0,
    starts.findLastIndex((start, i) => cells[i] !== "" && start <= offset),
  );
  return { row: row + gaps.filter(({ after }) => after < row).length, column };
}
