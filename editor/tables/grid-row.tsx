import { memo } from "react";
import { Button } from "react-aria-components";
import type { CellRange } from "../../src/language-service/tables/commands.ts";
import type { Texts } from "../texts/en.ts";
import type { ColumnLayout } from "./column-layout.ts";
import { dropDraft, fillGap, keepDraft } from "./edit-actions.ts";
import { GridCell } from "./grid-cell.tsx";
import type { Grid } from "./grid-state.ts";
import { plannedTexts } from "./planned-texts.ts";
import type { ShownRow } from "./shown-rows.ts";

interface RowProps {
  readonly grid: Grid;
  readonly index: number;
  readonly top: number;
  readonly layout: ColumnLayout;
  readonly range: CellRange;
}

/** A row: its number and what is said of it, then its cells. It is drawn anew only when something in it is another. */
export const GridRow = memo(function GridRow({ grid, index, top, layout, range }: RowProps) {
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
}, isDrawnAlike);

function isDrawnAlike(before: RowProps, after: RowProps): boolean {
  const isSame = before.index === after.index && before.top === after.top && before.layout === after.layout;
  const [a, b] = [before.grid, after.grid];
  if (!isSame || a.rows[before.index] !== b.rows[after.index] || a.sheet !== b.sheet || a.texts !== b.texts)
    return false;
  if (a.state.pending !== b.state.pending || plannedTexts(a.state) !== plannedTexts(b.state)) return false;
  return a.state === b.state || !(concerns(before) || concerns(after));
}

/** Whether what is selected or written is in the row. */
function concerns({ grid, index, range }: RowProps): boolean {
  return (index >= range.top && index <= range.bottom) || grid.state.editing?.at.row === index;
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
        <Button className="sheet-button" excludeFromTabOrder onPress={() => fillGap(grid.latest(), index)}>
          {texts.table.fillGap}
        </Button>
      )}
      {shown.kind === "draft" && (
        <>
          <Button className="sheet-button" onPress={() => void keepDraft(grid.latest(), shown.draft, index)}>
            {texts.table.keepDraft}
          </Button>
          <Button className="sheet-button" onPress={() => dropDraft(grid.latest())}>
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
