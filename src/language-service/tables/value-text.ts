import { speechOf } from "../../../grammar/print/speech.ts";
import { perText, unitWord } from "../../../grammar/print/units.ts";
import type { Language } from "../../../grammar/source.ts";
import { membersOf } from "../../check/members-of.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { formatDate } from "../../values/date-text.ts";
import { integer, multiply } from "../../values/exact.ts";
import { formatExact } from "../../values/exact-text.ts";
import { formatMoment, formatTimeOfDay } from "../../values/moment-text.ts";
import type { Value } from "../../values/value.ts";
import { nameIn } from "../named.ts";

/** A value as a cell of a file in a language writes it; nothing for records and lists, which no cell holds. */
export function valueText(rulebook: Rulebook, language: Language, value: Value): string | undefined {
  const speech = speechOf(language);
  const amount = (exact: Parameters<typeof formatExact>[0]) => speech.digits(formatExact(exact));
  switch (value.kind) {
    case "number":
      return amount(value.amount);
    case "percentage":
      return `${amount(multiply(value.share, integer(100)))} %`;
    case "money":
      return speech.line(amount(value.amount), value.currency, perText(speech, value.per));
    case "date":
      return formatDate(value.date);
    case "time-of-day":
      return formatTimeOfDay(value.minutes);
    case "date-and-time":
      return formatMoment(value.moment).replace("T", " ");
    case "duration":
      return speech.line(amount(value.amount), unitWord(speech, value.unit, formatExact(value.amount)));
    case "yes-no":
      return speech.word(value.yes ? "yes" : "no");
    case "choice": {
      const member = membersOf(rulebook, value.choice).find(({ key }) => key === value.member);
      return member && nameIn(member, language);
    }
    case "record":
    case "list":
      return undefined;
  }
}
