import { formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import { folded } from "../../app/folded.ts";
import { notUnderstood, type Typed, understood } from "./typed.ts";

/**
 * A day as people type it, by ISO 8601: `2022-09-01`, `1/9/2022`, `01.09.2022`, `1 Sept 2022`, `1er septembre 2022`,
 * `September 1, 2022`. In figures the day stands before the month, as in both languages of the studio.
 */
export function readDay(text: string): Typed<string> {
  const parts = partsOf(text.trim().toLowerCase());
  if (!parts) return notUnderstood("date");
  const [year, month, day] = parts;
  if (year.length < 4) return notUnderstood("short-year");
  const iso = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return parseDate(iso) ? understood(iso) : notUnderstood("no-such-day");
}

type Parts = readonly [year: string, month: string, day: string];

function partsOf(text: string): Parts | undefined {
  const [, y = "", m = "", d = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (y) return [y, m, d];
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{2}|\d{4})$/.exec(text) ?? [];
  return day ? [year, month, day] : namedParts(text);
}

function namedParts(text: string): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{2}|\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  const [day = "", word = "", year = ""] = dayFirst?.slice(1) ?? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = word && monthNamed(word);
  return month ? [year, month, day] : undefined;
}

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Unaccented, in English and French. */
const monthNames = months.map((month) =>
  (["en", "fr"] as const).map((language) =>
    folded(formatDateForPeople({ year: 2000, month, day: 2 }, language).split(" ")[1] ?? ""),
  ),
);

/** The month whose name begins so, if it is only one: `sept`, `fév`, not `ju`. */
function monthNamed(word: string): string | undefined {
  const plain = folded(word);
  if (plain.length < 3) return undefined;
  const fitting = monthNames.flatMap((names, i) => (names.some((name) => name.startsWith(plain)) ? [i + 1] : []));
  return fitting.length === 1 ? String(fitting[0]) : undefined;
}
