import type * as ast from "../../../grammar/ast.ts";
import type { Problems } from "../problems.ts";

/** Whether a row has as many cells as it should; reported by the row's first cell if not. */
export function checkRowLength(problems: Problems, row: ast.Row, columns: number): boolean {
  const cells = row.cells.length;
  if (cells === columns) return true;
  const name = rowName(row);
  problems.report({
    code: "row-length",
    span: row.span,
    message: {
      en: `The row ${name} has ${cells} cells where ${columns} are needed: check for a missing or spare "|".`,
      fr: `La ligne ${name} a ${cells} cases alors qu'il en faut ${columns} : vérifiez les "|" manquants ou en trop.`,
    },
  });
  return false;
}

/** What people call a row: its first cell. */
function rowName({ cells: [first] }: ast.Row): string {
  if (first?.kind !== "value-cell") return "";
  return `"${first.values.map(cellText).join(", ")}"`;
}

function cellText(value: ast.Expression): string {
  if (value.kind === "place") return value.name.text;
  if (value.kind === "date") return value.iso;
  if ("text" in value) return value.text;
  return "digits" in value ? value.digits : "...";
}
