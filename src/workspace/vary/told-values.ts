import { coversDay } from "../../evaluate/in-force.ts";
import type { FactPath } from "../../evaluate/outcome.ts";
import type { CaseFacts, Question } from "../../evaluate/question.ts";
import type { CaseRecord } from "../../evaluate/records.ts";
import { recordsOf } from "../../evaluate/records.ts";
import type { GivenFact, InForce, Rulebook } from "../../rulebook/rulebook.ts";
import type { CalendarDate } from "../../values/calendar-date.ts";
import type { Value } from "../../values/value.ts";

/** What a case tells of a fact on a day, whole or as the value that holds then. */
export function toldValue(rulebook: Rulebook, { facts, on }: Question, path: FactPath): Value | undefined {
  const given = factsHolding(rulebook, facts, path)?.get(path.fact);
  if (given?.kind === "value") return given.value;
  return given?.kind === "dated" ? given.spans.find((span) => coversDay(periodOf(span), on))?.value : undefined;
}

/** The same case with another value for a fact, on all days. Nothing where the case has no such record. */
export function withValue(rulebook: Rulebook, facts: CaseFacts, path: FactPath, value: Value): CaseFacts | undefined {
  const given: GivenFact = { kind: "value", value };
  const holding = factsHolding(rulebook, facts, path);
  return holding && replaced(facts, holding, new Map(holding).set(path.fact, given));
}

function factsHolding(rulebook: Rulebook, facts: CaseFacts, { fact, index }: FactPath): CaseFacts | undefined {
  const subject = rulebook.facts.get(fact)?.subject;
  if (subject === undefined) return facts;
  const record: CaseRecord | undefined = recordsOf(rulebook, facts).bySubject.get(subject)?.[index ?? 0];
  return record?.facts;
}

/** Facts in which one set of facts, of the person or of a record however deep, gives way to another. */
function replaced(within: CaseFacts, old: CaseFacts, now: CaseFacts): CaseFacts {
  if (within === old) return now;
  const facts = new Map(within);
  for (const [key, given] of within) {
    if (given.kind !== "records") continue;
    facts.set(key, { ...given, records: given.records.map((record) => replaced(record, old, now)) });
  }
  return facts;
}

function periodOf({ from, to }: { readonly from?: CalendarDate; readonly to?: CalendarDate }): InForce {
  return { ...(from && { from }), ...(to && { until: to }) };
}
