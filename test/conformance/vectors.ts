import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One question of a public set, and the answer that the set expects. */
export interface Vector {
  /** Names the question within its set. */
  readonly id: string;
  /** The question, as the set writes it. */
  readonly question: string;
  /** A number, a date by ISO 8601, `true` or `false`; `none` where the set says that there is no answer. */
  readonly expected: string;
}

/** The names of the public sets; `cql` are the tests of CQL, `dates-calc` those of Catala's library of dates. */
export type VectorSet = "cql" | "dates-calc";

/** The folder that holds the vectors, which are not part of the repository; nothing where none is named. */
export const vectorFolder: string | undefined = process.env["PROVISO_CONFORMANCE"] || undefined;

/** The questions of both sets. */
export function readVectors(folder: string): Readonly<Record<VectorSet, readonly Vector[]>> {
  return {
    cql: casesIn<CqlCase>(folder, "cql.json").map(fromCql),
    "dates-calc": casesIn<DatesCalcCase>(folder, "dates-calc.json").flatMap(fromDatesCalc),
  };
}

function casesIn<Case>(folder: string, file: string): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { readonly cases: readonly Case[] };
  return cases;
}

/** A case of the CQL tests: an expression and what it comes to. `invalid` is set where it must be refused. */
interface CqlCase {
  readonly group: string;
  readonly name: string;
  readonly expr: string;
  readonly invalid: string | null;
  readonly out: string | null;
}

function fromCql({ name, group, expr, invalid, out }: CqlCase): Vector {
  const question = expr.replace(/\s+/g, " ").replaceAll("Interval [", "Interval[").trim();
  const expected = invalid !== null || out === null || out === "null" ? "none" : normal(out);
  return { id: `${group}/${name}`, question, expected };
}

/** CQL's spelling of a result without the marks of length and precision: `1L`, `2.50`, `@2005-10-09T`. */
function normal(out: string): string {
  const plain = out.replace(/^@(\d{4}-\d\d-\d\d)T?$/, "$1").replace(/^(-?\d+(?:\.\d+)?)L$/, "$1");
  return /^-?\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, "") : plain;
}

/** A case of dates-calc: a date, a period, and the day reached by each way to treat a day that a month lacks. */
interface DatesCalcCase {
  readonly date: string;
  readonly period: { readonly years: number; readonly months: number; readonly days: number };
  readonly up: string;
  readonly down: string;
  /** "error" where the day does not exist. */
  readonly abort: string;
}

/** Each case asks three questions, one for each way; they are written like those of CQL, with the way at the end. */
function fromDatesCalc({ date, period, up, down, abort }: DatesCalcCase, index: number): Vector[] {
  const { years, months, days } = period;
  const moved = `@${date} + ${12 * years + months} months + ${days} days`;
  const ways = Object.entries({ "next day": up, "last day": down, refuse: abort });
  return ways.map(([way, reached]) => ({
    id: `case ${index + 1}, ${way}`,
    question: `${moved}, ${way}`,
    expected: reached === "error" ? "none" : reached,
  }));
}
