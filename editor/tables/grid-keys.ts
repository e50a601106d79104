import { closePaste } from "./clipboard-actions.ts";
import { beginEdit, clearCells, dropDraft, fill, fillGap } from "./edit-actions.ts";
import type { Grid } from "./grid-state.ts";
import { everything, type Key, moved, single, wholeRows } from "./selection.ts";

/** What a key does in a grid while no cell is written; nothing for keys that mean something elsewhere. */
export function keyAction(grid: Grid, key: Key): (() => void) | undefined {
  return key.ctrlKey ? (withControl(grid, key) ?? movement(grid, key)) : (alone(grid, key) ?? movement(grid, key));
}

function withControl(grid: Grid, { key, shiftKey }: Key): (() => void) | undefined {
  const { studio, address, state, extent } = grid;
  switch (key.toLowerCase()) {
    case "d":
      return () => fill(grid, "down");
    case "r":
      return () => fill(grid, "right");
    case "z":
      return () => (shiftKey ? studio.redo(address.file) : studio.undo(address.file));
    case "y":
      return () => studio.redo(address.file);
    case "a":
      return () => grid.set({ selection: everything(extent) });
    case " ":
      return () =>
        grid.set({
          selection: {
            anchor: { ...state.selection.anchor, row: 0 },
            at: { ...state.selection.at, row: extent.rows - 1 },
          },
        });
    default:
      return undefined;
  }
}

function alone(grid: Grid, { key, shiftKey }: Key): (() => void) | undefined {
  const { at } = grid.state.selection;
  const shown = grid.rows[at.row];
  if (key === "F2") return () => beginEdit(grid, at);
  if (key === "Enter" && shown?.kind === "gap") return () => fillGap(grid, at.row);
  if (key === "Delete" || key === "Backspace")
    return () => (shown?.kind === "row" ? clearCells(grid) : dropDraft(grid));
  if (key === "Escape") return stepBack(grid);
  if (key === " " && shiftKey) return () => grid.set({ selection: wholeRows(grid.state.selection, grid.extent) });
  return key.length === 1 && key !== " " ? () => beginEdit(grid, at, key) : undefined;
}

/** Steps back: from a paste, from a row being written, from a selection. */
function stepBack(grid: Grid): () => void {
  if (grid.state.pasting) return () => closePaste(grid);
  if (grid.state.draft) return () => dropDraft(grid);
  return () => grid.set({ selection: single(grid.state.selection.at), told: undefined });
}

/** Tab leaves the grid at either end of a row, so that nobody is caught in it. */
function movement(grid: Grid, key: Key): (() => void) | undefined {
  const { selection } = grid.state;
  const edge = key.shiftKey ? 0 : grid.extent.columns - 1;
  if (key.key === "Tab" && (key.ctrlKey || selection.at.column === edge)) return undefined;
  const next = moved(selection, key, grid.extent);
  return next && (() => grid.set({ selection: next }));
}
