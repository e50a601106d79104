import type { Language } from "../../grammar/source.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { awaitingWords, resultWords } from "./result-words.ts";
import { tellingOf } from "./telling.ts";

/** What came out, in one phrase: "367.79 EUR per month", "no entitlement", "not known yet: facts are missing". */
export function outcomeWords(rulebook: Rulebook, outcome: Outcome, language: Language): string {
  const telling = tellingOf(rulebook, language);
  const words = resultWords(outcome, telling);
  const [first] = outcome.awaiting;
  return outcome.status === "awaiting-decision" && first ? `${words}. ${awaitingWords(first, telling)}` : words;
}
