import type { Cell, Expression } from "../../../../grammar/ast.ts";
import { rowLines } from "../../../../grammar/print/expressions.ts";
import { speechOf } from "../../../../grammar/print/speech.ts";
import type { Language } from "../../../../grammar/source.ts";
import type { Rulebook } from "../../../rulebook/rulebook.ts";
import type { Type } from "../../../rulebook/type.ts";
import { allNamed, nameIn } from "../../named.ts";
import type { Column } from "../columns.ts";
import { parseRows } from "../parse-rows.ts";
import { type CellReading, type ReadingPlace, understood } from "./reading.ts";

/**
 * Reads a cell written as the language writes cells: `from 1 to 5`, `A1 or A2`, `salary times 2`, `unreadable`. In the other
 * language than the file's it is read too, where it holds no names. Nothing for what is neither, or is of another type.
 */
export function readAsWritten(place: ReadingPlace, written: string): CellReading | undefined {
  if (/[|\n#[\]]/.test(written)) return undefined;
  const { language } = place;
  return readIn(place, written, language) ?? readIn(place, written, language === "en" ? "fr" : "en");
}

function readIn(place: ReadingPlace, written: string, language: Language): CellReading | undefined {
  const [parsed] = parseRows([`| ${written} |`], language);
  if (parsed?.kind !== "row" || parsed.row.cells.length !== 1) return undefined;
  const { tail, cells } = parsed.row;
  if (tail.period || tail.citations.length > 0) return undefined;
  const [cell] = cells;
  const names = language === place.language ? namesIn(place.rulebook, language) : new Set<string>();
  if (!cell || !cellFits(place.column, cell, names)) return undefined;
  const [line = ""] = rowLines(speechOf(place.language), [parsed.row]);
  return understood(line.slice(2, -2));
}

function cellFits(column: Column, cell: Cell, names: ReadonlySet<string>): boolean {
  const isKey = column.kind === "key";
  const fits = (expression: Expression) => expressionFits(column, expression, names);
  switch (cell.kind) {
    case "any-cell":
      return isKey;
    case "unreadable-cell":
    case "external-cell":
    case "no-entitlement-cell":
      return !isKey;
    case "range-cell":
      return isKey && [cell.from, cell.to].every((end) => !end || fits(end));
    case "value-cell":
      return (isKey || cell.values.length === 1) && cell.values.every(fits);
    case "slice-cell":
      return false;
  }
}

const literals: Partial<Readonly<Record<Expression["kind"], readonly Type["kind"][]>>> = {
  number: ["number", "count"],
  fraction: ["number"],
  percentage: ["percentage"],
  money: ["money"],
  duration: ["duration"],
  date: ["date"],
  "time-of-day": ["time-of-day"],
  "date-and-time": ["date-and-time"],
  "yes-no": ["yes-no"],
};

/** Literals are of the type of the column and names are known; what is put together of them the checks look at. */
function expressionFits({ type, currency }: Column, expression: Expression, names: ReadonlySet<string>): boolean {
  if (expression.kind === "place") return names.has(expression.name.text);
  if (type.kind === "unknown-type") return true;
  if (expression.kind === "number" && type.kind === "money") return currency !== undefined;
  return literals[expression.kind]?.includes(type.kind) ?? true;
}

const known = new WeakMap<Rulebook, Map<Language, ReadonlySet<string>>>();

function namesIn(rulebook: Rulebook, language: Language): ReadonlySet<string> {
  const byLanguage = known.get(rulebook) ?? new Map<Language, ReadonlySet<string>>();
  known.set(rulebook, byLanguage);
  const names = byLanguage.get(language) ?? new Set(allNamed(rulebook).map(({ entry }) => nameIn(entry, language)));
  byLanguage.set(language, names);
  return names;
}
