import type { DurationUnit, PerUnit } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import type { Speech } from "./speech.ts";

const units: Readonly<Record<DurationUnit | PerUnit, KeywordId>> = {
  years: "years",
  year: "years",
  months: "months",
  month: "months",
  weeks: "weeks",
  "working-days": "workingDays",
  days: "days",
  day: "days",
  hours: "hours",
  hour: "hours",
};

/** `months`, or `month` after one; French counts everything below two as one. */
export function unitWord(speech: Speech, unit: DurationUnit, digits = "2"): string {
  const isOne = speech.language === "fr" ? Number(digits) < 2 : digits === "1";
  return isOne ? speech.singular(units[unit]) : speech.word(units[unit]);
}

/** `per month`. */
export function perText(speech: Speech, per: PerUnit | undefined): string {
  return per ? speech.line(speech.word("per"), speech.singular(units[per])) : "";
}
