import type { Of } from "../evaluate/expressions/of.ts";
import { isNothing, isValued, nothing, open } from "../evaluate/finding.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { decision } from "./decision.ts";
import { fact } from "./fact.ts";
import { askTheReference, type Code, forRecord } from "./place.ts";
import { type Parts, type Plan, whenUsed } from "./plan.ts";
import { rule } from "./rule.ts";

const compilers = { fact, rule, decision };

/** A fact, rule or decision by its name, of the record at hand or of the one that `record` designates. */
export function named({ kind, key, record }: Of<"fact" | "rule" | "decision">, plan: Plan, parts: Parts): Code {
  const code = codeNamed(plan, kind, key);
  if (!record) return code;
  const owner = plan.code(record, parts);
  return (at) => {
    const finding = owner(at);
    if (isNothing(finding)) return nothing(finding.status, finding);
    if (!isValued(finding)) return open([finding]);
    const { value } = finding;
    const { records } = at.frame.case;
    const meant = value.kind === "record" ? records.bySubject.get(value.subject)?.[value.index] : undefined;
    return meant ? code(forRecord(at, meant)) : askTheReference();
  };
}

/** The code of a name, the same wherever it is named. */
export function codeNamed(plan: Plan, kind: "fact" | "rule" | "decision", key: Key): Code {
  const id = `${kind} ${key}`;
  const known = plan.named.get(id);
  if (known) return known;
  const code = whenUsed(() => compilers[kind](plan, key));
  plan.named.set(id, code);
  return code;
}
