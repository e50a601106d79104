import { parseDate } from "@internationalized/date";
import { useState } from "react";
import {
  Button,
  DateField,
  DateInput,
  DateSegment,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from "react-aria-components";
import type { EditionEntry, SheetAddress, TableEntry } from "../../src/language-service/tables/sheet.ts";
import { Picker } from "../app/picker.tsx";
import { useLanguage, useTexts } from "../app/studio-context.tsx";
import type { Texts } from "../texts/en.ts";
import { copyTable } from "./clipboard-actions.ts";
import { addRow, deleteRows, run, selectedRows } from "./edit-actions.ts";
import type { Grid } from "./grid-state.ts";
import { stepLabels } from "./step-labels.ts";

interface BarProps {
  readonly grid: Grid;
  readonly tables: readonly TableEntry[];
  readonly onChoose: (address: SheetAddress) => void;
}

/** Which table and which of its versions is shown, and what can be done to it. */
export function TableBar({ grid, tables, onChoose }: BarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { address } = grid;
  const table = tables.find(({ name }) => name === address.table);
  const editions = table?.editions ?? [];
  const sections = editions[address.edition]?.sections ?? [];
  const selected = selectedRows(grid).length;
  const show = (part: Partial<SheetAddress>) => onChoose({ ...address, section: 0, ...part });
  return (
    <div className="table-bar" role="toolbar" aria-label={texts.face.table}>
      {tables.length > 1 && (
        <Picker
          label={texts.table.choose}
          choices={tables.map(({ name, label }) => ({ id: name, label: label[language] }))}
          chosen={address.table}
          onChoose={(name) => show({ table: name, edition: lastOf(tables.find((one) => one.name === name)) })}
        />
      )}
      <Picker
        label={texts.table.version}
        choices={editions.map((edition, i) => ({ id: String(i), label: periodWords(edition, language, texts) }))}
        chosen={String(address.edition)}
        onChoose={(id) => show({ edition: Number(id) })}
      />
      {sections.length > 1 && (
        <Picker
          label={texts.table.part}
          choices={sections.map((label, i) => ({ id: String(i), label }))}
          chosen={String(address.section)}
          onChoose={(id) => show({ section: Number(id) })}
        />
      )}
      <AddVersion grid={grid} onAdded={() => show({ edition: editions.length })} />
      <Button className="button" onPress={() => addRow(grid)}>
        {texts.table.addRow}
      </Button>
      <Button className="button" isDisabled={selected === 0} onPress={() => deleteRows(grid)}>
        {texts.table.deleteRows(Math.max(1, selected))}
      </Button>
      <Button className="button" onPress={() => void copyTable(grid)}>
        {texts.table.copy}
      </Button>
    </div>
  );
}

/** The version that begins last. */
function lastOf(table: TableEntry | undefined): number {
  const days = table?.editions.map(({ from = "" }) => from) ?? [];
  return Math.max(0, days.indexOf(days.toSorted().at(-1) ?? ""));
}

function periodWords({ from, until }: EditionEntry, language: "en" | "fr", { table }: Texts): string {
  if (!from) return table.always;
  return until
    ? table.between(dayWords(from, language), dayWords(until, language))
    : table.since(dayWords(from, language));
}

function dayWords(iso: string, language: "en" | "fr"): string {
  const format = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  const words = format.format(new Date(`${iso}T00:00:00Z`));
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}

/** Asks from when a new version is in force, and copies the last one. */
function AddVersion({ grid, onAdded }: { readonly grid: Grid; readonly onAdded: () => void }) {
  const texts = useTexts().table;
  const [from, setFrom] = useState(() => `${Number(grid.studio.store.get().on.slice(0, 4)) + 1}-01-01`);
  const add = async (close: () => void) => {
    close();
    if (await run(grid, { kind: "add-version", from }, stepLabels.addVersion)) onAdded();
  };
  return (
    <DialogTrigger>
      <Button className="button">{texts.addVersion}</Button>
      <Popover className="popover">
        <Dialog className="version-dialog" aria-label={texts.addVersion}>
          {({ close }) => (
            <>
              <DateField
                className="day-field"
                value={parseDate(from)}
                shouldForceLeadingZeros
                autoFocus
                onChange={(day) => day && setFrom(day.toString())}
              >
                <Label>{texts.addVersionFrom}</Label>
                <DateInput className="date-input">
                  {(segment) => <DateSegment className="date-segment" segment={segment} />}
                </DateInput>
              </DateField>
              <p className="hint">{texts.addVersionHint}</p>
              <Button className="button button-main" onPress={() => void add(close)}>
                {texts.add}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
