/** Sentences about records that last, and about what is taken month by month. */
export interface SpellSentences {
  /** "Days covered by absences: 45, from 1 January 2022 to 31 December 2022". */
  readonly measured: (what: string, result: string, days: readonly [from: string, to: string] | undefined) => string;
  readonly days: string;
  /** "Absence 2: from 3 March 2022 to 10 March 2022"; a day that is not known is absent. */
  readonly spell: (record: string, from: string | undefined, to: string | undefined) => string;
  readonly notMeant: (record: string) => string;
  readonly perhapsMeant: (sentence: string) => string;
  readonly periods: string;
  readonly periodOf: (on: string, result: string) => string;
  readonly reversed: (record: string, from: string, to: string) => string;
  readonly noRun: (subject: string, on: string) => string;
  readonly tooMany: { readonly [U in "month" | "year"]: (most: number) => string };
}
