import { useEffect, useState } from "react";
import type { SheetAddress, TableEntry, TableSheet } from "../../src/language-service/tables/sheet.ts";
import { useSelected, useStudio, useTexts } from "../app/studio-context.tsx";
import { commitEdit } from "./edit-actions.ts";
import { TableGrid } from "./grid.tsx";
import type { Grid } from "./grid-state.ts";
import { PasteStrip } from "./paste-strip.tsx";
import { TableBar } from "./table-bar.tsx";
import { useGrid } from "./use-grid.ts";

interface FaceProps {
  readonly path: string;
  readonly tables: readonly TableEntry[];
}

/** The tables of a file, one at a time, as a grid. The text stays the source: every change is a change of the text. */
export function TableFace({ path, tables }: FaceProps) {
  const texts = useTexts();
  const { address, place, choose } = useAddress(path, tables);
  const sheet = useSheet(path, address);
  if (!sheet) return <p className="empty">{texts.table.loading}</p>;
  return <Sheet sheet={sheet} place={place} tables={tables} onChoose={choose} />;
}

interface SheetProps {
  readonly sheet: TableSheet;
  readonly place: number | undefined;
  readonly tables: readonly TableEntry[];
  readonly onChoose: (address: SheetAddress) => void;
}

function Sheet({ sheet, place, tables, onChoose }: SheetProps) {
  const grid = useGrid(sheet, place);
  const { studio, state, address } = grid;
  const { row, column } = state.selection.at;
  const shown = grid.rows[row];
  const start = shown?.kind === "row" ? sheet.rows[shown.row]?.starts[column] : undefined;
  useEffect(() => {
    if (start !== undefined) studio.stand({ file: address.file, offset: start });
  }, [studio, address.file, start]);
  return (
    <div className="table-face">
      <TableBar grid={grid} tables={tables} onChoose={onChoose} />
      {state.pasting && <PasteStrip grid={grid} pasting={state.pasting} />}
      <TableGrid grid={grid} />
      <Telling grid={grid} />
    </div>
  );
}

/** What is said of the last thing done, or of the active row. */
function Telling({ grid }: { readonly grid: Grid }) {
  const { state, rows, language, texts } = grid;
  const { at } = state.selection;
  const shown = rows[at.row];
  const problems = shown?.kind === "row" ? shown.problems : [];
  const own = problems.filter(({ column }) => column === undefined || column === at.column);
  const gap = shown?.kind === "gap" ? texts.table.gapWords(shown.gap.keys[language]) : undefined;
  const words = state.told?.words ?? gap ?? own.map(({ message }) => message[language]).join(" ");
  const suggestion = state.told?.suggestion;
  return (
    <div className="table-telling">
      <p role="status">{words}</p>
      {suggestion !== undefined && state.editing && (
        <button
          type="button"
          className="button button-small"
          // The field keeps the focus, so that what stands in it is not given up first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => commitEdit(grid, suggestion, at)}
        >
          {texts.table.suggestion(suggestion)} <kbd>{texts.table.suggestionKeys}</kbd>
        </button>
      )}
    </div>
  );
}

/**
 * Which rows are shown: those where the text was read last, until others are chosen or a place is to be brought into view. A
 * place outside every table is shown in the text.
 */
function useAddress(path: string, tables: readonly TableEntry[]) {
  const studio = useStudio();
  const wish = useSelected((state) => state.wish);
  const [first] = useState(wish);
  const [shown, setShown] = useState<{ readonly address: SheetAddress; readonly place?: number }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of tables that changes brings nothing into view.
  useEffect(() => {
    const { caret } = studio.store.get();
    const hasCaret = caret?.file === path;
    const isWished = wish?.span.file === path && (wish !== first || !hasCaret);
    const offset = isWished ? wish.span.start : hasCaret ? caret.offset : 0;
    const isInTable = tables.some(({ span }) => span.start <= offset && offset <= span.end + 1);
    if (isWished && !isInTable) {
      studio.stand({ file: path, offset });
      studio.showAs("text");
      return;
    }
    let isWanted = true;
    void studio.ask("sheetAt", { file: path, offset }).then((address) => {
      if (isWanted && address) setShown({ address, place: offset });
    });
    return () => {
      isWanted = false;
    };
  }, [studio, path, wish]);
  return { ...shown, choose: (address: SheetAddress) => setShown({ address }) };
}

/** The rows at an address, anew whenever the text changes. Until they come, those shown before stay. */
function useSheet(path: string, address: SheetAddress | undefined): TableSheet | undefined {
  const studio = useStudio();
  const text = useSelected((state) => state.files.get(path)?.text);
  const [sheet, setSheet] = useState<TableSheet>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other rows.
  useEffect(() => {
    if (!address) return;
    let isWanted = true;
    void studio.ask("sheet", address).then((answer) => {
      if (isWanted && answer) setSheet(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [studio, address, text]);
  return sheet?.address.file === path ? sheet : undefined;
}
