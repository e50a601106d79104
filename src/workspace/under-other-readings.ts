import type { Language } from "../../grammar/source.ts";
import type { OtherReading } from "../evaluate/other-readings.ts";
import type { Outcome, Status } from "../evaluate/outcome.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { type Json, toJson } from "../values/json.ts";

/** How a result depends on one reading that it leaned on. */
export interface ReadingSensitivity {
  readonly reading: string;
  /** The reading, as people call it. */
  readonly label: string;
  /** The option under which the result stands; null where none is taken. */
  readonly taken: string | null;
  readonly takenLabel: string | null;
  /** Whether any other option gives another result. */
  readonly changes: boolean;
  readonly options: readonly OptionResult[];
}

/** What comes out under another option. */
export interface OptionResult {
  readonly option: string;
  readonly label: string;
  readonly changes: boolean;
  readonly status: Status;
  /** What comes out, for people. */
  readonly words: string;
  readonly value?: Json;
}

/** The other options of the readings that an outcome leaned on, by reading, in words. */
export function underOtherReadings(
  rulebook: Rulebook,
  outcome: Outcome,
  others: Iterable<OtherReading>,
  language: Language,
): readonly ReadingSensitivity[] {
  const found = [...others];
  return [...outcome.readings].map(([reading, taken]) => {
    const options = found
      .filter((other) => other.reading === reading)
      .map(({ option, changes, outcome: other }): OptionResult => {
        const { status, value } = other;
        const words = outcomeWords(rulebook, other, language);
        const label = optionLabel(rulebook, reading, option, language);
        return { option, label, changes, status, words, ...(value && { value: toJson(value) }) };
      });
    return {
      reading,
      label: rulebook.readings.get(reading)?.label[language] ?? reading,
      taken: taken ?? null,
      takenLabel: taken === undefined ? null : optionLabel(rulebook, reading, taken, language),
      changes: options.some(({ changes }) => changes),
      options,
    };
  });
}

/** An option as people call it. */
export function optionLabel({ readings }: Rulebook, reading: Key, option: Key, language: Language): string {
  return readings.get(reading)?.options.find(({ key }) => key === option)?.label[language] ?? option;
}
