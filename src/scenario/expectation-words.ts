import { spelling } from "../../grammar/keywords.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { inBoth, listed, valueInWords } from "../check/wording.ts";
import type { FactPath, Outcome } from "../evaluate/outcome.ts";
import type { Entry, Expectation, Key, Rulebook } from "../rulebook/rulebook.ts";
import type { Value } from "../values/value.ts";
import { conflicting } from "./judge.ts";

/** What a scenario expects, in the words of the language: "is 120 EUR because of ...". */
export function expectedWords({ outcome, because }: Expectation, rulebook: Rulebook): Bilingual {
  const words = outcomeWords(outcome, rulebook);
  if (because.length === 0) return words;
  const keys = labels(because, rulebook);
  return { en: `${words.en}, because ${keys.en}`, fr: `${words.fr}, parce que ${keys.fr}` };
}

/** What came out instead, in the same words, with whatever had no part in it though it should have. */
export function actualWords(actual: Outcome, missing: readonly Key[], rulebook: Rulebook): Bilingual {
  const words = cameOutWords(actual, rulebook);
  if (missing.length === 0) return words;
  const keys = labels(missing, rulebook);
  return { en: `${words.en}, but not because ${keys.en}`, fr: `${words.fr}, mais pas parce que ${keys.fr}` };
}

function outcomeWords(outcome: Expectation["outcome"], rulebook: Rulebook): Bilingual {
  switch (outcome.kind) {
    case "value":
      return is(valueInWords(rulebook, outcome.value));
    case "unknown":
      return unknownWords(outcome.needing, rulebook);
    case "awaits":
      return awaitsWords(outcome.authority, outcome.upTo, rulebook);
    case "conflict":
      return conflictWords(outcome.between, rulebook);
    default:
      return statusWords(outcome.kind);
  }
}

/** Reads no more of the outcome than it tells: the account of it is made only for those who ask. */
function cameOutWords(outcome: Outcome, rulebook: Rulebook): Bilingual {
  const { status, value } = outcome;
  if (value) return is(valueInWords(rulebook, value));
  if (status === "awaiting-decision") return awaitedWords(outcome, rulebook);
  if (status === "unknown") return withReason(unknownWords([...new Set(outcome.needs.map(keyOf))], rulebook), outcome);
  if (status === "conflict") return conflictWords(conflicting(outcome), rulebook);
  return statusWords(status === "value" ? "unknown" : status);
}

function awaitedWords({ awaiting: [first], range }: Outcome, rulebook: Rulebook): Bilingual {
  if (!first) return statusWords("unknown");
  return awaitsWords(first.authority, range?.atMost ?? first.range?.atMost, rulebook);
}

function keyOf({ fact }: FactPath): Key {
  return fact;
}

/** A reason that is more than missing facts is told by its name; the explanation words it in full. */
function withReason(words: Bilingual, { reason }: Pick<Outcome, "reason">): Bilingual {
  if (!reason || reason.kind === "facts-needed" || reason.kind === "pending") return words;
  if (reason.kind === "values-do-not-fit") return inBoth((language) => `${words[language]}: ${reason.words[language]}`);
  return inBoth((language) => `${words[language]} (${reason.kind.replaceAll("-", " ")})`);
}

function is(value: Bilingual): Bilingual {
  return inBoth((language) => `${spelling("is", language)} ${value[language]}`);
}

function statusWords(status: "no-entitlement" | "not-applicable" | "unsettled" | "unknown"): Bilingual {
  const keywords = {
    "no-entitlement": "noEntitlement",
    "not-applicable": "notApplicable",
    unknown: "unknown",
  } as const;
  if (status === "unsettled") return inBoth((language) => spelling("isUnsettled", language));
  return is(inBoth((language) => spelling(keywords[status], language)));
}

function unknownWords(needing: readonly Key[], rulebook: Rulebook): Bilingual {
  const unknown = statusWords("unknown");
  if (needing.length === 0) return unknown;
  const facts = labels(needing, rulebook);
  return inBoth((language) => `${unknown[language]} ${spelling("needing", language)} ${facts[language]}`);
}

function awaitsWords(authority: Key, upTo: Value | undefined, rulebook: Rulebook): Bilingual {
  const who = labels([authority], rulebook);
  const most = upTo && valueInWords(rulebook, upTo);
  const bound = (language: Language) => (most ? ` ${spelling("upTo", language)} ${most[language]}` : "");
  return inBoth((language) => `${spelling("awaits", language)} ${who[language]}${bound(language)}`);
}

function conflictWords(between: readonly Key[], rulebook: Rulebook): Bilingual {
  const branches = labels(between, rulebook);
  return inBoth((language) => `${spelling("isAConflictOf", language)} ${branches[language]}`.trimEnd());
}

function labels(keys: readonly Key[], rulebook: Rulebook): Bilingual {
  return listed(
    keys.map((key) => {
      const entry = entryOf(key, rulebook);
      return inBoth((language) => `"${entry?.label[language] ?? key.replaceAll("_", " ")}"`);
    }),
  );
}

function entryOf(key: Key, rulebook: Rulebook): Entry | undefined {
  const { facts, rules, decisions, figures, tables, readings, authorities } = rulebook;
  for (const entries of [facts, rules, decisions, figures, tables, readings, authorities]) {
    const entry = entries.get(key);
    if (entry) return entry;
  }
  return branchOf(key, rulebook);
}

function branchOf(key: Key, { rules }: Rulebook): Entry | undefined {
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  return versions
    .flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions])
    .find((one) => one.key === key);
}
