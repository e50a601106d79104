import type { Language } from "../../../grammar/source.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import { explainTree } from "../../explain/explain-tree.ts";
import { factWords, resultWords } from "../../explain/result-words.ts";
import { tellingOf } from "../../explain/telling.ts";
import { labelOf, recordLabel, wordingOf } from "../../explain/wording.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { formatDateForPeople, parseDate } from "../../values/date-text.ts";
import { moneyInWords } from "../../values/money-words.ts";
import { provenanceOf } from "../account.ts";
import type { Asked } from "../find-rule.ts";
import { mainPoints } from "../main-points.ts";
import { type OneRequest, oneQuestion } from "../one-question.ts";
import type { RequestProblem } from "../read-request.ts";
import { optionLabel } from "../under-other-readings.ts";
import { componentsOf } from "./components-of.ts";
import type { Letter, LetterKind, Standing } from "./letter.ts";
import type { LetterWords } from "./letter-words.ts";
import { englishLetter } from "./letter-words-en.ts";
import { frenchLetter } from "./letter-words-fr.ts";
import { reasonsOf } from "./reasons-of.ts";

/** What an officer wishes of a letter. */
export interface LetterWishes {
  readonly kind: LetterKind;
  /** Of the letter, whatever the language of the screen. */
  readonly language: Language;
  readonly withReasons: boolean;
  /** The day the letter bears, ISO 8601. */
  readonly dated: string;
}

/** A letter, or why the question behind it cannot be put. */
export type WrittenLetter =
  | { readonly ok: true; readonly letter: Letter }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };

/** Writes down an answer as a letter or an attestation. Nothing in it is about who the person is. */
export function writeLetter(rulebook: Rulebook, request: OneRequest, wishes: LetterWishes): WrittenLetter {
  const one = oneQuestion(rulebook, request);
  if (!one.ok) return one;
  const { language, kind, withReasons } = wishes;
  const words = language === "en" ? englishLetter : frenchLetter;
  const outcome = evaluate(rulebook, one.question);
  const standing = standingOf(outcome);
  const name = nameOf(rulebook, one.asked, one.question.record?.index, language);
  const on = formatDateForPeople(one.question.on, language);
  const title = words.title[kind];
  const letter: Letter = {
    language,
    kind,
    standing,
    ...(title !== undefined && { title }),
    dated: dayIn(wishes.dated, language),
    subject: words.subject[standing](name),
    opening: words.opening[kind],
    lead: words.lead[kind][standing](on),
    decision:
      outcome.status === "no-entitlement"
        ? name
        : words.decision(name, resultWords(outcome, tellingOf(rulebook, language)), inWords(outcome, language)),
    components: componentsOf(rulebook, outcome, language),
    // What is open has no reasons yet, but things that are needed.
    reasons: withReasons && standing !== "open" ? reasonsIn(rulebook, outcome, language) : [],
    open: withReasons ? openIn(rulebook, outcome, words, language) : [],
    needed: neededIn(rulebook, outcome, words, language),
    validity: words.validity(on, request.knownOn && dayIn(request.knownOn, language)),
    closing: words.closing[kind],
    receipt: receiptIn(rulebook, request, outcome, words),
    headings: words.headings,
  };
  return { ok: true, letter };
}

/** "No" to a question of right is no right; a zero amount is an amount. */
function standingOf({ status, value }: Outcome): Standing {
  if (status === "no-entitlement" || status === "not-applicable") return "not-entitled";
  if (status !== "value") return "open";
  return value?.kind === "yes-no" && !value.yes ? "not-entitled" : "entitled";
}

function nameOf(rulebook: Rulebook, { entry, subject }: Asked, index: number | undefined, language: Language): string {
  const label = entry.label[language];
  return subject && index !== undefined ? `${label} (${recordLabel(subject, index, rulebook, language)})` : label;
}

function inWords({ value }: Outcome, language: Language): string | undefined {
  return value?.kind === "money" ? moneyInWords(value, language) : undefined;
}

function reasonsIn(rulebook: Rulebook, outcome: Outcome, language: Language): Letter["reasons"] {
  return reasonsOf(explainTree(rulebook, { ...outcome, trace: mainPoints(outcome.trace) }, language));
}

function openIn(rulebook: Rulebook, outcome: Outcome, words: LetterWords, language: Language): Letter["open"] {
  const wording = wordingOf(rulebook, language);
  const readings = [...outcome.readings].map(([reading, option]) =>
    option === undefined
      ? words.readingOpen(labelOf(reading, wording))
      : words.reading(labelOf(reading, wording), optionLabel(rulebook, reading, option, language)),
  );
  const touches = outcome.touches.map((provision) => formatProvision(provision, language));
  return touches.length > 0 ? [...readings, words.touches(touches.join(", "))] : readings;
}

function neededIn(rulebook: Rulebook, outcome: Outcome, words: LetterWords, language: Language): Letter["needed"] {
  const telling = tellingOf(rulebook, language);
  const needs = outcome.needs.map((path) => words.needsFact(factWords(path, telling)));
  const awaits = outcome.awaiting.map(({ decision, authority }) =>
    words.awaits(labelOf(decision, telling), labelOf(authority, telling)),
  );
  return [...needs, ...awaits];
}

/** Readings with their keys, as the command line takes them. */
function receiptIn(rulebook: Rulebook, request: OneRequest, outcome: Outcome, words: LetterWords): string {
  const { rulebook: hash, engine, on } = provenanceOf(rulebook, request);
  const readings = [...outcome.readings].map(([reading, option]) => `${reading}=${option ?? "?"}`);
  return words.receipt(hash, engine, on, readings.length > 0 ? readings.join(", ") : undefined);
}

function dayIn(iso: string, language: Language): string {
  const day = parseDate(iso);
  return day ? formatDateForPeople(day, language) : iso;
}
