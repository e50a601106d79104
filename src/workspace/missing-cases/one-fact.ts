import type { CaseFacts } from "../../evaluate/question.ts";
import type { GivenFact, Key } from "../../rulebook/rulebook.ts";
import type { Value } from "../../values/value.ts";

/**
 * The one value that a case tells of a fact, of the person or of the first record that tells it; nothing where it is not told.
 * `otherwise`: it is told as what changes over time, or as pending, or not at all of any record.
 */
export function factTold(facts: CaseFacts, fact: Key): Value | "otherwise" | undefined {
  if (!fact.includes(".")) return plain(facts.get(fact));
  const record = listWith(facts, fact)?.record;
  return record ? plain(record.get(fact)) : "otherwise";
}

/** The same case with another value for a fact, in the record where it was found. */
export function withFact(facts: CaseFacts, fact: Key, value: Value): CaseFacts {
  const told: GivenFact = { kind: "value", value };
  if (!fact.includes(".")) return new Map([...facts, [fact, told]]);
  const found = listWith(facts, fact);
  if (!found) return facts;
  const records = found.records.map((record) =>
    record === found.record ? new Map([...record, [fact, told]]) : record,
  );
  return new Map([...facts, [found.list, { kind: "records", records }]]);
}

function plain(given: GivenFact | undefined): Value | "otherwise" | undefined {
  if (!given) return undefined;
  return given.kind === "value" ? given.value : "otherwise";
}

/** The list that holds the first record with a fact. */
function listWith(facts: CaseFacts, fact: Key) {
  for (const [list, given] of facts) {
    const record = given.kind === "records" ? given.records.find((one) => one.has(fact)) : undefined;
    if (given.kind === "records" && record) return { list, record, records: given.records };
  }
  return undefined;
}
