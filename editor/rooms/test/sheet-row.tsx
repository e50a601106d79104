import { type CSSProperties, type FormEvent, type KeyboardEvent, useId, useRef } from "react";
import type { ScenarioCell, ScenarioColumn, ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { Fail, Pass } from "../../app/icons.tsx";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import { heading } from "./copied-cells.ts";
import type { At } from "./grid-keys.ts";
import type { ActiveCell } from "./use-active-cell.ts";
import type { CellTyping } from "./use-typing.ts";

/** The name by which the grid says in which cell one stands. */
export function cellId({ row, column }: At): string {
  return `sheet-${row}-${column}`;
}

interface SheetRowProps {
  readonly sheet: ScenarioSheet;
  readonly index: number;
  readonly style: CSSProperties;
  readonly active: ActiveCell;
  readonly typing: CellTyping;
}

/** A scenario. */
export function SheetRow({ sheet, index, style, active, typing }: SheetRowProps) {
  const row = sheet.rows[index];
  const { at, selected, go } = active;
  if (!row) return null;
  const isSelected = (column: number) =>
    selected.top <= index && index <= selected.bottom && selected.left <= column && column <= selected.right;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
    <div
      role="row"
      aria-rowindex={index + 2}
      className={at.row === index ? "cases-row cases-row-active" : "cases-row"}
      style={style}
    >
      {sheet.columns.map((column, i) => {
        const isActive = at.row === index && at.column === i;
        const cell = row.cells[i];
        return (
          // biome-ignore lint/a11y/useSemanticElements: as the grid.
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the grid.
          <div
            key={column.id}
            id={cellId({ row: index, column: i })}
            role="gridcell"
            aria-colindex={i + 1}
            aria-selected={isSelected(i)}
            {...(!cell?.text && { "aria-readonly": true })}
            className={classOf(column, cell, { isActive, isFirst: i === 0 })}
            onClick={(event) => go({ row: index, column: i }, event.shiftKey)}
            onDoubleClick={() => typing.begin()}
          >
            {isActive && typing.text !== undefined ? (
              <CellField column={column} typing={typing} />
            ) : (
              cell && <CellWords cell={cell} column={column} toConfirm={row.toConfirm} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function classOf(
  { kind, numeric }: ScenarioColumn,
  cell: ScenarioCell | undefined,
  { isActive, isFirst }: { readonly isActive: boolean; readonly isFirst: boolean },
): string {
  return [
    "cases-cell",
    isFirst && "cases-cell-first",
    isActive && "cases-cell-active",
    numeric && kind === "fact" && "cases-cell-number",
    cell?.answer && (cell.answer.passed ? "cases-cell-passes" : "cases-cell-fails"),
    !cell?.text && "cases-cell-fixed",
  ]
    .filter(Boolean)
    .join(" ");
}

interface CellWordsProps {
  readonly cell: ScenarioCell;
  readonly column: ScenarioColumn;
  readonly toConfirm: boolean;
}

function CellWords({ cell: { words, answer }, column: { kind }, toConfirm }: CellWordsProps) {
  const { test: texts } = useTexts();
  const language = useLanguage();
  const title =
    answer && !answer.passed ? `${words[language]}, ${texts.butGives(answer.actual[language])}` : words[language];
  return (
    <>
      {answer && (answer.passed ? <Pass /> : <Fail />)}
      {answer && <span className="for-readers">{answer.passed ? texts.passes : texts.fails}: </span>}
      <span className="cases-words" title={title}>
        {title}
      </span>
      {kind === "title" && toConfirm && <span className="to-confirm">{texts.toConfirm}</span>}
    </>
  );
}

const moves: Readonly<Record<string, At>> = { Enter: { row: 1, column: 0 }, Tab: { row: 0, column: 1 } };
const stay: At = { row: 0, column: 0 };

/** Where a cell is typed over. Enter takes it and goes down, Tab to the right; Escape gives it up. */
function CellField({ column, typing }: { readonly column: ScenarioColumn; readonly typing: CellTyping }) {
  const language = useLanguage();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const finish = (text: string | undefined, then: At) => {
    if (done.current) return;
    done.current = true;
    typing.end(text, then);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const move = moves[event.key];
    if (!move && event.key !== "Escape") return;
    event.preventDefault();
    const back = event.shiftKey ? -1 : 1;
    if (move) finish(event.currentTarget.value, { row: move.row * back, column: move.column * back });
    else finish(undefined, stay);
  };
  return (
    <>
      <input
        ref={field}
        className="cases-field"
        aria-label={heading(column, language)}
        defaultValue={typing.text}
        list={column.offers ? list : undefined}
        // biome-ignore lint/a11y/noAutofocus: typing over a cell is what was asked for.
        autoFocus
        onKeyDown={onKeyDown}
        onInput={(event: FormEvent) => event.stopPropagation()}
        onBlur={(event) => finish(event.currentTarget.value, stay)}
      />
      {column.offers && (
        <datalist id={list}>
          {column.offers.map((offer) => (
            <option key={offer.en} value={offer[language]} />
          ))}
        </datalist>
      )}
    </>
  );
}
