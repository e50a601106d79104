import { asCondition, truthOf } from "../evaluate/conditions.ts";
import type { Of } from "../evaluate/expressions/of.ts";
import { basedOn, type Finding } from "../evaluate/finding.ts";
import { whicheverStands } from "../evaluate/possibilities.ts";
import type { Key, Step } from "../rulebook/rulebook.ts";
import { type Days, daysOf, holdsOn } from "./in-force.ts";
import { no, once, yes } from "./lean.ts";
import { askTheReference, begun, type Code, type Place } from "./place.ts";
import { type Parts, type Plan, whenUsed } from "./plan.ts";

/** A part named with `in which`. It is found when first used, on the date it is used for. */
export function local({ key }: Of<"local">, plan: Plan, parts: Parts): Code {
  const { slot, code } = partNamed(key, plan, parts);
  return (at) => {
    const found = foundAt(at);
    const known = found[slot];
    if (known === begun) return askTheReference();
    if (known) return known;
    found[slot] = begun;
    const finding = once(code(at));
    found[slot] = finding;
    return finding;
  };
}

function foundAt({ frame, parts }: Place) {
  if (!parts) return askTheReference();
  const known = parts.get(frame);
  if (known) return known;
  const found: (Finding | typeof begun | undefined)[] = [];
  parts.set(frame, found);
  return found;
}

function partNamed(key: Key, plan: Plan, parts: Parts) {
  const known = parts.codes.get(key);
  if (known) return known;
  const lines = parts.lines.get(key);
  const code = lines ? whenUsed(() => partOf(lines, plan, parts)) : () => askTheReference();
  const part = { slot: parts.codes.size, code };
  parts.codes.set(key, part);
  return part;
}

interface Line {
  readonly days: Days;
  readonly where: Code | undefined;
  readonly value: Code;
}

/** The first line in force whose `where` holds. */
function partOf(steps: readonly Step[], plan: Plan, parts: Parts): Code {
  const lines = steps.map(
    ({ inForce, where, value }): Line => ({
      days: daysOf(inForce),
      where: where && plan.code(where, parts),
      value: plan.code(value, parts),
    }),
  );
  return (at) => firstThatHolds(lines, at);
}

function firstThatHolds(lines: readonly Line[], at: Place): Finding {
  const undecided: Finding[] = [];
  const possible: Finding[] = [];
  for (const { days, where, value } of lines) {
    const condition = holdsOn(days, at.frame.day) ? asCondition(where?.(at) ?? yes) : no;
    const truth = truthOf(condition);
    if (truth === "no") continue;
    possible.push(basedOn(value(at), ...(truth === "yes" ? [condition] : [])));
    if (truth === "yes") break;
    undecided.push(condition);
  }
  const [only] = possible;
  if (!only) return askTheReference();
  return undecided.length === 0 ? only : whicheverStands(undecided, possible);
}
