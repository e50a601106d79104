import { membersOf } from "../check/members-of.ts";
import { closestName } from "../rulebook/names/closest-name.ts";
import type { Type } from "../rulebook/type.ts";
import { parseDate } from "../values/date-text.ts";
import { exact, isInteger, multiply, sign } from "../values/exact.ts";
import {
  choiceValue,
  dateValue,
  durationValue,
  listValue,
  numberValue,
  percentageValue,
  type Value,
  yesNoValue,
} from "../values/value.ts";
import { failed, type Read, succeeded, together } from "./fact-problem.ts";
import { named, nullValue, type Place, problem, unexpected, wrongType } from "./problem-at.ts";
import { readExact } from "./read-exact.ts";
import { readMoney } from "./read-money.ts";
import { readTime } from "./read-time.ts";

/** Reads a plain JSON value as a value of the type. */
export function readValue(json: unknown, type: Type, place: Place): Read<Value> {
  if (json === null) return failed(nullValue(place));
  switch (type.kind) {
    case "yes-no":
      return typeof json === "boolean" ? succeeded(yesNoValue(json)) : wrongType(json, type, place);
    case "number":
      return mapRead(readExact(json, type, place), numberValue);
    case "count":
      return readCount(json, type, place);
    case "percentage":
      return readPercentage(json, type, place);
    case "money":
      return readMoney(json, type, place);
    case "date":
      return readDate(json, type, place);
    case "time-of-day":
    case "date-and-time":
      return readTime(json, type, place);
    case "duration":
      return readDuration(json, type, place);
    case "choice":
      return readChoice(json, type, place);
    case "list":
      return readList(json, type, place);
    default:
      return wrongType(json, type, place);
  }
}

function mapRead<T, U>(read: Read<T>, change: (value: T) => U): Read<U> {
  return read.ok ? succeeded(change(read.value)) : read;
}

function readCount(json: unknown, type: Type, place: Place): Read<Value> {
  const read = readExact(json, type, place);
  if (!read.ok) return read;
  if (isInteger(read.value) && sign(read.value) >= 0) return succeeded(numberValue(read.value));
  return failed(problem("negative-count", place, unexpected(json, type, place)));
}

function readPercentage(json: unknown, type: Type, place: Place): Read<Value> {
  const digits = typeof json === "string" ? /^(.*?)\s?%$/.exec(json)?.[1] : undefined;
  if (digits === undefined) return wrongType(json, type, place);
  return mapRead(readExact(digits, type, place), (hundredths) =>
    percentageValue(multiply(hundredths, exact(1n, 100n))),
  );
}

function readDate(json: unknown, type: Type, place: Place): Read<Value> {
  if (typeof json !== "string") return wrongType(json, type, place);
  const date = parseDate(json);
  if (date) return succeeded(dateValue(date));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(json)) return wrongType(json, type, place);
  return failed(
    problem("impossible-date", place, {
      en: `${named(place).en}: "${json}" is no day of the calendar; correct it.`,
      fr: `${named(place).fr} : « ${json} » n'est pas un jour du calendrier ; corrigez-le.`,
    }),
  );
}

/** A plain number is one of the unit of the type. */
function readDuration(json: unknown, type: Extract<Type, { readonly kind: "duration" }>, place: Place): Read<Value> {
  if (typeof json !== "object" || json === null || !("amount" in json)) {
    return mapRead(readExact(json, type, place), (amount) => durationValue(amount, type.unit));
  }
  if ("unit" in json && json.unit !== type.unit) return wrongType(json, type, place);
  return mapRead(readExact(json.amount, type, place), (amount) => durationValue(amount, type.unit));
}

function readChoice(json: unknown, type: Extract<Type, { readonly kind: "choice" }>, place: Place): Read<Value> {
  const members = membersOf(place.rulebook, type.choice);
  const member = members.find(({ key }) => key === json);
  if (member) return succeeded(choiceValue(type.choice, member.key));
  if (typeof json !== "string") return wrongType(json, type, place);
  const nearest = closestName(
    json,
    members.map(({ key }) => key),
  );
  const byLabel = members.find(({ label }) => label.en === json || label.fr === json)?.key;
  return failed(problem("wrong-member", place, unexpected(json, type, place, byLabel ?? nearest)));
}

function readList(json: unknown, type: Extract<Type, { readonly kind: "list" }>, place: Place): Read<Value> {
  if (!Array.isArray(json)) return wrongType(json, type, place);
  const items = json.map((item: unknown, i) => readValue(item, type.of, { ...place, path: [...place.path, i] }));
  return mapRead(together(items), listValue);
}
