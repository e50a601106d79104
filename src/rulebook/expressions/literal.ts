import type * as ast from "../../../grammar/ast.ts";
import type { Span } from "../../../grammar/source.ts";
import { type Exact, exact, multiply } from "../../values/exact.ts";
import { parseExact } from "../../values/exact-text.ts";
import { parseMoment, parseTimeOfDay } from "../../values/moment-text.ts";
import {
  dateAndTimeValue,
  dateValue,
  durationValue,
  moneyValue,
  numberValue,
  percentageValue,
  timeOfDayValue,
  type Value,
  yesNoValue,
} from "../../values/value.ts";
import { dateOf } from "../dates.ts";
import type { Expression } from "../expression.ts";
import type { Problems } from "../problems.ts";
import { reportImpossibleTime } from "../times.ts";
import type { Type } from "../type.ts";
import { count, date, dateAndTime, money, number, percentage, timeOfDay, yesNo } from "../types/types.ts";
import { unresolved } from "./unresolved.ts";

/** The nodes that write a value out. */
export type Literal =
  | ast.NumberLiteral
  | ast.PercentageLiteral
  | ast.FractionLiteral
  | ast.MoneyLiteral
  | ast.DurationLiteral
  | ast.DateLiteral
  | ast.TimeOfDayLiteral
  | ast.DateAndTimeLiteral
  | ast.YesNoLiteral;

/** A value that the text writes out. */
export function literal(problems: Problems, node: Literal): Expression {
  const { span } = node;
  switch (node.kind) {
    case "yes-no":
      return valued(span, yesNo, yesNoValue(node.yes));
    case "date": {
      const day = dateOf(node, problems);
      return day ? valued(span, date, dateValue(day)) : unresolved(span);
    }
    case "time-of-day": {
      const time = parseTimeOfDay(node.text);
      if (time !== undefined) return valued(span, timeOfDay, timeOfDayValue(time));
      reportImpossibleTime(problems, node);
      return unresolved(span);
    }
    case "date-and-time": {
      const moment = parseMoment(node.text);
      if (moment) return valued(span, dateAndTime, dateAndTimeValue(moment));
      reportImpossibleTime(problems, node);
      return unresolved(span);
    }
    case "fraction":
      return amount(problems, span, `${node.numerator}/${node.denominator}`, (x) => [number, numberValue(x)]);
    default:
      return amount(problems, span, node.digits, (x) => measured(node, x));
  }
}

/** A literal as an expression. */
export function valued(span: Span, type: Type, value: Value): Expression {
  return { kind: "literal", span, type, value };
}

const hundredth = exact(1n, 100n);

type Measured = Extract<Literal, { readonly digits: string }>;

function measured(node: Measured, x: Exact): readonly [Type, Value] {
  switch (node.kind) {
    case "number":
      return [x.denominator === 1n ? count : number, numberValue(x)];
    case "percentage":
      return [percentage, percentageValue(multiply(x, hundredth))];
    case "money":
      return [money(node.currency.text, node.per), moneyValue(x, node.currency.text, node.per)];
    case "duration":
      return [{ kind: "duration", unit: node.unit }, durationValue(x, node.unit)];
  }
}

function amount(problems: Problems, span: Span, text: string, make: (x: Exact) => readonly [Type, Value]): Expression {
  const x = parseExact(text);
  if (x !== undefined) return valued(span, ...make(x));
  problems.report({
    code: "impossible-number",
    span,
    message: {
      en: `"${text}" is not a number: write digits, and no denominator 0.`,
      fr: `"${text}" n'est pas un nombre : écrivez des chiffres, sans dénominateur 0.`,
    },
  });
  return unresolved(span);
}
