import type { Expression } from "../rulebook/expression.ts";
import type { GivenFact, Key, Rulebook, Step } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Finding } from "./finding.ts";
import type { CaseFacts } from "./question.ts";
import type { CaseRecord, CaseRecords } from "./records.ts";

/** One case under one set of readings, and what is already found about it. Changed only by `once.ts`
 * and `expressions/as-if.ts`. */
export interface Case {
  /** As it was known on the day asked, where one is. */
  readonly rulebook: Rulebook;
  readonly knownOn?: CalendarDate;
  readonly facts: CaseFacts;
  readonly readings: ReadonlyMap<Key, Key>;
  readonly records: CaseRecords;
  /** What names came to, by name, record and date. */
  readonly found: Map<string, Finding>;
  /** Names begun and not yet found, to notice one that needs itself. */
  readonly begun: Set<string>;
  /** How many names are being evaluated within each other at the moment, those of supposed cases included. */
  readonly nesting: { names: number };
  /** What an expression supposes to be otherwise than in the case, by key. */
  readonly supposed: ReadonlyMap<Key, Finding>;
  /** Cases like this one in which an expression supposes something, by the expression and its place. */
  readonly supposing: Map<Expression, Map<string, Case>>;
  /** How many suppositions stand within each other. */
  readonly suppositions: number;
  /** Evaluates an expression of any kind; held here so that the files of the kinds need not import each other. */
  readonly evaluate: (expression: Expression, scope: Scope) => Finding;
}

/** The parts that a rule or a branch names with `in which`, found when first used. */
export interface Locals {
  readonly lines: ReadonlyMap<Key, readonly Step[]>;
  /** By name and date; `undefined` while it is being found, to notice a part that needs itself. */
  readonly found: Map<string, Finding | undefined>;
  /** The record and the parts among which the lines stand. */
  readonly scope: Scope;
}

/** Where an expression stands: whose case, on which date, for which record, among which named parts. */
export interface Scope {
  readonly case: Case;
  readonly on: CalendarDate;
  readonly record?: CaseRecord;
  readonly locals?: Locals;
  /** What an entry of a ledger finds in it. */
  readonly balance?: Finding;
}

/** What the expression comes to here. */
export function evaluateIn(scope: Scope, expression: Expression): Finding {
  return scope.case.evaluate(expression, scope);
}

/** The same place on another date. */
export function onDate(scope: Scope, on: CalendarDate): Scope {
  return { ...scope, on };
}

/** The same place for one record. */
export function forRecord(scope: Scope, record: CaseRecord): Scope {
  return { ...scope, record };
}

/** Where the body of a rule or decision of this subject stands: no named parts of others, and no record unless it is about one. */
export function bodyScope(scope: Scope, subject: Key | undefined): Scope | undefined {
  if (subject === undefined) return { case: scope.case, on: scope.on };
  const record = enclosing(scope.record, subject);
  return record && { case: scope.case, on: scope.on, record };
}

/** What the case tells of a fact, a rule or a decision whose body stands in this scope. */
export function givenAt(scope: Scope, key: Key): GivenFact | undefined {
  return (scope.record?.facts ?? scope.case.facts).get(key);
}

/** The record at hand, or the one it belongs to, that is of this subject. */
export function enclosing(record: CaseRecord | undefined, subject: Key): CaseRecord | undefined {
  let candidate = record;
  while (candidate && candidate.subject !== subject) candidate = candidate.parent;
  return candidate;
}
