import { formatDate } from "./date-text.ts";
import { type Exact, integer, multiply } from "./exact.ts";
import { formatExact } from "./exact-text.ts";
import { formatMoment, formatTimeOfDay } from "./moment-text.ts";
import type { Value } from "./value.ts";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/**
 * The value for machines, without loss: numbers as strings ("2517.14", "1/3"), money as `{amount, currency}` with `per`
 * for a rate, a duration as `{amount, unit}`, dates and times by ISO 8601, a percentage as "6%", a choice as its member's name, a
 * record as `{subject, index}`.
 */
export function toJson(value: Value): Json {
  switch (value.kind) {
    case "number":
      return formatExact(value.amount);
    case "percentage":
      return `${formatExact(inHundredths(value.share))}%`;
    case "money": {
      const { currency, per } = value;
      const amount = formatExact(value.amount);
      return per === undefined ? { amount, currency } : { amount, currency, per };
    }
    case "date":
      return formatDate(value.date);
    case "time-of-day":
      return formatTimeOfDay(value.minutes);
    case "date-and-time":
      return formatMoment(value.moment);
    case "duration":
      return { amount: formatExact(value.amount), unit: value.unit };
    case "yes-no":
      return value.yes;
    case "choice":
      return value.member;
    case "record":
      return { subject: value.subject, index: value.index };
    case "list":
      return value.items.map(toJson);
  }
}

const hundred = integer(100);

function inHundredths(share: Exact): Exact {
  return multiply(share, hundred);
}
