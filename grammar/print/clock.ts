import type { HoursOfTheDay } from "../ast.ts";
import { citationsText } from "./citations.ts";
import { headingLines } from "./headings.ts";
import { commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";

/** Hours of the day: from when to when. */
export function hoursOfTheDayLines(speech: Speech, { name, heading, stretches, ...lined }: HoursOfTheDay): Lines {
  const lines = stretches.flatMap(({ from, to, citations, ...stretch }) => {
    const text = speech.line(speech.word("fromHour"), from.text, speech.word("to"), to.text);
    return commented(stretch, text + citationsText(speech, citations));
  });
  return commented(lined, speech.line(speech.word("hoursOfTheDay"), name.text), [
    ...headingLines(speech, heading),
    ...lines,
  ]);
}
