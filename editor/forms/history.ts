import type { Json } from "../../src/values/json.ts";

/** A value of a fact that changes over time, while it is being told: both days included, open where absent. */
export type Period = {
  readonly from?: string;
  readonly until?: string;
  readonly value?: Json;
};

/** Whether a fact is told as dated values. */
export function isHistory(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json) && json.length > 0 && json.every(isPeriod);
}

function isPeriod(json: Json): boolean {
  return typeof json === "object" && json !== null && !Array.isArray(json) && "value" in json;
}

/** The periods of a fact as rows; a plain value is one row without an end. */
export function periodsOf(json: Json | undefined): readonly Period[] {
  if (isHistory(json)) return json as readonly Period[];
  return [json === undefined ? {} : { value: json }];
}

/** The rows that have a value, as the fact's JSON; nothing where none has. */
export function historyOf(periods: readonly Period[]): Json | undefined {
  const told = periods.filter(({ value }) => value !== undefined);
  return told.length > 0 ? (told as readonly Json[]) : undefined;
}

/** What is left when a fact is told as one plain value again: the last that was told. */
export function lastValueOf(json: Json | undefined): Json | undefined {
  return isHistory(json) ? periodsOf(json).at(-1)?.value : json;
}
