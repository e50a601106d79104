import { all, any, asCondition, negated, truthOf } from "../evaluate/conditions.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { type Finding, isSettled } from "../evaluate/finding.ts";
import type { ConditionLine } from "../rulebook/rulebook.ts";
import { daysOf, holdsOn } from "./in-force.ts";
import { isPlain, leaning, no, yes } from "./lean.ts";
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
    return leaning(isSettled(finding) ? yes : no, [finding]);
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
  return finding.value.yes ? no : yes;
}

function every(codes: readonly Code[], at: Place): Finding {
  let others: Finding[] | undefined;
  for (const code of codes) {
    const answer = asCondition(code(at));
    if (answer === yes) continue;
    if (answer === no || truthOf(answer) === "no") return answer;
    others = others ? [...others, answer] : [answer];
  }
  // Those that plainly hold add nothing.
  return others ? all(others) : yes;
}

function some(codes: readonly Code[], at: Place): Finding {
  let others: Finding[] | undefined;
  for (const code of codes) {
    const answer = asCondition(code(at));
    if (answer === no) continue;
    if (answer === yes || truthOf(answer) === "yes") return answer;
    others = others ? [...others, answer] : [answer];
  }
  return others ? any(others) : no;
}
