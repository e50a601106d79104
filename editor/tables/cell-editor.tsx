import { useEffect, useId, useRef, useState } from "react";
import { cancelEdit, commitEdit } from "./edit-actions.ts";
import type { Editing, Grid } from "./grid-state.ts";
import { next } from "./selection.ts";

/** The field of a cell being written. Where the values can be listed, they are offered. */
export function CellEditor({ grid: drawn, editing }: { readonly grid: Grid; readonly editing: Editing }) {
  const grid = drawn.latest();
  const [text, setText] = useState(editing.text);
  const field = useRef<HTMLInputElement>(null);
  const offers = useId();
  const { at, isRefused = false } = editing;
  const column = grid.sheet.columns[at.column];
  useEffect(() => {
    field.current?.focus();
    if (isRefused) field.current?.select();
  }, [isRefused]);
  // Leaving the field by the mouse puts in what was written, once; a key does it itself.
  const isDone = useRef(false);
  const finish = (act: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  };
  return (
    <>
      <input
        ref={field}
        className="sheet-field"
        value={text}
        list={offers}
        aria-label={column?.label[grid.language]}
        aria-invalid={isRefused || undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish(() => (isRefused && text === editing.text ? cancelEdit(grid) : commitEdit(grid, text)))}
        onKeyDown={(event) => {
          const { key } = event;
          const { told } = grid.state;
          if (key === "Enter" && event.ctrlKey && told?.suggestion) {
            const { suggestion } = told;
            finish(() => commitEdit(grid, suggestion, at));
          } else if (key === "Escape") finish(() => cancelEdit(grid));
          else if (key === "Enter" || key === "Tab") finish(() => commitEdit(grid, text, next(at, event, grid.extent)));
          else return event.stopPropagation();
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <datalist id={offers}>
        {column?.offers.map((offer) => (
          <option key={offer.text} value={offer.text} label={offer.label[grid.language]} />
        ))}
      </datalist>
    </>
  );
}
