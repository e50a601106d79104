import type { TableSheet } from "../../src/language-service/tables/sheet.ts";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { ColumnLayout } from "./column-layout.ts";

/** The names of the columns and what they hold. It stays in view, as the keys do. */
export function GridHead({ sheet, layout }: { readonly sheet: TableSheet; readonly layout: ColumnLayout }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a row of an interactive grid; its cells take the focus.
    <div role="row" aria-rowindex={1} className="sheet-row sheet-head" style={{ width: layout.total }}>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: headings of a grid that one cannot act on. */}
      <div role="columnheader" aria-colindex={1} className="sheet-corner" style={{ width: layout.rowHead, left: 0 }}>
        <span className="sheet-label">{texts.table.row}</span>
      </div>
      {sheet.columns.map(({ kind, name, label, type, numeric }, column) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: headings of a grid that one cannot act on.
        <div
          key={`${kind} ${name}`}
          role="columnheader"
          aria-colindex={column + 2}
          className={`sheet-heading ${numeric ? "sheet-number" : ""} ${frozen(layout, column)}`}
          style={{ width: layout.widths[column], left: layout.frozen[column] }}
          title={type?.[language]}
        >
          <span className="sheet-label">{label[language]}</span>
          {type && <span className="sheet-type">{type[language]}</span>}
        </div>
      ))}
    </div>
  );
}

/** The class of a cell that stays in view. */
export function frozen({ frozen: lefts }: ColumnLayout, column: number): string {
  return lefts[column] === undefined ? "" : "sheet-frozen";
}
