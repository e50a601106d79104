import type * as ast from "../../../grammar/ast.ts";
import type { Problems } from "../problems.ts";
import type { Type } from "../type.ts";

/**
 * The cell as it would read with its unit written out: in a column of money a bare number is in the currency of the
 * section or of the output, and due per what the output says.
 */
export function inSectionUnit(problems: Problems, cell: ast.Cell, type: Type, section: ast.Section): ast.Cell {
  if (cell.kind !== "value-cell" || type.kind !== "money") return cell;
  const values = cell.values.map((value) => withUnit(problems, value, type, section));
  return { ...cell, values };
}

function withUnit(
  problems: Problems,
  value: ast.Expression,
  type: Extract<Type, { kind: "money" }>,
  section: ast.Section,
): ast.Expression {
  const { per } = type;
  if (value.kind === "money") return { ...value, ...(per !== undefined && value.per === undefined && { per }) };
  if (value.kind !== "number") return value;
  const currency = section.currency ?? (type.currency && { text: type.currency, span: value.span });
  if (!currency) {
    reportNoCurrency(problems, section);
    return { kind: "zero", span: value.span };
  }
  const { digits, span } = value;
  return { kind: "money", digits, span, currency, ...(per !== undefined && { per }) };
}

/** Reported once for the rows of a section. */
function reportNoCurrency(problems: Problems, section: ast.Section): void {
  problems.report({
    code: "no-currency",
    span: section.header?.span ?? section.span,
    message: {
      en: `These amounts have no currency: end the line above with "in EUR", or write "gives money in EUR".`,
      fr: `Ces montants n'ont pas de devise : finissez la ligne au-dessus par "en EUR", ou écrivez "donne montant en EUR".`,
    },
  });
}
