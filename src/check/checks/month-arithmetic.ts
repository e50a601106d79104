import { spelling } from "../../../grammar/keywords.ts";
import type { Expression } from "../../rulebook/expression.ts";
import { insertAfter } from "../edits.ts";
import { everyExpression } from "../every-expression.ts";
import { fileLanguage } from "../file-language.ts";
import type { Check } from "../report.ts";

/**
 * Adding months or years to a day says what becomes of a day that the month reached does not have. Not asked of days that
 * every month has, such as the first of a month.
 */
export const monthArithmetic: Check = {
  code: "month-arithmetic",
  severity: "warning",
  title: {
    en: "Adding months or years says what becomes of a day that a short month lacks.",
    fr: "Ajouter des mois ou des années dit ce que devient un jour qu'un mois trop court n'a pas.",
  },
  run(rulebook, report) {
    for (const expression of everyExpression(rulebook)) {
      if (!isOpen(expression)) continue;
      const { span } = expression;
      const phrase = spelling("takingTheLastDay", fileLanguage(rulebook, span.file));
      report({
        span,
        message: {
          en: `This can reach a day that the month does not have, as 31 January plus 1 month does; add "${spelling("takingTheLastDay", "en")}" or "${spelling("takingTheNextDay", "en")}".`,
          fr: `Ceci peut mener à un jour que le mois n'a pas, comme le 31 janvier plus 1 mois ; ajoutez "${spelling("takingTheLastDay", "fr")}" ou "${spelling("takingTheNextDay", "fr")}".`,
        },
        fix: insertAfter(
          span,
          { en: "Take the last day of the month", fr: "Retenir le dernier jour du mois" },
          ` ${phrase}`,
        ),
      });
    }
  },
};

function isOpen(expression: Expression): boolean {
  if (expression.kind !== "arithmetic" || expression.missingDay) return false;
  const { operator, left, right } = expression;
  const moves = operator === "plus" || operator === "less";
  return moves && left.type.kind === "date" && isMonths(right) && !isInEveryMonth(left);
}

function isMonths({ type }: Expression): boolean {
  return type.kind === "duration" && (type.unit === "months" || type.unit === "years");
}

/** Whether a date is surely the 28th of a month or earlier. */
function isInEveryMonth(date: Expression): boolean {
  if (date.kind === "literal") return date.value.kind === "date" && date.value.date.day <= 28;
  if (date.kind === "boundary") return date.edge === "first";
  const moved = date.kind === "arithmetic" && isMonths(date.right);
  return moved && isInEveryMonth(date.left);
}
