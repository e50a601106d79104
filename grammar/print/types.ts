import type { TypeNode } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import type { Speech } from "./speech.ts";
import { perText, unitWord } from "./units.ts";

const simple = {
  "yes-no-type": "yesOrNo",
  "number-type": "number",
  "count-type": "count",
  "percentage-type": "percentage",
  "date-type": "date",
  "time-of-day-type": "timeOfDay",
  "date-and-time-type": "dateAndTime",
} as const satisfies Record<string, KeywordId>;

/** `money in EUR per month`. */
export function typeText(speech: Speech, type: TypeNode): string {
  switch (type.kind) {
    case "money-type":
      return speech.line(
        speech.word("money"),
        type.currency && speech.line(speech.word("in"), type.currency.text),
        perText(speech, type.per),
      );
    case "duration-type":
      return speech.line(speech.word("durationIn"), unitWord(speech, type.unit));
    case "choice-type":
      return speech.line(speech.word("oneOf"), type.choice.text);
    case "list-type":
      return speech.line(speech.word("listOf"), type.of.text);
    default:
      return speech.word(simple[type.kind]);
  }
}
