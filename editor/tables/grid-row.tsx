import { memo } from "react";
import { Button } from "react-aria-components";
import type { CellRange } from "../../src/language-service/tables/commands.ts";
import type { Texts } from "../texts/en.ts";
import { CellEditor } from "./cell-editor.tsx";
import type { ColumnLayout } from "./column-layout.ts";
import { beginEdit, dropDraft, fillGap, keepDraft } from "./edit-actions.ts";
import { frozen } from "./grid-head.tsx";
import { cellId, type Grid, textAt } from "./grid-state.ts";
import { contains, single } from "./selection.ts";
import type { ShownRow } from "./shown-rows.ts";

interface RowProps {
  readonly grid: Grid;
  readonly index: number;
  readonly top: number;
  readonly layout: ColumnLayout;
  readonly range: CellRange;
}

/** A row: its number and what is said of it, then its cells. */
export function GridRow({ grid, index, top, layout, range }: RowProps) {
  const shown = grid.rows[index];
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a row of an interactive grid; its cells take the focus.
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`sheet-row sheet-row-${shown.kind} ${marks(shown)}`}
      style={{ transform: `translateY(${top}px)`, width: layout.total }}
    >
      <RowHead grid={grid} shown={shown} index={index} width={layout.rowHead} />
      {grid.sheet.columns.map(({ kind, name }, column) => (
        <GridCell key={`${kind} ${name}`} {...{ grid, shown, index, column, layout, range }} />
      ))}
    </div>
  );
}

function marks(shown: ShownRow): string {
  if (shown.kind !== "row") return "";
  return [
    ...new Set(shown.problems.filter(({ column }) => column === undefined).map(({ kind }) => `sheet-${kind}`)),
  ].join(" ");
}

function RowHead({
  grid,
  shown,
  index,
  width,
}: {
  readonly grid: Grid;
  readonly shown: ShownRow;
  readonly index: number;
  readonly width: number;
}) {
  const { texts } = grid;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: heads of rows say what can be done from the cells too.
    <div role="rowheader" aria-colindex={1} className="sheet-row-head" style={{ width, left: 0 }}>
      {shown.kind === "row" && <span className="sheet-row-number">{shown.row + 1}</span>}
      <span className="sheet-mark">{wordsOf(shown, texts)}</span>
      {shown.kind === "gap" && (
        <Button className="sheet-button" excludeFromTabOrder onPress={() => fillGap(grid, index)}>
          {texts.table.fillGap}
        </Button>
      )}
      {shown.kind === "draft" && (
        <>
          <Button className="sheet-button" onPress={() => void keepDraft(grid, shown.draft, index)}>
            {texts.table.keepDraft}
          </Button>
          <Button className="sheet-button" onPress={() => dropDraft(grid)}>
            {texts.table.dropDraft}
          </Button>
        </>
      )}
    </div>
  );
}

/** What is the matter with a row, in a word or two; the whole sentence stands below the grid when the row is active. */
function wordsOf(shown: ShownRow, { table }: Texts): string {
  if (shown.kind === "gap") return table.gap;
  if (shown.kind === "draft") return "";
  if (shown.kind === "pasted") return table.pasted;
  const words = shown.problems.map(({ kind, with: other }) => {
    if (kind === "overlap" && other !== undefined) return table.overlaps(other + 1);
    return kind === "unreachable" ? table.unreachable : table.wrong;
  });
  return [...new Set(words)].join(", ");
}

interface CellProps extends Omit<RowProps, "top"> {
  readonly shown: ShownRow;
  readonly column: number;
}

function GridCell({ grid, shown, index, column, layout, range }: CellProps) {
  const { state, sheet } = grid;
  const at = { row: index, column };
  const { kind, numeric } = sheet.columns[column] ?? { kind: "unknown", numeric: false };
  const isActive = state.selection.at.row === index && state.selection.at.column === column;
  const { editing } = state;
  const isEdited = editing?.at.row === index && editing.at.column === column;
  const faults = shown.kind === "row" && shown.problems.some((problem) => problem.column === column);
  const isChanged = shown.kind === "row" && isOnItsWay(grid, shown.row, column);
  const style = { width: layout.widths[column], left: layout.frozen[column] };
  const classes = [
    "sheet-cell",
    numeric ? "sheet-number" : "",
    frozen(layout, column),
    contains(range, at) ? "sheet-selected" : "",
    isActive ? "sheet-active" : "",
    faults ? "sheet-fault" : "",
    isChanged ? "sheet-changed" : "",
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of an interactive grid.
    <div
      role={kind === "key" ? "rowheader" : "gridcell"}
      aria-colindex={column + 2}
      aria-selected={contains(range, at)}
      aria-invalid={faults || undefined}
      data-at={`${index} ${column}`}
      className={classes.join(" ")}
      style={style}
      tabIndex={isActive ? 0 : -1}
      onMouseDown={(event) => {
        if (isEdited) return;
        const selection = event.shiftKey ? { anchor: state.selection.anchor, at } : single(at);
        grid.set({ selection });
      }}
      onMouseEnter={(event) => {
        if (event.buttons === 1) grid.set({ selection: { anchor: state.selection.anchor, at } });
      }}
      onDoubleClick={() => beginEdit(grid, at)}
    >
      {isEdited ? <CellEditor grid={grid} editing={editing} /> : <CellText text={shownText(grid, shown, at)} />}
    </div>
  );
}

const CellText = memo(({ text }: { readonly text: string }) => <span className="sheet-text">{text}</span>);

/** A paste that is being looked at shows in the cells it would change. */
function shownText(grid: Grid, shown: ShownRow, at: { readonly row: number; readonly column: number }): string {
  const planned = shown.kind === "row" ? plannedTexts(grid).get(cellId(shown.row, at.column)) : undefined;
  return planned ?? textAt(grid, at);
}

function isOnItsWay(grid: Grid, row: number, column: number): boolean {
  return plannedTexts(grid).has(cellId(row, column));
}

const planned = new WeakMap<object, ReadonlyMap<string, string>>();

function plannedTexts({ state: { pasting } }: Grid): ReadonlyMap<string, string> {
  if (!pasting) return nothing;
  const known = planned.get(pasting.plan);
  if (known) return known;
  const texts = new Map((pasting.plan.change.cells ?? []).map(({ row, column, text }) => [cellId(row, column), text]));
  planned.set(pasting.plan, texts);
  return texts;
}

const nothing: ReadonlyMap<string, string> = new Map();
