import type * as ast from "../../../grammar/ast.ts";
import { refusePeriod } from "../dates.ts";
import type { Expression, SliceRow } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Type } from "../type.ts";
import { arithmeticType } from "../types/arithmetic-type.ts";
import { checkFit } from "../types/check-fit.ts";
import { commonTypeOf } from "../types/common-type.ts";
import { discord } from "../types/misfit.ts";
import { reportDiscord } from "../types/report-misfit.ts";
import { hasAmount, unknownType } from "../types/types.ts";
import { cellValue } from "./cell.ts";
import { checkRowLength } from "./row-length.ts";

/** `in slices of X` with its rows: where each slice of X ends, and what it is multiplied by. */
export function slices(resolution: Resolution, node: ast.Slices, scope: Scope, expected?: Type): Expression {
  const amount = resolution.expression(node.amount, scope, expected);
  const rows = node.rows.flatMap((row, i) => {
    const isLast = i === node.rows.length - 1;
    return sliceRow(resolution, row, isLast, amount.type, scope) ?? [];
  });
  return { kind: "slices", span: node.span, type: sumType(resolution, amount, rows), amount, rows };
}

function sliceRow(
  resolution: Resolution,
  row: ast.Row,
  isLast: boolean,
  amount: Type,
  scope: Scope,
): SliceRow | undefined {
  const { problems } = resolution;
  refusePeriod(row.tail.period, problems);
  if (!checkRowLength(problems, row, 2)) return undefined;
  const [end, value] = row.cells;
  if (end === undefined || value === undefined) return undefined;
  if (end.kind !== "slice-cell") return reportNoEnd(resolution, end);
  if (!end.to && !isLast) return reportBeyondFirst(resolution, end);
  const upTo = end.to && resolution.expression(end.to, scope, amount);
  if (end.to && upTo) checkFit(resolution, end.to, upTo, amount, scope.language);
  const provisions = provisionsOf(row.tail.citations);
  return { ...(upTo && { upTo }), cell: cellValue(resolution, value, scope), provisions, span: row.span };
}

/** What the slices add up to: the amount times the values, which must all give the same. */
function sumType(resolution: Resolution, amount: Expression, rows: readonly SliceRow[]): Type {
  if (amount.type.kind !== "unknown-type" && !hasAmount(amount.type)) {
    reportDiscord(resolution, amount.span, "times", "unlike-types", amount.type, amount.type);
    return unknownType;
  }
  const values = rows.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : []));
  const products = values.flatMap((value) => productType(resolution, amount.type, value) ?? []);
  const { type, stranger } = commonTypeOf(products);
  if (stranger === undefined) return type;
  const code = discord(type, stranger.type) ?? "unlike-types";
  reportDiscord(resolution, stranger.span, "stand-together", code, type, stranger.type);
  return unknownType;
}

function productType(resolution: Resolution, amount: Type, { type, span }: Expression) {
  const verdict = arithmeticType("times", amount, type);
  if ("type" in verdict) return { type: verdict.type, span };
  reportDiscord(resolution, span, "times", verdict.misfit, amount, type);
  return undefined;
}

function reportNoEnd({ problems }: Resolution, { span }: ast.Cell): undefined {
  problems.report({
    code: "not-a-slice",
    span,
    message: {
      en: `The first column says where the slice ends: write "up to" and an amount, or "beyond" in the last row.`,
      fr: `La première colonne dit où finit la tranche : écrivez "à concurrence de" et un montant, ou "au-delà" en dernière ligne.`,
    },
  });
}

function reportBeyondFirst({ problems }: Resolution, { span }: ast.Cell): undefined {
  problems.report({
    code: "beyond-is-not-last",
    span,
    message: {
      en: `"beyond" takes all that is left, so it belongs in the last row.`,
      fr: `"au-delà" prend tout le reste : sa place est en dernière ligne.`,
    },
  });
}
