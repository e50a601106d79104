import type { Bilingual, Span } from "../../grammar/source.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Value } from "../values/value.ts";
import type { Key, Provision } from "./key.ts";

export interface Scenario {
  readonly title: Bilingual;
  readonly provisions: readonly Provision[];
  readonly on?: CalendarDate;
  /** Texts adopted after this day do not exist for the case; absent: everything is known. */
  readonly knownOn?: CalendarDate;
  /** Facts, and rules whose value the case takes as given, by key. */
  readonly given: ReadonlyMap<Key, GivenFact>;
  /** Options chosen for readings, by key of the reading. */
  readonly readings: ReadonlyMap<Key, Key>;
  readonly expect: readonly Expectation[];
  readonly span: Span;
}

/** What is told of a fact. Dated values have both days included; a plain value holds at all times. */
export type GivenFact =
  | { readonly kind: "unknown" }
  | { readonly kind: "pending" }
  | { readonly kind: "not-happened" }
  | { readonly kind: "value"; readonly value: Value }
  | {
      readonly kind: "dated";
      readonly spans: readonly { readonly from?: CalendarDate; readonly to?: CalendarDate; readonly value: Value }[];
    }
  | { readonly kind: "records"; readonly records: readonly ReadonlyMap<Key, GivenFact>[] };

export interface Expectation {
  readonly rule: Key;
  /** Position of the record in the subject's list, from 0. */
  readonly record?: { readonly subject: Key; readonly index: number };
  readonly on?: CalendarDate;
  readonly outcome:
    | { readonly kind: "value"; readonly value: Value }
    | { readonly kind: "no-entitlement" | "not-applicable" | "unsettled" }
    | { readonly kind: "unknown"; readonly needing: readonly Key[] }
    | { readonly kind: "awaits"; readonly authority: Key; readonly upTo?: Value }
    | { readonly kind: "conflict"; readonly between: readonly Key[] };
  /** Keys of branches, readings, rules or facts that must appear in the explanation as having decided. */
  readonly because: readonly Key[];
  readonly span: Span;
}
