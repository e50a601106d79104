import type { Cell, PerUnit, Row, Section, Table as TableNode } from "../../../grammar/ast.ts";
import { labelFromName } from "../../../grammar/names.ts";
import { rowLines } from "../../../grammar/print/expressions.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import { inBoth } from "../../check/wording.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Rulebook, Table } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import type { ColumnKind } from "./sheet.ts";

/** A column as the stages of the language see it. */
export interface Column {
  readonly kind: ColumnKind;
  /** Its cell in the first row, as written. */
  readonly name: string;
  readonly label: Bilingual;
  readonly type: Type;
  /** The place of the key among those of the table; only for a key. */
  readonly key?: number;
  /** The currency of bare amounts. */
  readonly currency?: string;
  /** The first amount of the column with its unit written out, as a model for those that are added. */
  readonly unit?: { readonly currency: string; readonly per?: PerUnit };
}

interface Place {
  readonly rulebook: Rulebook;
  readonly text: string;
  readonly language: Language;
  readonly node: TableNode;
  readonly section: Section;
  readonly header: Row;
  readonly table?: Table;
}

/** The columns that the first row of a section names, and those for what closes a row, if any row has that. */
export function columnsOf(place: Place): readonly Column[] {
  const { header, section } = place;
  const columns = header.cells.map((cell, i) => columnOf(place, cell, i));
  const tails = section.rows.map(({ tail }) => tail);
  return [
    ...columns,
    ...(tails.some(({ period }) => period) ? [dates] : []),
    ...(tails.some(({ citations }) => citations.length > 0) ? [provisions] : []),
  ];
}

const untyped: Type = { kind: "unknown-type" };
const dates: Column = { kind: "dates", name: "", label: { en: "In force", fr: "En vigueur" }, type: untyped };
const provisions: Column = {
  kind: "provisions",
  name: "",
  label: { en: "Provision", fr: "Disposition" },
  type: untyped,
};

function columnOf(place: Place, cell: Cell, i: number): Column {
  const { node, table, text } = place;
  const name = text.slice(cell.span.start, cell.span.end);
  const hasAcross = node.keys.some(({ direction }) => direction === "across");
  const key = node.keys.findIndex((one) => one.direction !== "across" && one.name.text === name);
  if (key !== -1) {
    const resolved = table?.keys[key];
    const label = labelOfKey(place.rulebook, resolved?.byDefault) ?? inWords(name);
    return { kind: "key", name, label, type: resolved?.type ?? untyped, key };
  }
  const output = hasAcross ? 0 : node.outputs.findIndex((one) => (one.name ?? node.name).text === name);
  const gives = table?.outputs[output];
  if (output === -1) return { kind: "unknown", name, label: inWords(name), type: untyped };
  const type = gives?.type ?? untyped;
  const label = hasAcross ? headingOf(place.header, cell) : (gives?.label ?? inWords(name));
  return { kind: hasAcross ? "across" : "output", name, label, type, ...money(place, type, i) };
}

/** A value of the key across, as each language writes it. */
function headingOf(header: Row, cell: Cell): Bilingual {
  const bare: Row = { ...header, comments: [], cells: [cell], tail: { citations: [] } };
  const { endComment: _, ...row } = bare;
  return inBoth((language) => rowLines(speechOf(language), [row])[0]?.slice(2, -2) ?? "");
}

function inWords(name: string): Bilingual {
  const label = labelFromName(name);
  return { en: label, fr: label };
}

function labelOfKey(rulebook: Rulebook, value: Expression | undefined): Bilingual | undefined {
  switch (value?.kind) {
    case "fact":
      return rulebook.facts.get(value.key)?.label;
    case "rule":
      return rulebook.rules.get(value.key)?.label;
    case "decision":
      return rulebook.decisions.get(value.key)?.label;
    case "option-taken":
      return rulebook.readings.get(value.reading)?.label;
    default:
      return undefined;
  }
}

/** How amounts are written in a column. */
function money({ section }: Place, type: Type, column: number): Pick<Column, "currency" | "unit"> {
  if (type.kind !== "money") return {};
  const currency = section.currency?.text ?? type.currency;
  for (const { cells } of section.rows) {
    const cell = cells[column];
    const value = cell?.kind === "value-cell" ? cell.values[0] : undefined;
    if (value?.kind === "number") break;
    if (value?.kind !== "money") continue;
    const unit = { currency: value.currency.text, ...(value.per && { per: value.per }) };
    return { unit, ...(currency && { currency }) };
  }
  return { ...(currency && { currency }) };
}
