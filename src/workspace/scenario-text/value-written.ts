import type { Expression, NumberLiteral } from "../../../grammar/ast.ts";
import type { Language, Span } from "../../../grammar/source.ts";
import { membersOf } from "../../check/members-of.ts";
import { nameIn } from "../../language-service/named.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { formatDate } from "../../values/date-text.ts";
import { type Exact, integer, multiply, sign } from "../../values/exact.ts";
import { formatExact } from "../../values/exact-text.ts";
import { formatMoment, formatTimeOfDay } from "../../values/moment-text.ts";
import type { Value } from "../../values/value.ts";

/** What stands nowhere yet. */
export const nowhere: Span = { file: "", start: 0, end: 0 };

/**
 * A value as a literal of the text. Nothing for what the text has no literal for: what is below zero, a fraction with a unit,
 * and lists, which are written item by item.
 */
export function valueWritten(rulebook: Rulebook, value: Value, language: Language): Expression | undefined {
  switch (value.kind) {
    case "number":
      return numberWritten(value.amount);
    case "percentage":
      return measured(multiply(value.share, integer(100)), (digits) => ({ kind: "percentage", span: nowhere, digits }));
    case "money": {
      const { currency, per } = value;
      const name = { span: nowhere, text: currency };
      return measured(value.amount, (digits) => {
        return { kind: "money", span: nowhere, digits, currency: name, ...(per && { per }) };
      });
    }
    case "duration":
      return measured(value.amount, (digits) => ({ kind: "duration", span: nowhere, digits, unit: value.unit }));
    case "date":
      return { kind: "date", span: nowhere, iso: formatDate(value.date) };
    case "time-of-day":
      return { kind: "time-of-day", span: nowhere, text: formatTimeOfDay(value.minutes) };
    case "date-and-time":
      return { kind: "date-and-time", span: nowhere, text: formatMoment(value.moment).replace("T", " ") };
    case "yes-no":
      return { kind: "yes-no", span: nowhere, yes: value.yes };
    case "choice": {
      const member = membersOf(rulebook, value.choice).find(({ key }) => key === value.member);
      return member && { kind: "place", span: nowhere, name: named(nameIn(member, language)), lookups: [] };
    }
    case "record":
      return countWritten(value.index + 1);
    case "list":
      return undefined;
  }
}

/** A whole number that people count with. */
export function countWritten(count: number): NumberLiteral {
  return { kind: "number", span: nowhere, digits: String(count) };
}

/** A name that stands nowhere yet. */
export function named(text: string) {
  return { span: nowhere, text };
}

function numberWritten(amount: Exact): Expression | undefined {
  if (sign(amount) < 0) return undefined;
  const digits = formatExact(amount);
  const [numerator = "", denominator] = digits.split("/");
  if (denominator === undefined) return { kind: "number", span: nowhere, digits };
  return { kind: "fraction", span: nowhere, numerator, denominator };
}

function measured(amount: Exact, write: (digits: string) => Expression): Expression | undefined {
  const digits = formatExact(amount);
  return sign(amount) < 0 || digits.includes("/") ? undefined : write(digits);
}
