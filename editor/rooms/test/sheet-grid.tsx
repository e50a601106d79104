import { useVirtualizer } from "@tanstack/react-virtual";
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { ScenarioColumn, ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { useLanguage } from "../../app/studio-context.tsx";
import { copied, heading } from "./copied-cells.ts";
import { type At, moved } from "./grid-keys.ts";
import { cellId, SheetRow } from "./sheet-row.tsx";
import { type ActiveCell, useActiveCell } from "./use-active-cell.ts";
import { type CellTyping, useTyping } from "./use-typing.ts";

/** Height of a row in pixels. */
const ROW = 34;

interface SheetGridProps {
  readonly sheet: ScenarioSheet;
  readonly label: string;
  readonly onType: (scenario: string, column: string, text: string) => void;
  readonly onPasteText: (text: string, html: string) => void;
}

/** Scenarios as the rows of a grid, with the keys of a spreadsheet. Rows out of sight are not drawn. */
export function SheetGrid({ sheet, label, onType, onPasteText }: SheetGridProps) {
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useActiveCell(sheet);
  const typing = useTyping({ sheet, active, scroller, onType });
  const rows = useRows(sheet, active.at, scroller);
  const template = sheet.columns.map(widthOf).join(" ");
  const onCopy = (event: ClipboardEvent) => {
    if (typing.text !== undefined) return;
    const { text, html } = copied(sheet, active.selected, { language, headings: false });
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    if (typing.text === undefined) onPasteText(clipboardData.getData("text/plain"), clipboardData.getData("text/html"));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: of a table of a thousand rows only those in sight are drawn.
    <div
      ref={scroller}
      className="cases-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={sheet.rows.length + 1}
      aria-colcount={sheet.columns.length}
      aria-activedescendant={sheet.rows.length > 0 ? cellId(active.at) : undefined}
      tabIndex={0}
      onKeyDown={keysOf(sheet, active, typing)}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <Header columns={sheet.columns} template={template} />
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="rowgroup" className="cases-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <SheetRow
            key={sheet.rows[index]?.id}
            sheet={sheet}
            index={index}
            style={{ gridTemplateColumns: template, transform: `translateY(${start}px)`, height: ROW }}
            active={active}
            typing={typing}
          />
        ))}
      </div>
    </div>
  );
}

/** The rows in sight; the one in which one stands is brought into sight. */
function useRows(sheet: ScenarioSheet, at: At, scroller: RefObject<HTMLDivElement | null>) {
  const count = sheet.rows.length;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
    paddingEnd: 8,
  });
  const { row, column } = at;
  useEffect(() => {
    if (row < count) rows.scrollToIndex(row);
    document.getElementById(cellId({ row, column }))?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [row, column, rows, count]);
  return rows;
}

const here: At = { row: 0, column: 0 };

function keysOf(sheet: ScenarioSheet, active: ActiveCell, typing: CellTyping) {
  return (event: KeyboardEvent): void => {
    const act = typing.text === undefined && !event.altKey ? actionOf(event, sheet, active, typing) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function actionOf(
  event: KeyboardEvent,
  { rows, columns }: ScenarioSheet,
  { at, go }: ActiveCell,
  typing: CellTyping,
): (() => void) | undefined {
  const ctrl = event.ctrlKey || event.metaKey;
  const to = moved(at, { key: event.key, ctrl }, { row: rows.length, column: columns.length });
  if (to) return () => go(to, event.shiftKey);
  return ctrl ? undefined : typed(event.key, typing);
}

function typed(key: string, typing: CellTyping): (() => void) | undefined {
  if (key === "F2" || key === "Enter") return () => typing.begin();
  if (key === "Delete" || key === "Backspace") return () => typing.end("", here);
  return key.length === 1 && key !== "?" && key !== " " ? () => typing.begin(key) : undefined;
}

function Header({ columns, template }: { readonly columns: readonly ScenarioColumn[]; readonly template: string }) {
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    <div role="rowgroup" className="cases-header">
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus. */}
      <div role="row" aria-rowindex={1} className="cases-row" style={{ gridTemplateColumns: template, height: ROW }}>
        {columns.map((column, index) => (
          // biome-ignore lint/a11y/useSemanticElements: as the grid.
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            className={index === 0 ? "cases-cell cases-cell-first" : "cases-cell"}
            title={[heading(column, language), column.type?.[language]].filter(Boolean).join(": ")}
          >
            {heading(column, language)}
          </div>
        ))}
      </div>
    </div>
  );
}

function widthOf({ kind }: ScenarioColumn): string {
  return { title: "260px", provisions: "130px", day: "140px", fact: "150px", answer: "250px" }[kind];
}
