import type { Of } from "../evaluate/expressions/of.ts";
import { basedOn, type Finding, isSettled, open, traced, without } from "../evaluate/finding.ts";
import type { Key, Reading, ReadingUse } from "../rulebook/rulebook.ts";
import { choiceValue } from "../values/value.ts";
import { either, type Leaning, leaningOnly, leaningsOf, plainly } from "./lean.ts";
import { askTheReference, type Code, frameFor, type Place, type RunningCase } from "./place.ts";
import { noParts, type Plan, slotOf } from "./plan.ts";
import { inSlot } from "./slots.ts";

function optionInForce(reading: Reading, { readings }: RunningCase): Reading["options"][number] | undefined {
  const key = readings.get(reading.key) ?? reading.taken;
  return reading.options.find((option) => option.key === key);
}

/** The nodes that say that a reading is leaned on, by its option in force: always the same, so that they are told apart. */
function marksOf({ key, options }: Reading): (option: Key | undefined) => Leaning {
  const marks = new Map<Key | undefined, Leaning>();
  for (const option of [undefined, ...options.map((one) => one.key)]) {
    const what = { kind: "reading" as const, key, ...(option && { option }), byDefault: true };
    marks.set(option, [{ what, provisions: [], status: "value", children: [] }]);
  }
  return (option) => marks.get(option) ?? [];
}

/** The option in force of a reading, as a member of the choice `reading:KEY`. */
export function optionTaken(plan: Plan, key: Key): Code {
  const reading = plan.rulebook.readings.get(key);
  if (!reading) return () => askTheReference();
  const known = plan.named.get(`reading ${key}`);
  if (known) return known;
  const marks = marksOf(reading);
  const taken = new Map(
    reading.options.map((option) => [
      option.key,
      plainly(choiceValue(`reading:${key}`, option.key), marks(option.key)),
    ]),
  );
  const unsettled = traced(noOptionTaken(key), marks(undefined));
  const code: Code = ({ frame }) => taken.get(optionInForce(reading, frame.case)?.key ?? "") ?? unsettled;
  plan.named.set(`reading ${key}`, code);
  return code;
}

function noOptionTaken(reading: Key): Finding {
  return without({ kind: "no-option-taken", reading }, { status: "unsettled" });
}

/** The value that the option in force of a reading carries. */
export function readingValue({ reading: key }: Of<"reading-value">, plan: Plan): Code {
  const reading = plan.rulebook.readings.get(key);
  if (!reading) return () => askTheReference();
  const values = new Map(reading.options.map((option) => [option, option.value && plan.code(option.value, noParts())]));
  const slot = slotOf(plan, `reading ${key}`);
  const taken = optionTaken(plan, key);
  return (at) => {
    const option = optionInForce(reading, at.frame.case);
    const code = option && values.get(option);
    const bare = frameFor(at.frame, undefined);
    const finding = code ? inSlot(bare, slot, () => code({ frame: bare, parts: undefined })) : noOptionTaken(key);
    return leaningOnly(finding, either(taken(at).trace, finding.trace));
  };
}

/** What a finding comes to that leans on readings: unsettled if one of them is. */
export function leaningOn(uses: readonly ReadingUse[], plan: Plan): (finding: Finding, at: Place) => Finding {
  if (uses.length === 0) return restated;
  const codes = uses.map(({ reading }) => optionTaken(plan, reading));
  return (finding, at) => {
    const taken = codes.map((code) => code(at));
    if (!taken.every(isSettled)) return open([...taken, finding]);
    return leaningOnly(restated(finding), either(leaningsOf(taken), finding.trace));
  };
}

/** What is awaited twice is listed once. */
function restated(finding: Finding): Finding {
  return finding.awaiting.length > 1 ? basedOn(finding) : finding;
}
