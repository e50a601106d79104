import type { GivenFact } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { formatDate, parseDate } from "../values/date-text.ts";
import type { Value } from "../values/value.ts";
import { type FactProblem, failed, type Read, succeeded, together } from "./fact-problem.ts";
import { shown } from "./fact-words.ts";
import { named, type Place, problem } from "./problem-at.ts";

type Dated = Extract<GivenFact, { readonly kind: "dated" }>;
type DatedSpan = Dated["spans"][number];

/** Whether the JSON is a history: a list of objects that each have a `value`. An empty list is not. */
export function isHistory(json: unknown): json is readonly object[] {
  return Array.isArray(json) && json.length > 0 && json.every((item) => isObject(item) && "value" in item);
}

function isObject(json: unknown): json is object {
  return typeof json === "object" && json !== null;
}

/** Reads `[{"from": "2019-01-01", "until": "2021-12-31", "value": ...}, ...]`: both days included, no two on one day. */
export function readHistory(
  json: readonly object[],
  place: Place,
  readOne: (json: unknown, place: Place) => Read<Value>,
): Read<GivenFact> {
  const read = together(json.map((item, i) => readSpan(item, { ...place, path: [...place.path, i] }, readOne)));
  if (!read.ok) return read;
  const spans = read.value;
  const overlap = overlapping(spans);
  return overlap ? failed(overlapProblem(overlap, place)) : succeeded({ kind: "dated", spans });
}

function readSpan(json: object, place: Place, readOne: (json: unknown, place: Place) => Read<Value>): Read<DatedSpan> {
  const { from, until, value, ...others } = json as { from?: unknown; until?: unknown; value: unknown };
  const read = readOne(value, { ...place, path: [...place.path, "value"] });
  const [first, last] = [readDay(from, "from", place), readDay(until, "until", place)];
  const stray = Object.keys(others)[0];
  const parts = together<unknown>([read, first, last, ...(stray === undefined ? [] : [strayField(stray, place)])]);
  if (!parts.ok) return parts;
  if (!read.ok || !first.ok || !last.ok) return failed();
  if (first.value && last.value && compareDates(last.value, first.value) < 0) return failed(reversed(place));
  return succeeded({
    value: read.value,
    ...(first.value && { from: first.value }),
    ...(last.value && { to: last.value }),
  });
}

function readDay(json: unknown, end: "from" | "until", place: Place): Read<CalendarDate | undefined> {
  if (json === undefined) return succeeded(undefined);
  const date = typeof json === "string" ? parseDate(json) : undefined;
  if (date) return succeeded(date);
  return failed(
    problem(
      "impossible-date",
      { ...place, path: [...place.path, end] },
      {
        en: `${named(place).en}: "${end}" takes a date such as "2022-09-01", not ${shown(json)}.`,
        fr: `${named(place).fr} : « ${end} » attend une date telle que "2022-09-01", et non ${shown(json)}.`,
      },
    ),
  );
}

function strayField(field: string, place: Place): Read<never> {
  return failed(
    problem(
      "wrong-type",
      { ...place, path: [...place.path, field] },
      {
        en: `${named(place).en}: a dated value has "from", "until" and "value", not "${field}".`,
        fr: `${named(place).fr} : une valeur datée a "from", "until" et "value", et non "${field}".`,
      },
    ),
  );
}

function reversed(place: Place): FactProblem {
  return problem("reversed-period", place, {
    en: `${named(place).en}: a period ends before it begins; exchange the dates.`,
    fr: `${named(place).fr} : une période finit avant de commencer ; inversez les dates.`,
  });
}

/** The first day that two spans share, if they share any. */
function overlapping(spans: readonly DatedSpan[]): { readonly from?: CalendarDate } | undefined {
  const ordered = [...spans].sort((a, b) => compareStarts(a.from, b.from));
  return ordered.find((span, i) => {
    const before = ordered[i - 1];
    return before && (!before.to || !span.from || compareDates(span.from, before.to) <= 0);
  });
}

function compareStarts(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (!a || !b) return a === b ? 0 : a ? 1 : -1;
  return compareDates(a, b);
}

function overlapProblem({ from }: { readonly from?: CalendarDate }, place: Place): FactProblem {
  const day = from ? formatDate(from) : undefined;
  return problem("overlapping-periods", place, {
    en: `${named(place).en} has two values ${day ? `on ${day}` : "on the same days"}; end one the day before the next begins ("until").`,
    fr: `${named(place).fr} a deux valeurs ${day ? `au ${day}` : "aux mêmes jours"} ; arrêtez l'une la veille du début de l'autre ("until").`,
  });
}
