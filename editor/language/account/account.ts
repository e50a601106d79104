import type { Language } from "../../../grammar/source.ts";
import { formatDateForPeople, parseDate } from "../../../src/values/date-text.ts";
import { accountOf } from "../../../src/workspace/account.ts";
import type { AccountQuestions, AccountWords, Refused } from "../../questions/account.ts";
import { stepOf } from "../cases/step-of.ts";
import type { Studied } from "../studied.ts";
import { refused } from "./refused.ts";

/** One answer with everything that is told of it. */
export function account(
  { workspace: { rulebook } }: Studied,
  { language, ...request }: AccountQuestions["account"]["asked"],
): AccountWords | Refused {
  const found = accountOf(rulebook, request, language);
  if (!found.ok) return refused(found.problems, language);
  const { result, words, steps, since, full, awaits, needs, others, records, provenance, name } = found;
  return {
    ok: true,
    name,
    status: result.status,
    words,
    on: dayWords(request.on, language),
    ...(result.reason && { reason: result.reason }),
    ...(since && { since: dayWords(since, language) }),
    steps: steps.map((step) => ({
      sentence: step.sentence,
      provisions: step.provisions,
      ...(step.since && { since: dayWords(step.since, language) }),
    })),
    full: stepOf(full, language),
    awaits,
    needs,
    readings: result.otherReadings ?? [],
    touches: result.touches,
    others,
    records,
    provenance,
  };
}

/** A day as people write it; what is no day stays as it is. */
export function dayWords(iso: string, language: Language): string {
  const day = parseDate(iso);
  return day ? formatDateForPeople(day, language) : iso;
}
