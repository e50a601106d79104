import type { Language } from "../../../grammar/source.ts";
import type { FieldKind } from "../../../src/facts/form.ts";
import type { Json } from "../../../src/values/json.ts";
import { readDay } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { readMoment, readTime } from "./read-time.ts";
import { notUnderstood, type Typed, type TypedProblem, understood } from "./typed.ts";

/** The kinds that one line of text can tell. */
export type TypedKind = Extract<
  FieldKind,
  { readonly kind: "number" | "count" | "percentage" | "duration" | "date" | "time-of-day" | "date-and-time" }
>;

/** What is typed for a fact of a kind, as its JSON. */
export function readTyped(text: string, kind: TypedKind, language: Language): Typed<Json> {
  switch (kind.kind) {
    case "number":
      return readNumber(text, language);
    case "duration":
      return orElse(readNumber(text, language), "duration");
    case "count":
      return readCount(text, language);
    case "percentage":
      return readPercentage(text, language);
    case "date":
      return readDay(text);
    case "time-of-day":
      return readTime(text);
    case "date-and-time":
      return readMoment(text);
  }
}

/** An amount and the currency written with it, if one is: `1 234,50 €`, `EUR 1,234.50`. */
export function readAmount(
  text: string,
  language: Language,
): Typed<{ readonly amount: string; readonly currency?: string }> {
  const [, before = "", digits = "", after = ""] =
    /^(\p{L}{3}|€|£)?\s*([^\p{L}€£]+?)\s*(\p{L}{3}|€|£)?$/u.exec(text.trim()) ?? [];
  if (before && after) return notUnderstood("amount");
  const amount = orElse(readNumber(digits, language), "amount");
  if (!amount.ok) return amount;
  const sign = before || after;
  return understood({ amount: amount.value, ...(sign && { currency: signs[sign] ?? sign.toUpperCase() }) });
}

const signs: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP" };

function readCount(text: string, language: Language): Typed<Json> {
  const read = readNumber(text, language);
  if (!read.ok) return orElse(read, "count");
  return /^\d+$/.test(read.value) ? read : notUnderstood("count");
}

function readPercentage(text: string, language: Language): Typed<Json> {
  const read = readNumber(text.trim().replace(/\s?%$/, ""), language);
  return read.ok ? understood(`${read.value}%`) : orElse(read, "percentage");
}

/** A number that is not understood is told as what it stands for; that it can be taken two ways is told as it is. */
function orElse<T>(read: Typed<T>, problem: TypedProblem): Typed<T> {
  return read.ok || read.problem === "ambiguous-number" ? read : notUnderstood(problem);
}
