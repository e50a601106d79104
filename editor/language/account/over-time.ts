import { parse } from "../../../grammar/parse.ts";
import type { Language, Source } from "../../../grammar/source.ts";
import { resolve } from "../../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../../../src/values/calendar-date.ts";
import { formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import { dayNumber } from "../../../src/values/day-number.ts";
import { type OneRequest, oneQuestion } from "../../../src/workspace/one-question.ts";
import { answerOverDays, type OverDays, type Stretch } from "../../../src/workspace/over-days.ts";
import type { AccountQuestions, OverTimeWords, Refused, StretchWords, TwoVersions } from "../../questions/account.ts";
import type { Studied } from "../studied.ts";
import { positionOf } from "./position-of.ts";
import { refused } from "./refused.ts";

/** The answers from day to day. */
export function overTime(
  { workspace: { rulebook } }: Studied,
  { language, until, ...request }: AccountQuestions["overTime"]["asked"],
): OverTimeWords | Refused {
  const found = overDays(rulebook, request, until, language);
  if (!found.ok) return found;
  const { stretches, lastTried, last } = found;
  return {
    ok: true,
    stretches: stretches.map((stretch) => stretchWords(stretch, language)),
    lastTried: formatDateForPeople(lastTried, language),
    complete: compareDates(lastTried, last) === 0,
  };
}

/** The same case, from day to day, under an older version of the texts and under those on screen. */
export function bothVersions(
  { workspace: { rulebook } }: Studied,
  { language, until, older, ...request }: AccountQuestions["bothVersions"]["asked"],
): TwoVersions | Refused {
  const before = overDays(rulebookOf(older), request, until, language);
  const now = overDays(rulebook, request, until, language);
  if (!before.ok) return before;
  if (!now.ok) return now;
  return {
    ok: true,
    older: before.stretches.map((stretch) => stretchWords(stretch, language)),
    newer: now.stretches.map((stretch) => stretchWords(stretch, language)),
    olderWords: before.stretches[0]?.words ?? "",
    newerWords: now.stretches[0]?.words ?? "",
  };
}

type Found = (OverDays & { readonly ok: true; readonly last: CalendarDate }) | Refused;

function overDays(rulebook: Rulebook, request: OneRequest, until: string, language: Language): Found {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return refused(one.problems, language);
  const { question } = one;
  const day = parseDate(until);
  const last = day && compareDates(day, question.on) >= 0 ? day : question.on;
  return { ok: true, last, ...answerOverDays(rulebook, question, { until: last, language }) };
}

function rulebookOf(sources: readonly Source[]): Rulebook {
  return resolve(sources.map((source) => parse(source).value)).value;
}

function stretchWords({ from, until, words, value }: Stretch, language: Language): StretchWords {
  const y = positionOf(value);
  return {
    from: formatDateForPeople(from, language),
    until: formatDateForPeople(until, language),
    words,
    x: dayNumber(from),
    xEnd: dayNumber(until) + 1,
    ...(y !== undefined && { y }),
  };
}
