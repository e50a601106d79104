import type { GivenFact, Key, Rulebook } from "../rulebook/rulebook.ts";
import { listValue, recordValue, type Value } from "../values/value.ts";
import type { CaseFacts } from "./question.ts";

/** One record of the case: one child, one absence. */
export interface CaseRecord {
  readonly subject: Key;
  /** Its place among all records of the subject, from 0. */
  readonly index: number;
  readonly facts: CaseFacts;
  /** The record in whose facts this one is listed. */
  readonly parent?: CaseRecord;
}

/** All records of a case, however deep their lists stand. */
export interface CaseRecords {
  readonly bySubject: ReadonlyMap<Key, readonly CaseRecord[]>;
  /** The records of each list told, as a value. */
  readonly lists: ReadonlyMap<GivenFact, Value>;
}

/**
 * Numbers the records of a case. Records of one subject are numbered through, list by list in the order of the lists'
 * names, so that a number stands for one record even where several lists, or lists of several parents, hold them.
 */
export function recordsOf(rulebook: Rulebook, facts: CaseFacts): CaseRecords {
  const bySubject = new Map<Key, CaseRecord[]>();
  const lists = new Map<GivenFact, Value>();
  const pending: { readonly facts: CaseFacts; readonly parent?: CaseRecord }[] = [{ facts }];
  for (const { facts: told, parent } of pending) {
    for (const [subject, given] of listsIn(rulebook, told)) {
      const all = bySubject.get(subject) ?? [];
      bySubject.set(subject, all);
      const added = given.records.map((record, i) => ({
        subject,
        index: all.length + i,
        facts: record,
        ...(parent && { parent }),
      }));
      all.push(...added);
      lists.set(given, listValue(added.map(({ index }) => recordValue(subject, index))));
      pending.push(...added.map((record) => ({ facts: record.facts, parent: record })));
    }
  }
  return { bySubject, lists };
}

type RecordList = Extract<GivenFact, { readonly kind: "records" }>;

function listsIn(rulebook: Rulebook, facts: CaseFacts): readonly (readonly [subject: Key, given: RecordList])[] {
  const lists: [Key, Key, RecordList][] = [];
  for (const [key, given] of facts) {
    const type = rulebook.facts.get(key)?.type;
    if (given.kind !== "records" || type?.kind !== "list" || type.of.kind !== "record") continue;
    lists.push([key, type.of.subject, given]);
  }
  lists.sort(([a], [b]) => (a < b ? -1 : 1));
  return lists.map(([, subject, given]) => [subject, given]);
}
