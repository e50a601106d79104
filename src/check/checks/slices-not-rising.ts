import type { SliceRow } from "../../rulebook/expression.ts";
import { compareValues } from "../../values/compare-values.ts";
import type { Value } from "../../values/value.ts";
import { zeroLike } from "../../values/zero-like.ts";
import { inEveryExpression } from "../every-expression.ts";
import type { Check } from "../report.ts";
import { valueInWords } from "../wording.ts";

/** Each slice ends above the one before it, the first above zero, as far as the text states the ends. */
export const slicesNotRising: Check = {
  code: "slices-not-rising",
  severity: "error",
  title: {
    en: "The ends of slices rise from row to row.",
    fr: "Les fins de tranche s'élèvent de ligne en ligne.",
  },
  run(rulebook, report) {
    for (const { row, floor } of fallingRows(rulebook)) {
      const least = valueInWords(rulebook, floor);
      report({ span: row.upTo?.span ?? row.span, message: message(least.en, least.fr) });
    }
  },
};

/** Rows that end at or below where they begin, with where that is. */
const fallingRows = inEveryExpression((expression) => (expression.kind === "slices" ? falling(expression.rows) : []));

function falling(rows: readonly SliceRow[]): readonly { readonly row: SliceRow; readonly floor: Value }[] {
  let before: Value | undefined;
  return rows.flatMap((row) => {
    const end = statedEnd(row);
    const floor = before ?? (end && zeroLike(end));
    before = end ?? before;
    return end && floor && compareValues(end, floor) !== 1 ? [{ row, floor }] : [];
  });
}

function statedEnd({ upTo }: SliceRow): Value | undefined {
  return upTo?.kind === "literal" ? upTo.value : undefined;
}

function message(en: string, fr: string) {
  return {
    en: `This slice must end above ${en}, where it begins: put the rows in rising order.`,
    fr: `Cette tranche doit finir au-dessus de ${fr}, où elle commence : mettez les lignes par ordre croissant.`,
  };
}
