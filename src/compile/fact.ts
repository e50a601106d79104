import { type Finding, valued, without } from "../evaluate/finding.ts";
import type { Reason } from "../evaluate/outcome.ts";
import { enclosing } from "../evaluate/scope.ts";
import { toldOn } from "../evaluate/told.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { askTheReference, type Code, type Frame } from "./place.ts";
import { type Plan, slotOf } from "./plan.ts";

/** What the case tells of a fact on the day. */
export function fact(plan: Plan, key: Key): Code {
  const declared = plan.rulebook.facts.get(key);
  // Whether and when events happen is told by the reference interpreter alone.
  if (declared?.isEvent) return () => askTheReference();
  const slot = slotOf(plan, `fact ${key}`);
  const subject = declared?.subject;
  return ({ frame }) => {
    const known = frame.found[slot];
    if (typeof known === "object") return known;
    const finding = frame.case.supposed.get(key) ?? toldOf(key, subject, frame);
    frame.found[slot] = finding;
    return finding;
  };
}

function toldOf(key: Key, subject: Key | undefined, frame: Frame): Finding {
  const record = subject === undefined ? undefined : enclosing(frame.record, subject);
  const facts = subject === undefined ? frame.case.facts : record?.facts;
  const told = toldOn(facts?.get(key), frame.on, frame.case.records);
  if (told.told === "known") return valued(told.value);
  const reason: Reason = { kind: told.told === "pending" ? "pending" : "facts-needed" };
  return { ...without(reason), needs: [{ fact: key, ...(record && { index: record.index }) }] };
}
