import { all, any, asCondition, negated, truthOf } from "../evaluate/conditions.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { type Finding, isSettled } from "../evaluate/finding.ts";
import type { ConditionLine } from "../rulebook/rulebook.ts";
import { daysOf, holdsOn } from "./in-force.ts";
import { answered, either, isPlain, type Leaning, yes } from "./lean.ts";
import type { Code, Place } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** `all of`, `any of`, `none of`, and lines joined by `and` or `or`. */
export function group({ quantifier, items }: Of<"group">, plan: Plan, parts: Parts): Code {
  const codes = items.map(({ condition }) => plan.code(condition, parts));
  if (quantifier === "all") return (at) => every(codes, at);
  if (quantifier === "any") return (at) => some(codes, at);
  return (at) => opposite(some(codes, at));
}

/** `not X`. */
export function not({ condition }: Of<"not">, plan: Plan, parts: Parts): Code {
  const code = plan.code(condition, parts);
  return (at) => opposite(code(at));
}

/** `X is known`. */
export function known({ left }: Of<"known">, plan: Plan, parts: Parts): Code {
  const code = plan.code(left, parts);
  return (at) => {
    const finding = code(at);
    return answered(isSettled(finding), finding.trace);
  };
}

/** Whether all the lines hold that are in force. */
export function allLinesHold(lines: readonly ConditionLine[], plan: Plan, parts: Parts): Code {
  const gates = lines.map(({ value, inForce }) => ({ days: daysOf(inForce), code: plan.code(value, parts) }));
  if (gates.length === 0) return () => yes;
  const codes = gates.map(
    ({ days, code }): Code =>
      (at) =>
        holdsOn(days, at.frame.day) ? code(at) : yes,
  );
  return (at) => every(codes, at);
}

/** The opposite answer. */
export function opposite(finding: Finding): Finding {
  if (!isPlain(finding) || finding.value.kind !== "yes-no") return negated(finding);
  return answered(!finding.value.yes, finding.trace);
}

function every(codes: readonly Code[], at: Place): Finding {
  return settledBy("no", codes, at);
}

function some(codes: readonly Code[], at: Place): Finding {
  return settledBy("yes", codes, at);
}

/** Stops at the first condition that settles it; those that plainly do not settle it add only what they lean on. */
function settledBy(settling: "yes" | "no", codes: readonly Code[], at: Place): Finding {
  let trace: Leaning = yes.trace;
  const others: Finding[] = [];
  for (const code of codes) {
    const answer = asCondition(code(at));
    if (truthOf(answer) === settling) return answer;
    if (isPlain(answer)) trace = either(trace, answer.trace);
    else others.push(answer);
  }
  const plain = answered(settling === "no", trace);
  if (others.length === 0) return plain;
  return settling === "no" ? all([plain, ...others]) : any([plain, ...others]);
}
