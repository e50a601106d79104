import { sum } from "../evaluate/amounts/sum.ts";
import { all, any, asCondition, truthOf } from "../evaluate/conditions.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { countedWhere } from "../evaluate/expressions/over-members.ts";
import { basedOn, type Finding, isNothing, isValued, open, traced, valued } from "../evaluate/finding.ts";
import { zeroOf } from "../evaluate/plain-zero.ts";
import { between } from "../evaluate/range.ts";
import type { Members } from "../rulebook/expression.ts";
import { integer } from "../values/exact.ts";
import { numberValue } from "../values/value.ts";
import { no, plainly, yes } from "./lean.ts";
import { askTheReference, type Code, forRecord, type Place } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

interface Found {
  /** Where each record stands, and whether it is one of those meant. */
  readonly members: readonly { readonly at: Place; readonly condition: Finding }[];
  readonly list: Finding;
}

/** Finds the records of a list; or the finding because of which there is no list yet. */
function finder({ list, that }: Members, plan: Plan, parts: Parts): (at: Place) => Found | Finding {
  const listCode = plan.code(list, parts);
  const filter = that && plan.code(that, parts);
  return (at) => {
    const finding = listCode(at);
    if (isNothing(finding)) return { members: [], list: finding };
    if (!isValued(finding)) return open([finding]);
    if (finding.value.kind !== "list") return askTheReference();
    const members = finding.value.items.map((item) => {
      const record =
        item.kind === "record" ? at.frame.case.records.bySubject.get(item.subject)?.[item.index] : undefined;
      if (!record) return askTheReference();
      const inner = forRecord(at, record);
      return { at: inner, condition: filter ? asCondition(filter(inner)) : yes };
    });
    return { members, list: finding };
  };
}

/** `total of X over LIST that are D`. */
export function total({ item, members, type }: Of<"total">, plan: Plan, parts: Parts): Code {
  const find = finder(members, plan, parts);
  const code = plan.code(item, parts);
  const zero = plainly(zeroOf(type));
  return (at) => {
    const found = find(at);
    if (!("members" in found)) return found;
    const items = found.members
      .filter(({ condition }) => truthOf(condition) !== "no")
      .map((member) => countedWhere(member.condition, code(member.at)));
    const [first, ...others] = items;
    return basedOn(first ? others.reduce((a, b) => sum(a, b), first) : zero, found.list);
  };
}

/** `number of LIST that are D`. */
export function countOf({ members }: Of<"count-of">, plan: Plan, parts: Parts): Code {
  const find = finder(members, plan, parts);
  return (at) => {
    const found = find(at);
    if (!("members" in found)) return found;
    const conditions = found.members.map(({ condition }) => condition);
    const sure = conditions.filter((condition) => truthOf(condition) === "yes").length;
    const undecided = conditions.filter((condition) => truthOf(condition) === "open");
    const counted = (n: number) => numberValue(integer(n));
    const from = [found.list, ...(members.that ? conditions : [])];
    if (undecided.length === 0) return valued(counted(sure), ...from);
    return traced(
      open(undecided, between(counted(sure), counted(sure + undecided.length))),
      from.flatMap(({ trace }) => trace),
    );
  };
}

/** `some of LIST are D` and `every one of LIST are D`. */
export function quantified({ kind, members }: Of<"some-are" | "every-is">, plan: Plan, parts: Parts): Code {
  const find = finder(members, plan, parts);
  return (at) => {
    const found = find(at);
    if (!("members" in found)) return found;
    const answers = found.members.map(({ condition }) => condition);
    if (kind === "some-are") return basedOn(answers.length > 0 ? any(answers) : no, found.list);
    return basedOn(answers.length > 0 ? all(answers) : yes, found.list);
  };
}
