import { useVirtualizer } from "@tanstack/react-virtual";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef } from "react";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import { copiedCells, cut, paste } from "./clipboard-actions.ts";
import { columnLayout } from "./column-layout.ts";
import { GridHead } from "./grid-head.tsx";
import { keyAction } from "./grid-keys.ts";
import { GridRow } from "./grid-row.tsx";
import type { Grid } from "./grid-state.ts";
import { rangeOf } from "./selection.ts";

/** Pixels. Rows are of one height, so that a thousand of them cost no more than those on screen. */
const ROW = 30;

/** The rows of a table as a spreadsheet shows them. Only those near the screen are there, and the active one. */
export function TableGrid({ grid }: { readonly grid: Grid }) {
  const texts = useTexts();
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { sheet, rows, state } = grid;
  const hasMarks = rows.some((shown) => shown.kind !== "row" || shown.problems.length > 0);
  const layout = useMemo(() => columnLayout(sheet, language, hasMarks), [sheet, language, hasMarks]);
  const active = state.selection.at.row;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const [first, last] = [Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)];
      const near = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      return active >= first && active <= last ? near : [...near, Math.min(active, count - 1)].sort((a, b) => a - b);
    },
  });
  useFocus(grid, scroller);
  const range = rangeOf(state.selection);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an interactive grid of rows that come and go is no table element.
    <div
      ref={scroller}
      role="grid"
      className="sheet"
      aria-label={texts.table.label(sheet.label[language])}
      aria-describedby={hint}
      aria-rowcount={rows.length + 1}
      aria-colcount={sheet.columns.length + 1}
      aria-multiselectable
      style={{ scrollPaddingLeft: frozenWidth(layout), scrollPaddingTop: 48 }}
      onKeyDown={(event) => onKey(grid, event)}
      onCopy={(event) => onCopy(grid, event)}
      onCut={(event) => onCut(grid, event)}
      onPaste={(event) => onPaste(grid, event)}
    >
      <p id={hint} hidden>
        {texts.table.keys}
      </p>
      <GridHead sheet={sheet} layout={layout} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div role="rowgroup" className="sheet-rows" style={{ height: virtual.getTotalSize(), width: layout.total }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <GridRow key={index} grid={grid} index={index} top={start} layout={layout} range={range} />
        ))}
      </div>
    </div>
  );
}

function frozenWidth({ widths, frozen, rowHead }: ReturnType<typeof columnLayout>): number {
  return widths.reduce((sum, width, i) => (frozen[i] === undefined ? sum : sum + width), rowHead);
}

/** The active cell has the focus while the grid has it. */
function useFocus({ state, rows }: Grid, scroller: React.RefObject<HTMLDivElement | null>): void {
  const { row, column } = state.selection.at;
  const isEditing = state.editing !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come or go may take the focused cell away.
  useEffect(() => {
    const { current } = scroller;
    if (!current || isEditing) return;
    const cell = current.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);
    const had = current.contains(document.activeElement) || document.activeElement === document.body;
    if (!cell || !had || cell === document.activeElement) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [row, column, isEditing, rows, scroller]);
}

/** Whether an event belongs to the field of a cell being written. */
function isInField({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof HTMLInputElement;
}

function onKey(grid: Grid, event: KeyboardEvent): void {
  if (isInField(event) || event.altKey) return;
  const { key, shiftKey } = event;
  const action = keyAction(grid, { key, shiftKey, ctrlKey: event.ctrlKey || event.metaKey });
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

function onCopy(grid: Grid, event: ClipboardEvent): void {
  if (isInField(event)) return;
  const { text, html } = copiedCells(grid);
  event.clipboardData.setData("text/plain", text);
  event.clipboardData.setData("text/html", html);
  event.preventDefault();
}

function onCut(grid: Grid, event: ClipboardEvent): void {
  if (isInField(event)) return;
  onCopy(grid, event);
  cut(grid);
}

function onPaste(grid: Grid, event: ClipboardEvent): void {
  if (isInField(event)) return;
  event.preventDefault();
  paste(grid, event.clipboardData.getData("text/plain"), event.clipboardData.getData("text/html"));
}
