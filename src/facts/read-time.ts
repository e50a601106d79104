import type { Type } from "../rulebook/type.ts";
import { parseMoment, parseTimeOfDay } from "../values/moment-text.ts";
import { dateAndTimeValue, timeOfDayValue, type Value } from "../values/value.ts";
import { failed, type Read, succeeded } from "./fact-problem.ts";
import { named, type Place, problem, wrongType } from "./problem-at.ts";

/** Reads "22:00" or "2022-03-07T18:00", whichever the type asks for. */
export function readTime(json: unknown, type: Type, place: Place): Read<Value> {
  const isMoment = type.kind === "date-and-time";
  const form = isMoment ? /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/ : /^\d{2}:\d{2}$/;
  if (typeof json !== "string" || !form.test(json)) return wrongType(json, type, place);
  const value = isMoment ? momentIn(json) : timeIn(json);
  if (value) return succeeded(value);
  return failed(
    problem("impossible-time", place, {
      en: `${named(place).en}: there is no ${json}; correct it.`,
      fr: `${named(place).fr} : ${json} n'existe pas ; corrigez.`,
    }),
  );
}

function momentIn(text: string): Value | undefined {
  const moment = parseMoment(text);
  return moment && dateAndTimeValue(moment);
}

function timeIn(text: string): Value | undefined {
  const time = parseTimeOfDay(text);
  return time === undefined ? undefined : timeOfDayValue(time);
}
