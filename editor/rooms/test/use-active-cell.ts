import { useEffect, useState } from "react";
import type { ScenarioSheet } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { useSelected, useStudio } from "../../app/studio-context.tsx";
import type { Range } from "./copied-cells.ts";
import { type At, within } from "./grid-keys.ts";

/** The cell in which one stands, and the other corner of what is selected. */
export interface ActiveCell {
  readonly at: At;
  readonly selected: Range;
  /** Goes to a cell; with `extend`, what is selected reaches to it. */
  go(to: At, extend?: boolean): void;
}

/** Where one stands in a sheet. The scenario of that row is the chosen one, and the answer of that cell is the one explained. */
export function useActiveCell(sheet: ScenarioSheet): ActiveCell {
  const studio = useStudio();
  const chosen = useSelected((state) => state.chosen);
  const [column, setColumn] = useState(0);
  const [anchor, setAnchor] = useState<At>();
  const size = { row: sheet.rows.length, column: sheet.columns.length };
  const row = Math.max(
    0,
    sheet.rows.findIndex(({ id }) => id === chosen?.scenario),
  );
  const at = within({ row, column }, size);
  const go = (to: At, extend = false): void => {
    setAnchor(extend ? (anchor ?? at) : undefined);
    setColumn(to.column);
    const scenario = sheet.rows[to.row];
    const answer = scenario?.cells[to.column]?.answer?.index;
    if (scenario && (scenario.id !== chosen?.scenario || answer !== undefined)) studio.choose(scenario.id, answer ?? 0);
  };
  const [first] = sheet.rows;
  const isElsewhere = !sheet.rows.some(({ id }) => id === chosen?.scenario);
  useEffect(() => {
    if (first && isElsewhere) studio.choose((sheet.rows.find(({ passed }) => !passed) ?? first).id);
  }, [studio, sheet, first, isElsewhere]);
  return { at, selected: between(at, anchor ?? at), go };
}

function between(a: At, b: At): Range {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}
