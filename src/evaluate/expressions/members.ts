import type { Members } from "../../rulebook/expression.ts";
import { asCondition } from "../conditions.ts";
import { type Finding, isNothing, isValued, open, traced, without, yesOrNo } from "../finding.ts";
import type { Trace } from "../outcome.ts";
import { doNotFit } from "../reason-of.ts";
import type { CaseRecord } from "../records.ts";
import { evaluateIn, forRecord, type Scope } from "../scope.ts";
import { traceNode } from "../trace-node.ts";

/** A record of the list, with whether it is one of those meant. */
export interface Member {
  readonly record: CaseRecord;
  readonly scope: Scope;
  /** Whether the definition that filters the list holds for it; yes where nothing filters. */
  readonly condition: Finding;
}

/** The records of a list; or the finding because of which there is no list yet. */
export type MembersFound =
  | { readonly ok: true; readonly members: readonly Member[]; readonly list: Finding }
  | { readonly ok: false; readonly finding: Finding };

/** Evaluates the list and, for each of its records, the definition that filters it. */
export function membersOf({ list, that }: Members, scope: Scope): MembersFound {
  const finding = evaluateIn(scope, list);
  if (isNothing(finding)) return { ok: true, members: [], list: finding };
  if (!isValued(finding)) return { ok: false, finding: open([finding]) };
  if (finding.value.kind !== "list") return { ok: false, finding: without(doNotFit(notAList), { from: [finding] }) };
  const members: Member[] = [];
  for (const item of finding.value.items) {
    const record = item.kind === "record" ? scope.case.records.bySubject.get(item.subject)?.[item.index] : undefined;
    if (!record) return { ok: false, finding: without(doNotFit(notRecords), { from: [finding] }) };
    const inner = forRecord(scope, record);
    members.push({ record, scope: inner, condition: that ? asCondition(evaluateIn(inner, that)) : yesOrNo(true) });
  }
  return { ok: true, members, list: finding };
}

/** The node of one record, with what was found for it. */
export function recordNode({ record }: Member, finding: Finding, children: readonly Trace[]): Trace {
  return traceNode({ kind: "record", subject: record.subject, index: record.index }, finding, { children });
}

/** The finding with the node of the record as its trace. */
export function asRecord(member: Member, finding: Finding): Finding {
  return traced(finding, [recordNode(member, finding, finding.trace)]);
}

const notAList = { en: "A single value stands where a list is meant.", fr: "Une valeur seule tient lieu de liste." };

const notRecords = {
  en: "A list holds something other than records.",
  fr: "Une liste contient autre chose que des éléments décrits.",
};
