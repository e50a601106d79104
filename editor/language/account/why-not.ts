import type { Language } from "../../../grammar/source.ts";
import { evaluate } from "../../../src/evaluate/evaluate.ts";
import { whyNot as accountsOf } from "../../../src/explain/why-not.ts";
import type { CalendarDate } from "../../../src/values/calendar-date.ts";
import { formatDateForPeople } from "../../../src/values/date-text.ts";
import { oneQuestion } from "../../../src/workspace/one-question.ts";
import { type LaterAnswer, whenOtherwise } from "../../../src/workspace/when-otherwise.ts";
import type { AccountQuestions, LaterWords, Refused, WhyNotWords } from "../../questions/account.ts";
import type { Studied } from "../studied.ts";
import { refused } from "./refused.ts";

/** So many years ahead are looked through, day by day. */
const YEARS = 10;

/** Why an exception or an alternative did not decide, and whether time alone will change that. */
export function whyNot(
  { workspace: { rulebook } }: Studied,
  { language, branch, ...request }: AccountQuestions["whyNot"]["asked"],
): WhyNotWords | Refused {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return refused(one.problems, language);
  const outcome = evaluate(rulebook, one.question);
  const until = yearsAfter(one.question.on, YEARS);
  const later = whenOtherwise(rulebook, one.question, { branch, until, language });
  return {
    ok: true,
    accounts: accountsOf(rulebook, outcome, branch, language),
    lastTried: formatDateForPeople(later.lastTried, language),
    ...(later.changes && { changes: laterWords(later.changes, language) }),
    ...(later.decides && { decides: laterWords(later.decides, language) }),
  };
}

function laterWords({ on, words }: LaterAnswer, language: Language): LaterWords {
  return { on: formatDateForPeople(on, language), words };
}

/** The last day of so many years: 28 February stands for 29 February where there is none. */
function yearsAfter({ year, month, day }: CalendarDate, years: number): CalendarDate {
  return { year: year + years, month, day: month === 2 && day === 29 ? 28 : day };
}
