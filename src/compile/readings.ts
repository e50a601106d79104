import type { Of } from "../evaluate/expressions/of.ts";
import { basedOn, type Finding, isSettled, open, traced, valued, without } from "../evaluate/finding.ts";
import type { Trace } from "../evaluate/outcome.ts";
import type { Key, Reading, ReadingUse } from "../rulebook/rulebook.ts";
import { choiceValue } from "../values/value.ts";
import { askTheReference, type Code, frameFor, type Place, type RunningCase } from "./place.ts";
import { noParts, type Plan, slotOf } from "./plan.ts";
import { inSlot } from "./slots.ts";

function optionInForce(reading: Reading, { readings }: RunningCase): Reading["options"][number] | undefined {
  const key = readings.get(reading.key) ?? reading.taken;
  return reading.options.find((option) => option.key === key);
}

/** The node that says that a reading is leaned on. */
function markOf(key: Key, option: Key | undefined, { marks }: RunningCase): Trace {
  const known = marks.get(key);
  if (known) return known;
  const what = { kind: "reading" as const, key, ...(option && { option }), byDefault: true };
  const mark: Trace = { what, provisions: [], status: "value", children: [] };
  marks.set(key, mark);
  return mark;
}

/** The option in force of a reading, as a member of the choice `reading:KEY`. */
export function optionTaken({ rulebook }: Plan, key: Key): Code {
  const reading = rulebook.readings.get(key);
  if (!reading) return () => askTheReference();
  return ({ frame }) => {
    const option = optionInForce(reading, frame.case);
    const finding = option
      ? valued(choiceValue(`reading:${key}`, option.key))
      : without({ kind: "no-option-taken", reading: key }, { status: "unsettled" });
    return traced(finding, [markOf(key, option?.key, frame.case)]);
  };
}

/** The value that the option in force of a reading carries. */
export function readingValue({ reading: key }: Of<"reading-value">, plan: Plan): Code {
  const reading = plan.rulebook.readings.get(key);
  if (!reading) return () => askTheReference();
  const values = new Map(reading.options.map((option) => [option, option.value && plan.code(option.value, noParts())]));
  const slot = slotOf(plan, `reading ${key}`);
  return ({ frame }) => {
    const option = optionInForce(reading, frame.case);
    const code = option && values.get(option);
    const bare = frameFor(frame, undefined);
    const finding = code
      ? inSlot(bare, slot, () => code({ frame: bare, parts: undefined }))
      : without({ kind: "no-option-taken", reading: key }, { status: "unsettled" });
    return traced(finding, [markOf(key, option?.key, frame.case), ...finding.trace]);
  };
}

/** What a finding comes to that leans on readings: unsettled if one of them is. */
export function leaningOn(uses: readonly ReadingUse[], plan: Plan): (finding: Finding, at: Place) => Finding {
  if (uses.length === 0) return restated;
  const codes = uses.map(({ reading }) => optionTaken(plan, reading));
  return (finding, at) => {
    const taken = codes.map((code) => code(at));
    return taken.every(isSettled) ? basedOn(finding, ...taken) : open([...taken, finding]);
  };
}

/** What is awaited twice is listed once. */
function restated(finding: Finding): Finding {
  return finding.awaiting.length > 1 ? basedOn(finding) : finding;
}
