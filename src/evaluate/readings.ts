import type { Key, Reading, ReadingUse } from "../rulebook/rulebook.ts";
import { choiceValue } from "../values/value.ts";
import { basedOn, type Finding, isSettled, open, valued, without } from "./finding.ts";
import type { Scope } from "./scope.ts";
import { under } from "./trace-node.ts";

/** The option of a reading in force: the one chosen for the question, otherwise the one the rulebook takes. */
export function optionInForce(reading: Reading, scope: Scope): Reading["options"][number] | undefined {
  const key = scope.case.readings.get(reading.key) ?? reading.taken;
  return reading.options.find((option) => option.key === key);
}

/** The option in force, as a member of the choice `reading:KEY`; unsettled where none is taken. */
export function optionTaken(key: Key, scope: Scope): Finding {
  const reading = scope.case.rulebook.readings.get(key);
  const option = reading && optionInForce(reading, scope);
  const finding = option
    ? valued(choiceValue(`reading:${key}`, option.key))
    : without({ kind: "no-option-taken", reading: key }, { status: "unsettled" });
  return under(readingSubject(key, option?.key, scope), finding, { provisions: reading?.provisions ?? [] });
}

/** What the trace says of a reading that was leaned on. */
export function readingSubject(key: Key, option: Key | undefined, scope: Scope) {
  return { kind: "reading" as const, key, ...(option && { option }), byDefault: !scope.case.readings.has(key) };
}

/** The finding, leaning on readings: unsettled if one of them is, whatever the finding says. */
export function leaningOn(uses: readonly ReadingUse[], finding: Finding, scope: Scope): Finding {
  const taken = uses.map(({ reading }) => optionTaken(reading, scope));
  if (taken.every(isSettled)) return basedOn(finding, ...taken);
  return open([...taken, finding]);
}
