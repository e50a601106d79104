import { formatDate, formatDateForPeople, parseDate } from "./date-text.ts";
import type { Language } from "./language.ts";
import { addMinutes, type Moment, minutesInDay } from "./moment.ts";

/** Reads a time of day ("07:00") as minutes since midnight, up to "24:00". Nothing for another form or a time no clock shows. */
export function parseTimeOfDay(text: string): number | undefined {
  if (!/^\d{2}:\d{2}$/.test(text)) return undefined;
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  const total = 60 * hours + minutes;
  return minutes < 60 && total <= minutesInDay ? total : undefined;
}

/** Reads a day and a time, "2022-03-07 18:00" or with "T" between. 24:00 is midnight at the start of the next day. */
export function parseMoment(text: string): Moment | undefined {
  const date = parseDate(text.slice(0, 10));
  const minutes = /^[ T]$/.test(text.charAt(10)) ? parseTimeOfDay(text.slice(11)) : undefined;
  return date && minutes !== undefined ? addMinutes({ date, minutes: 0 }, minutes) : undefined;
}

/** The time of day as ISO 8601 writes it: "07:00". */
export function formatTimeOfDay(minutes: number): string {
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

/** The moment as ISO 8601 writes it: "2022-03-07T18:00". */
export function formatMoment({ date, minutes }: Moment): string {
  return `${formatDate(date)}T${formatTimeOfDay(minutes)}`;
}

/** The time of day in words: "7:00", "7 h", "7 h 30". */
export function formatTimeForPeople(time: number, language: Language): string {
  const [hours, minutes] = [Math.floor(time / 60), time % 60];
  if (language === "en") return `${hours}:${padded(minutes)}`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${padded(minutes)}`;
}

/** The moment in words: "7 March 2022 at 18:00", "7 mars 2022 à 18 h". */
export function formatMomentForPeople({ date, minutes }: Moment, language: Language): string {
  const at = language === "en" ? "at" : "à";
  return `${formatDateForPeople(date, language)} ${at} ${formatTimeForPeople(minutes, language)}`;
}

function padded(n: number): string {
  return String(n).padStart(2, "0");
}
