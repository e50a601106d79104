import { readDay } from "./read-day.ts";
import { notUnderstood, type Typed, understood } from "./typed.ts";

/** A time of day as people type it, as `22:00`: `22:00`, `22h`, `9h30`, `9.30`, `22`. */
export function readTime(text: string): Typed<string> {
  const [, hours = "", minutes = "00"] = /^(\d{1,2})(?:\s?[h:.]\s?(\d{2})?)?$/i.exec(text.trim()) ?? [];
  const isTime = hours !== "" && (Number(hours) < 24 || (hours === "24" && minutes === "00")) && Number(minutes) < 60;
  return isTime ? understood(`${hours.padStart(2, "0")}:${minutes}`) : notUnderstood("time");
}

/** A day and a time: `7 March 2022 18:00`, `7/3/2022, 18h`, `2022-03-07T18:00`. */
export function readMoment(text: string): Typed<string> {
  const [, day = "", time = ""] =
    /^(.*\d)(?:T|,?\s+(?:at|à)?\s*)(\d{1,2}(?:\s?[h:.]\s?\d{0,2})?)$/i.exec(text.trim()) ?? [];
  const [date, hours] = [readDay(day), readTime(time)];
  return date.ok && hours.ok ? understood(`${date.value}T${hours.value}`) : notUnderstood("moment");
}
