import type { Language } from "../../../grammar/source.ts";
import { formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import type { Json } from "../../../src/values/json.ts";
import type { TypedKind } from "./read-typed.ts";

/** A fact's JSON as a person would type it: `2517,14` in French, `1 September 2022`, `6 %`; empty for nothing. */
export function written(json: Json | undefined, kind: TypedKind, language: Language): string {
  const plain = typeof json === "object" && json !== null && "amount" in json ? json["amount"] : json;
  if (typeof plain !== "string" && typeof plain !== "number") return "";
  const text = String(plain);
  switch (kind.kind) {
    case "date":
      return writtenDay(text, language);
    case "date-and-time":
      return `${writtenDay(text.slice(0, 10), language)} ${text.slice(11)}`;
    case "time-of-day":
      return text;
    case "percentage":
      return `${writtenNumber(text.replace(/\s?%$/, ""), language)} %`;
    default:
      return writtenNumber(text, language);
  }
}

/** A number with the decimal sign of the language. */
export function writtenNumber(text: string, language: Language): string {
  return language === "fr" ? text.replace(".", ",") : text;
}

function writtenDay(iso: string, language: Language): string {
  const date = parseDate(iso);
  return date ? formatDateForPeople(date, language) : iso;
}
