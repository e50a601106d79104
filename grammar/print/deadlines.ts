import type { Calendar, Counting, DayOfYear, Holiday, LimitClauses, Stop } from "../ast.ts";
import { dayNames, type KeywordId, monthNames } from "../keywords.ts";
import { citationsText } from "./citations.ts";
import { expressionText } from "./expressions.ts";
import { headingLines } from "./headings.ts";
import { clause, commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";

/** A calendar: days of rest, holidays, and how far they are known. */
export function calendarLines(speech: Speech, calendar: Calendar): Lines {
  const { daysOfRest, holidays, known } = calendar;
  const names = daysOfRest.map((day) => dayNames[speech.language][day - 1]);
  const body = [
    ...headingLines(speech, calendar.heading),
    ...(names.length > 0 ? [`${speech.word("daysOfRest")} ${names.join(` ${speech.word("and")} `)}`] : []),
    ...holidays.flatMap((holiday) => holidayLines(speech, holiday)),
    ...(known ? [speech.line(speech.word("knownFrom"), known.from.iso, speech.word("until"), known.until.iso)] : []),
  ];
  return commented(calendar, speech.line(speech.word("calendar"), calendar.name.text), body);
}

function holidayLines(speech: Speech, holiday: Holiday): Lines {
  const text = speech.line(speech.word("holiday"), holiday.date.iso) + citationsText(speech, holiday.citations);
  return commented(holiday, text, headingLines(speech, holiday.heading));
}

const firstDays = { event: "theDayOfTheEvent", "day-after": "theDayAfterTheEvent" } as const;
const missingDays = { "last-day": "theLastDayOfTheMonth", "next-day": "theFirstDayOfTheNextMonth" } as const;
const moves = { forward: "toTheNextWorkingDayOf", back: "backToTheLastWorkingDayOf" } as const;

/** A counting: the first day, short months, days not worked, stops. */
export function countingLines(speech: Speech, counting: Counting): Lines {
  const { firstDay, missingDay, lastDay, stops } = counting;
  const said = (id: KeywordId, how: KeywordId, name?: string) => [speech.line(speech.word(id), speech.word(how), name)];
  const body = [
    ...headingLines(speech, counting.heading),
    ...(firstDay ? said("theFirstDayIs", firstDays[firstDay]) : []),
    ...(missingDay ? said("aMissingDayBecomes", missingDays[missingDay]) : []),
    ...(lastDay ? said("aLastDayNotWorkedMoves", moves[lastDay.moves], lastDay.calendar.text) : []),
    ...stops.flatMap((stop) => stopLines(speech, stop)),
  ];
  return commented(counting, speech.line(speech.word("counting"), counting.name.text), body);
}

function stopLines(speech: Speech, stop: Stop): Lines {
  const { from, to, citations } = stop;
  // French says "jusqu'au" before a day, which is how it spells "until"; English says "to".
  const upTo = speech.word(speech.language === "fr" ? "until" : "to");
  const days = speech.line(speech.word("stopsFrom"), dayText(speech, from), upTo, dayText(speech, to));
  return commented(stop, days + citationsText(speech, citations));
}

function dayText({ language }: Speech, { day, month }: DayOfYear): string {
  return `${day} ${monthNames[language][month - 1]}`;
}

/** What a time limit says besides what every rule says. */
export function limitLines(speech: Speech, limit: LimitClauses): Lines {
  const { binds, runsFrom, countedBy, suspensions, silenceCountsAs } = limit;
  const bare = { comments: [] };
  const bound = binds && speech.line(binds.party.text, speech.word("toPerform"), binds.event.text);
  return [
    ...(bound ? [speech.line(speech.word("binds"), bound)] : []),
    ...(runsFrom
      ? clause(speech, bare, (page) => speech.line(speech.word("runsFrom"), expressionText(page, runsFrom)))
      : []),
    ...(countedBy ? [speech.line(speech.word("countedBy"), countedBy.text)] : []),
    ...suspensions.map(
      ({ from, to, citations }) =>
        speech.line(speech.word("suspendedFrom"), from.text, speech.word("to"), to.text) +
        citationsText(speech, citations),
    ),
    ...(silenceCountsAs ? [speech.line(speech.word("silenceCountsAs"), silenceCountsAs.text)] : []),
  ];
}
