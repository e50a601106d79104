import { without } from "../evaluate/finding.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { latestOn } from "./in-force.ts";
import { askTheReference, type Code, frameFor } from "./place.ts";
import { noParts, type Plan, slotOf } from "./plan.ts";
import { inSlot } from "./slots.ts";

/** The value of a figure on the day. */
export function figure(plan: Plan, key: Key): Code {
  const declared = plan.rulebook.figures.get(key);
  if (!declared) return () => askTheReference();
  const codes = declared.values.map(({ value }) => plan.code(value, noParts()));
  const latest = latestOn(declared.values);
  const slot = slotOf(plan, `figure ${key}`);
  return ({ frame }) => {
    const bare = frameFor(frame, undefined);
    return inSlot(bare, slot, () => {
      const i = latest(bare.day);
      const code = i === undefined ? undefined : codes[i];
      return code ? code({ frame: bare, parts: undefined }) : without({ kind: "not-in-force", key, on: bare.on });
    });
  };
}
