import type { HoursOfTheDay } from "../rulebook/rulebook.ts";
import type { Stretch } from "../values/covered-time.ts";
import { formatTimeForPeople } from "../values/moment-text.ts";
import { type DescribedLine, describedLine } from "./described-line.ts";
import type { Wording } from "./wording.ts";

/** Hours of the day: from when to when. */
export function hoursLines(hours: HoursOfTheDay, wording: Wording): readonly DescribedLine[] {
  const { phrases, language } = wording;
  return [
    describedLine(0, hours.label[language], hours.provisions, wording),
    ...hours.stretches.map((stretch) =>
      describedLine(1, phrases.clock.everyDay(stretchWords(stretch, wording)), stretch.provisions, wording),
    ),
    ...hours.notes.map((note) => describedLine(1, phrases.heads.note(note[language]), [], wording)),
  ];
}

/** "22:00 to 7:00". */
export function stretchWords({ from, to }: Stretch, { phrases, language }: Wording): string {
  return phrases.clock.stretch(formatTimeForPeople(from, language), formatTimeForPeople(to, language));
}
