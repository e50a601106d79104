import { type RefObject, useState } from "react";
import type { ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { useLanguage } from "../../app/studio-context.tsx";
import { type At, within } from "./grid-keys.ts";
import type { ActiveCell } from "./use-active-cell.ts";

/** What is being typed over a cell. */
export interface CellTyping {
  /** Absent while nothing is typed. */
  readonly text: string | undefined;
  /** Types over the cell, from its own words or from other ones. */
  begin(text?: string): void;
  /** Takes what was typed, or gives it up, and goes on from the cell. */
  end(text: string | undefined, then: At): void;
}

interface TypingOver {
  readonly sheet: ScenarioSheet;
  readonly onType: (scenario: string, column: string, text: string) => void;
  readonly active: ActiveCell;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Typing over the cell in which one stands. */
export function useTyping({ sheet, active: { at, go }, scroller, onType }: TypingOver): CellTyping {
  const language = useLanguage();
  const [text, setText] = useState<string>();
  const row = sheet.rows[at.row];
  const column = sheet.columns[at.column];
  const before = row?.cells[at.column]?.text?.[language];
  return {
    text,
    begin: (typed) => {
      if (before !== undefined) setText(typed ?? before);
    },
    end: (typed, then) => {
      setText(undefined);
      scroller.current?.focus();
      if (typed !== undefined && row && column && before !== undefined && typed !== before)
        onType(row.id, column.id, typed);
      const to = { row: at.row + then.row, column: at.column + then.column };
      if (then.row !== 0 || then.column !== 0) go(within(to, { row: sheet.rows.length, column: sheet.columns.length }));
    },
  };
}
