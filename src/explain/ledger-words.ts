import type { DayOfYear } from "../values/yearly-stop.ts";

type MissingDay = "last-day" | "next-day";

/** How one language words what ledgers, slices and interest say. */
export interface LedgerPhrases {
  readonly gives: (type: string) => string;
  readonly runs: (from: string, to: string) => string;
  readonly opensWith: (value: string) => string;
  readonly edgeOfEach: (edge: "first" | "last", unit: "month" | "year") => string;
  readonly dayOfEachYear: (day: DayOfYear, missingDay: MissingDay | undefined) => string;
  readonly every: (step: string, from: string, missingDay: MissingDay | undefined) => string;
  readonly dated: (date: string) => string;
  readonly ofEach: (date: string, list: string, that: string | undefined) => string;
  readonly balance: string;
  /** Of an amount, by rows: where each slice ends, if it does, and what it is multiplied by. */
  readonly slices: (amount: string, rows: readonly (readonly [end: string | undefined, value: string])[]) => string;
  readonly interest: (principal: string, rate: string, length: string, simplePart: boolean) => string;
}

/** The sentences of an explanation about ledgers, slices and interest. */
export interface LedgerSentences {
  readonly opens: (day: string, result: string) => string;
  /** `change` has its sign; undefined where it is not known. */
  readonly entry: (day: string, name: string | undefined, change: string | undefined, result: string) => string;
  readonly noChange: string;
  readonly slice: (portion: string, end: string | undefined, times: string | undefined, result: string) => string;
  readonly interest: (rate: string | undefined, length: string | undefined, result: string) => string;
}
