import type { PerUnit } from "../../../grammar/ast.ts";
import type { Type } from "../type.ts";

/** Yes or no. */
export const yesNo: Type = { kind: "yes-no" };

/** A number without a unit. */
export const number: Type = { kind: "number" };

/** A whole number. */
export const count: Type = { kind: "count" };

/** A percentage. */
export const percentage: Type = { kind: "percentage" };

/** A day of the calendar. */
export const date: Type = { kind: "date" };

/** A time on the clock of any day. */
export const timeOfDay: Type = { kind: "time-of-day" };

/** A minute of a day. */
export const dateAndTime: Type = { kind: "date-and-time" };

/** What a diagnostic was already given for. */
export const unknownType: Type = { kind: "unknown-type" };

/** An amount of money, in a currency if it is known, and per unit of time if it is a rate. */
export function money(currency: string | undefined, per: PerUnit | undefined): Type {
  return { kind: "money", ...(currency !== undefined && { currency }), ...(per !== undefined && { per }) };
}

/** Whether a type has an amount that can be multiplied, divided and added up. */
export function hasAmount({ kind }: Type): boolean {
  return kind === "number" || kind === "count" || kind === "percentage" || kind === "money" || kind === "duration";
}

/** A number, whole or not. */
export function isNumeric({ kind }: Type): boolean {
  return kind === "number" || kind === "count";
}
