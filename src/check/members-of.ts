import type { Entry, Key, Rulebook } from "../rulebook/rulebook.ts";

/** The members of a choice in their order; the options of a reading for the choice `reading:KEY`. None for a choice that is not declared. */
export function membersOf(rulebook: Rulebook, choice: Key): readonly Entry[] {
  const reading = /^reading:(.*)$/.exec(choice)?.[1];
  if (reading !== undefined) return rulebook.readings.get(reading)?.options ?? [];
  return rulebook.choices.get(choice)?.members ?? [];
}
