import { useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import type { Conventions } from "../../src/language-service/tables/cells/reading.ts";
import type { PastePlan, UnclearCell } from "../../src/language-service/tables/paste-plan.ts";
import { Picker } from "../app/picker.tsx";
import { useTexts } from "../app/studio-context.tsx";
import type { Texts } from "../texts/en.ts";
import { apply, closePaste, correct, settle } from "./clipboard-actions.ts";
import type { Grid, Pasting } from "./grid-state.ts";

/** So many cells that are not understood are listed at once; the rest follow when these are settled. */
const MOST_LISTED = 40;

/** What a paste would do, in words, with what is not understood cell by cell. */
export function PasteStrip({ grid, pasting }: { readonly grid: Grid; readonly pasting: Pasting }) {
  const texts = useTexts();
  const { plan, isApplied } = pasting;
  const { insert, cells } = plan.change;
  const isIdle = !insert && (cells ?? []).length === 0;
  return (
    <section className="paste-strip" aria-label={texts.paste.label}>
      <div className="paste-summary">
        <p role="status">{isApplied ? texts.paste.applied : summary(plan, texts).join(", ")}</p>
        {!isApplied && <Questions grid={grid} pasting={pasting} />}
        <div className="paste-buttons">
          {!isApplied && (
            <Button className="button button-main" isDisabled={isIdle} onPress={() => void apply(grid)}>
              {texts.paste.apply}
            </Button>
          )}
          <Button className="button" onPress={() => closePaste(grid)}>
            {isApplied ? texts.paste.close : texts.paste.cancel}
          </Button>
        </div>
      </div>
      <Notes grid={grid} plan={plan} />
      <UnclearCells grid={grid} pasting={pasting} />
    </section>
  );
}

/** "12 rows new, 3 changed, 1 cell not understood". What is nought is left out. */
function summary(plan: PastePlan, { paste }: Texts): readonly string[] {
  const { newRows, changedRows, sameRows, emptyRows, unclear, leftOut } = plan;
  return [
    newRows > 0 && paste.newRows(newRows),
    changedRows > 0 && paste.changedRows(changedRows),
    sameRows > 0 && paste.sameRows(sameRows),
    emptyRows > 0 && paste.emptyRows(emptyRows),
    unclear.length > 0 && paste.unclear(unclear.length),
    leftOut > 0 && paste.leftOut(leftOut),
  ].filter((words) => words !== false);
}

/** What can be read in two ways is asked once, here. */
function Questions({ grid, pasting: { plan, paste } }: { readonly grid: Grid; readonly pasting: Pasting }) {
  const texts = useTexts().paste;
  const asks = (about: keyof Conventions) => plan.asks.includes(about) || paste.conventions[about] !== undefined;
  const choose = (conventions: Conventions) => settle(grid, conventions);
  return (
    <>
      {asks("decimal") && (
        <Picker
          label={texts.decimal}
          choices={[
            { id: "comma", label: texts.comma },
            { id: "point", label: texts.point },
          ]}
          chosen={plan.conventions.decimal ?? ""}
          onChoose={(id) => choose({ decimal: id === "comma" ? "comma" : "point" })}
        />
      )}
      {asks("dates") && (
        <Picker
          label={texts.dates}
          choices={[
            { id: "day-first", label: texts.dayFirst },
            { id: "month-first", label: texts.monthFirst },
          ]}
          chosen={plan.conventions.dates ?? ""}
          onChoose={(id) => choose({ dates: id === "day-first" ? "day-first" : "month-first" })}
        />
      )}
    </>
  );
}

function Notes({ grid, plan }: { readonly grid: Grid; readonly plan: PastePlan }) {
  if (plan.notes.length === 0) return null;
  return (
    <ul className="paste-notes">
      {plan.notes.slice(0, MOST_LISTED).map((note) => (
        <li key={note.en}>{note[grid.language]}</li>
      ))}
    </ul>
  );
}

function UnclearCells({ grid, pasting: { plan, isApplied } }: { readonly grid: Grid; readonly pasting: Pasting }) {
  const texts = useTexts();
  if (plan.unclear.length === 0) return null;
  const listed = plan.unclear.slice(0, MOST_LISTED);
  return (
    <ul className="paste-unclear">
      {listed.map((cell) => (
        <li key={`${cell.line} ${cell.column} ${cell.written}`}>
          <span className="paste-place">
            {texts.paste.cell(cell.line + 1, grid.sheet.columns[cell.column]?.label[grid.language] ?? "")}
          </span>
          <span>{cell.message[grid.language]}</span>
          {!isApplied && <Correction grid={grid} cell={cell} />}
        </li>
      ))}
      {plan.unclear.length > listed.length && <li>{texts.paste.more(plan.unclear.length - listed.length)}</li>}
    </ul>
  );
}

function Correction({ grid, cell }: { readonly grid: Grid; readonly cell: UnclearCell }) {
  const texts = useTexts().paste;
  const [text, setText] = useState(cell.written);
  const { line, column, suggestion } = cell;
  const take = (instead: string) => instead !== cell.written && correct(grid, line, column, instead);
  return (
    <>
      {suggestion !== undefined && (
        <Button className="button button-small" onPress={() => take(suggestion)}>
          {texts.take(suggestion)}
        </Button>
      )}
      <TextField className="paste-field" value={text} onChange={setText} onBlur={() => take(text)}>
        <Label>{texts.instead}</Label>
        <Input onKeyDown={(event) => event.key === "Enter" && take(text)} />
      </TextField>
    </>
  );
}
