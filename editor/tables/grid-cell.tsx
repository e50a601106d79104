import type { CSSProperties, MouseEvent } from "react";
import type { CellRange } from "../../src/language-service/tables/commands.ts";
import { CellEditor } from "./cell-editor.tsx";
import type { ColumnLayout } from "./column-layout.ts";
import { beginEdit } from "./edit-actions.ts";
import { frozen } from "./grid-head.tsx";
import { cellId, type Grid, textAt } from "./grid-state.ts";
import { plannedTexts } from "./planned-texts.ts";
import { type At, contains, sameCell, single } from "./selection.ts";
import type { ShownRow } from "./shown-rows.ts";

interface CellProps {
  readonly grid: Grid;
  readonly shown: ShownRow;
  readonly index: number;
  readonly column: number;
  readonly layout: ColumnLayout;
  readonly range: CellRange;
}

/** A cell: what it says, or the field in which it is written. One cell of the grid at a time can be reached by Tab. */
export function GridCell(props: CellProps) {
  const { grid, shown, index, column, layout, range } = props;
  const { selection, editing } = grid.state;
  const at = { row: index, column };
  const isEdited = editing !== undefined && sameCell(editing.at, at);
  const isActive = sameCell(selection.at, at);
  const isSelected = contains(range, at);
  const planned = shown.kind === "row" ? plannedTexts(grid.state).get(cellId(shown.row, column)) : undefined;
  const hasFault = shown.kind === "row" && shown.problems.some((problem) => problem.column === column);
  const style: CSSProperties = { width: layout.widths[column], left: layout.frozen[column] };
  const marks = { selected: isSelected, active: isActive, fault: hasFault, changed: planned !== undefined };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of an interactive grid.
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-invalid={hasFault || undefined}
      data-at={`${index} ${column}`}
      className={`sheet-cell ${look(props)} ${classes(marks)}`}
      style={style}
      // The field takes the place of the cell while it is written.
      tabIndex={isEdited ? undefined : isActive ? 0 : -1}
      onMouseDown={(event) => isEdited || select(grid.latest(), at, event)}
      onMouseEnter={(event) => event.buttons === 1 && extend(grid.latest(), at)}
      onDoubleClick={() => beginEdit(grid.latest(), at)}
    >
      {isEdited ? (
        <CellEditor grid={grid} editing={editing} />
      ) : (
        <span className="sheet-text">{planned ?? textAt(grid, at)}</span>
      )}
    </div>
  );
}

function look({ grid, column, layout }: CellProps): string {
  const isNumeric = grid.sheet.columns[column]?.numeric ?? false;
  return `${isNumeric ? "sheet-number" : ""} ${frozen(layout, column)}`;
}

function classes(marks: Readonly<Record<string, boolean>>): string {
  return Object.entries(marks)
    .flatMap(([name, holds]) => (holds ? [`sheet-${name}`] : []))
    .join(" ");
}

function select(grid: Grid, at: At, { shiftKey }: MouseEvent): void {
  grid.set({ selection: shiftKey ? { anchor: grid.state.selection.anchor, at } : single(at) });
}

function extend(grid: Grid, at: At): void {
  grid.set({ selection: { anchor: grid.state.selection.anchor, at } });
}
