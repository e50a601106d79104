import { type CalendarDate, isInCalendar } from "./calendar-date.ts";
import type { Language } from "./language.ts";

/** Reads an ISO 8601 date ("2022-09-01"). Nothing for another form, an impossible day, or a year outside 0001-9999. */
export function parseDate(iso: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const date = { year, month, day };
  return isInCalendar(date) ? date : undefined;
}

/** The date as ISO 8601 writes it: "2022-09-01". */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The date in words: "1 September 2022", "1er septembre 2022". */
export function formatDateForPeople({ year, month, day }: CalendarDate, language: Language): string {
  const ordinal = language === "fr" && day === 1 ? "er" : "";
  return `${day}${ordinal} ${monthNames[language][month - 1]} ${year}`;
}

function padded(n: number, digits: number): string {
  return String(n).padStart(digits, "0");
}

const monthNames: { readonly [L in Language]: readonly string[] } = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};
