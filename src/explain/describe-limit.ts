import type { Calendar, Counting, TimeLimit } from "../rulebook/rulebook.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { type DescribedLine, describedLine } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { labelOf, type Wording, within } from "./wording.ts";

/** What a time limit says besides what every rule says. */
export function limitLines(limit: TimeLimit, wording: Wording): readonly DescribedLine[] {
  const { binds, runsFrom, countedBy, suspensions, silenceCountsAs } = limit;
  const phrases = wording.phrases.limit;
  const line = (text: string) => describedLine(1, text, [], wording);
  return [
    ...(binds
      ? [line(phrases.binds(within(labelOf(binds.party, wording)), within(labelOf(binds.event, wording))))]
      : []),
    line(phrases.runsFrom(words(runsFrom, wording))),
    line(phrases.countedBy(labelOf(countedBy, wording))),
    ...suspensions.map(({ from, to, provisions }) =>
      describedLine(1, phrases.suspended(words(from, wording), words(to, wording)), provisions, wording),
    ),
    ...(silenceCountsAs ? [line(phrases.silence(within(labelOf(silenceCountsAs, wording))))] : []),
  ];
}

/** How a counting counts. */
export function countingLines(counting: Counting, wording: Wording): readonly DescribedLine[] {
  const { firstDay, missingDay, lastDay, stops } = counting;
  const phrases = wording.phrases.limit;
  const line = (text: string) => describedLine(1, text, [], wording);
  return [
    describedLine(0, counting.label[wording.language], counting.provisions, wording),
    line(phrases.firstDay[firstDay]),
    ...(missingDay ? [line(phrases.missingDay[missingDay])] : []),
    ...(lastDay ? [line(phrases.moves[lastDay.moves](labelOf(lastDay.calendar, wording)))] : []),
    ...stops.map(({ from, to, provisions }) => describedLine(1, phrases.stops(from, to), provisions, wording)),
    ...noteLines(counting, wording),
  ];
}

/** Which days a calendar leaves free. */
export function calendarLines(calendar: Calendar, wording: Wording): readonly DescribedLine[] {
  const { daysOfRest, holidays, known } = calendar;
  const { language } = wording;
  const phrases = wording.phrases.limit;
  const day = (date: Parameters<typeof formatDateForPeople>[0]) => formatDateForPeople(date, language);
  return [
    describedLine(0, calendar.label[language], calendar.provisions, wording),
    ...(daysOfRest.length > 0 ? [describedLine(1, phrases.daysOfRest(daysOfRest), [], wording)] : []),
    ...holidays.map(({ date, label, provisions }) =>
      describedLine(1, phrases.holiday(day(date), label?.[language]), provisions, wording),
    ),
    ...(known ? [describedLine(1, phrases.known(day(known.from), day(known.until)), [], wording)] : []),
    ...noteLines(calendar, wording),
  ];
}

function noteLines({ notes }: Calendar | Counting, wording: Wording): readonly DescribedLine[] {
  return notes.map((note) => describedLine(1, wording.phrases.heads.note(note[wording.language]), [], wording));
}
