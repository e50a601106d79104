import type * as ast from "../../../grammar/ast.ts";
import { inForceOf } from "../dates.ts";
import { cellValue } from "../expressions/cell.ts";
import { constant } from "../expressions/constant.ts";
import { pattern } from "../expressions/pattern.ts";
import { checkRowLength } from "../expressions/row-length.ts";
import { unresolved } from "../expressions/unresolved.ts";
import type { Scope } from "../names/scope.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import { provisionsOf } from "../provision.ts";
import type { OutputShape, Resolution, TableShape } from "../resolution.ts";
import type { Pattern, Provision, TableCell, TableRow } from "../rulebook.ts";
import { checkFit } from "../types/check-fit.ts";
import { type Column, columnsOf } from "./columns.ts";
import { inSectionUnit } from "./section-unit.ts";

/** What all rows of a section share. */
interface Frame {
  readonly section: ast.Section;
  readonly shape: TableShape;
  readonly scope: Scope;
  readonly columns: readonly Column[];
  /** What the `for` line settles: the position of its key, and the key's value. */
  readonly fixed: { readonly key: number; readonly pattern: Pattern };
  readonly provisions: readonly Provision[];
}

/** The rows of a section of a table, one for each cell where a key goes across. */
export function sectionRows(
  resolution: Resolution,
  section: ast.Section,
  shape: TableShape,
  scope: Scope,
): readonly TableRow[] {
  const fixed = fixedKey(resolution, section, shape, scope);
  if (section.header === undefined || shape.outputs.length === 0) return [];
  const columns = columnsOf(resolution, section.header, shape, scope.language, fixed.key);
  const provisions = provisionsOf(section.citations);
  const frame: Frame = { section, shape, scope, columns, fixed, provisions };
  return section.rows.flatMap((row) => {
    const fits = isRagged(columns, row) || checkRowLength(resolution.problems, row, columns.length);
    return fits ? resolveRow(resolution, row, frame) : [];
  });
}

/** A row may end before the last values of the key across: what is not there is outside the table. */
function isRagged(columns: readonly Column[], { cells }: ast.Row): boolean {
  const missing = columns.slice(cells.length);
  return missing.length > 0 && missing.every(({ kind }) => kind === "across");
}

const any: Pattern = { kind: "any" };

function fixedKey(
  resolution: Resolution,
  { key: name, value }: ast.Section,
  { keys }: TableShape,
  scope: Scope,
): Frame["fixed"] {
  if (name === undefined) return { key: -1, pattern: any };
  const position = keys.findIndex(({ names }) => names[scope.language] === name.text);
  const key = keys[position];
  if (key === undefined) {
    reportNotAmong(
      resolution.problems,
      name,
      keys.map(({ names }) => names[scope.language]),
    );
    return { key: -1, pattern: any };
  }
  if (key.target) resolution.use(name.span, key.target);
  const settled = value && constant(resolution, value, key.type, scope);
  return { key: position, pattern: { kind: "values", values: settled ? [settled] : [] } };
}

function resolveRow(resolution: Resolution, row: ast.Row, frame: Frame): readonly TableRow[] {
  const patterns = rowPatterns(resolution, row, frame);
  const base = {
    provisions: [...frame.provisions, ...provisionsOf(row.tail.citations)],
    inForce: inForceOf(row.tail.period, resolution.problems),
    span: row.span,
  };
  const across = frame.shape.keys.findIndex(({ node }) => node.direction === "across");
  if (across === -1) return [{ ...base, patterns, cells: rowCells(resolution, row, frame) }];
  return frame.columns.flatMap((column, i) => {
    const [cell, output] = [row.cells[i], frame.shape.outputs[0]];
    if (column.kind !== "across" || cell === undefined || output === undefined) return [];
    const own = patterns.with(across, column.pattern);
    return [{ ...base, patterns: own, cells: [outputCell(resolution, cell, output, frame)] }];
  });
}

function rowPatterns(resolution: Resolution, row: ast.Row, { shape, columns, fixed, scope }: Frame): Pattern[] {
  return shape.keys.map((key, position) => {
    if (position === fixed.key) return fixed.pattern;
    const column = columns.findIndex((candidate) => candidate.kind === "key" && candidate.key === position);
    const cell = row.cells[column];
    return cell ? pattern(resolution, cell, key.type, scope) : any;
  });
}

function rowCells(resolution: Resolution, row: ast.Row, frame: Frame): TableCell[] {
  return frame.shape.outputs.map((output, position) => {
    const column = frame.columns.findIndex((candidate) => candidate.kind === "output" && candidate.output === position);
    const cell = row.cells[column];
    if (cell) return outputCell(resolution, cell, output, frame);
    return { kind: "value", span: row.span, value: unresolved(row.span) };
  });
}

/** A cell of an output: bare amounts are in the currency of the section or the output, and per its period. */
function outputCell(
  resolution: Resolution,
  cell: ast.Cell,
  { type }: OutputShape,
  { section, scope }: Frame,
): TableCell {
  const written = inSectionUnit(resolution.problems, cell, type, section);
  const resolved = cellValue(resolution, written, scope, type);
  const [node] = written.kind === "value-cell" ? written.values : [];
  if (resolved.kind === "value" && node) checkFit(resolution, node, resolved.value, type, scope.language);
  return resolved;
}
