import type { Language } from "../../../grammar/source.ts";
import { evaluate } from "../../../src/evaluate/evaluate.ts";
import { whyNot as accountsOf } from "../../../src/explain/why-not.ts";
import { formatDate, formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import { oneQuestion } from "../../../src/workspace/one-question.ts";
import { type LaterAnswer, whenOtherwise } from "../../../src/workspace/when-otherwise.ts";
import type { AccountQuestions, LaterWords, Refused, WhenWords, WhyNotWords } from "../../questions/account.ts";
import type { Studied } from "../studied.ts";
import { refused } from "./refused.ts";

/** Why an exception or an alternative did not decide. */
export function whyNot(
  { workspace: { rulebook } }: Studied,
  { language, branch, ...request }: AccountQuestions["whyNot"]["asked"],
): WhyNotWords | Refused {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return refused(one.problems, language);
  return { ok: true, accounts: accountsOf(rulebook, evaluate(rulebook, one.question), branch, language) };
}

/** Whether time alone changes an answer, or makes a branch decide it, within a stretch of days. */
export function when(
  { workspace: { rulebook } }: Studied,
  { language, branch, until, ...request }: AccountQuestions["when"]["asked"],
): WhenWords | Refused {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return refused(one.problems, language);
  const last = parseDate(until) ?? one.question.on;
  const later = whenOtherwise(rulebook, one.question, {
    ...(branch !== undefined && { branch }),
    until: last,
    language,
  });
  return {
    ok: true,
    lastDay: formatDate(later.lastTried),
    lastTried: formatDateForPeople(later.lastTried, language),
    ...(later.changes && { changes: laterWords(later.changes, language) }),
    ...(later.decides && { decides: laterWords(later.decides, language) }),
  };
}

function laterWords({ on, words }: LaterAnswer, language: Language): LaterWords {
  return { on: formatDateForPeople(on, language), words };
}
