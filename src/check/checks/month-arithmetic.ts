import { spelling } from "../../../grammar/keywords.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Key, LedgerEntry, RuleVersion } from "../../rulebook/rulebook.ts";
import { insertAfter } from "../edits.ts";
import { fileLanguage } from "../file-language.ts";
import { walk } from "../inner-expressions.ts";
import { partResults } from "../regions/rule-space.ts";
import type { Check } from "../report.ts";
import { decisionExpressions, entriesOf, placedExpressions } from "../version-lines.ts";

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
    const inRules = [...rulebook.rules.values()].flatMap(({ versions }) => versions.flatMap(openInVersion));
    const outside = [...rulebook.decisions.values()].flatMap(decisionExpressions);
    for (const { span } of [...inRules, ...outside.flatMap((part) => openWithin(part, new Map()))]) {
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

/** Part results that an expression can name. */
type Parts = ReadonlyMap<Key, Expression>;

function openInVersion(version: RuleVersion): readonly Expression[] {
  const parts = partResults(version);
  const steps = placedExpressions(version).flatMap(({ expression }) => openWithin(expression, parts));
  return [...steps, ...entriesOf(version).flatMap((entry) => openInterval(entry, parts))];
}

/** From when entries come every so many months, where that may be a day that a month lacks. */
function openInterval({ occasion }: LedgerEntry, parts: Parts): readonly Expression[] {
  if (occasion.kind !== "every" || occasion.missingDay || isInEveryMonth(occasion.from, parts)) return [];
  const { unit } = occasion.step;
  return unit === "months" || unit === "years" ? [occasion.from] : [];
}

function openWithin(outer: Expression, parts: Parts): readonly Expression[] {
  const found: Expression[] = [];
  walk(outer, (expression) => {
    if (isOpen(expression, parts)) found.push(expression);
  });
  return found;
}

function isOpen(expression: Expression, parts: Parts): boolean {
  if (expression.kind !== "arithmetic" || expression.missingDay) return false;
  const { operator, left, right } = expression;
  const moves = operator === "plus" || operator === "less";
  const isDated = left.type.kind === "date" || left.type.kind === "date-and-time";
  return moves && isDated && isMonths(right) && !isInEveryMonth(left, parts);
}

function isMonths({ type }: Expression): boolean {
  return type.kind === "duration" && (type.unit === "months" || type.unit === "years");
}

/** Whether a date is surely the 28th of a month or earlier. */
function isInEveryMonth(date: Expression, parts: Parts): boolean {
  switch (date.kind) {
    case "literal":
      if (date.value.kind === "date-and-time") return date.value.moment.date.day <= 28;
      return date.value.kind === "date" && date.value.date.day <= 28;
    case "boundary":
      return date.edge === "first";
    case "arithmetic":
      return isMonths(date.right) && isInEveryMonth(date.left, parts);
    case "local": {
      const part = parts.get(date.key);
      return part !== undefined && isInEveryMonth(part, parts);
    }
    default:
      return false;
  }
}
