import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import { formatDateForPeople } from "../values/date-text.ts";
import { isZero, sign } from "../values/exact.ts";
import type { Value } from "../values/value.ts";
import { resultWords } from "./result-words.ts";
import type { Telling } from "./telling.ts";
import { recordLabel, valueWords } from "./wording.ts";

type SubjectOf<Kind extends TraceSubject["kind"]> = Extract<TraceSubject, { readonly kind: Kind }>;

/** A line of an account: the day, what was entered, by how much it changed the balance, the balance after. */
export function entrySentence(what: SubjectOf<"entry">, node: Trace, telling: Telling): string {
  const { on, label, record, change } = what;
  const { rulebook, language, sentences } = telling;
  const names = [label?.[language], record && recordLabel(record.subject, record.index, rulebook, language)];
  const name = names.filter((part) => part !== undefined).join(", ");
  return sentences.ledger.entry(
    formatDateForPeople(on, language),
    name === "" ? undefined : name,
    change && changeWords(change, telling),
    resultWords(node, telling),
  );
}

/** With its sign. */
function changeWords(change: Value, telling: Telling): string {
  const amount = change.kind === "percentage" ? change.share : "amount" in change ? change.amount : undefined;
  if (!amount || isZero(amount)) return telling.sentences.ledger.noChange;
  return `${sign(amount) === 1 ? "+" : ""}${valueWords(change, telling)}`;
}

/** What lies within one slice, and what comes of it. */
export function sliceSentence({ portion, upTo, times }: SubjectOf<"slice">, node: Trace, telling: Telling): string {
  return telling.sentences.ledger.slice(
    valueWords(portion, telling),
    upTo && valueWords(upTo, telling),
    times && valueWords(times, telling),
    resultWords(node, telling),
  );
}

/** What an amount becomes with interest. */
export function interestSentence({ rate, length }: SubjectOf<"interest">, node: Trace, telling: Telling): string {
  return telling.sentences.ledger.interest(
    rate && valueWords(rate, telling),
    length && valueWords(length, telling),
    resultWords(node, telling),
  );
}
