import { spelling } from "../../../grammar/keywords.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import { dayInWords, inBoth, valueInWords } from "../../check/wording.ts";
import { valueText } from "../../language-service/tables/value-text.ts";
import type { GivenFact, Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { ScenarioCell } from "./sheet.ts";

/** What a scenario tells of a fact, in a cell: in words, and as one would type it where a cell can hold it. */
export function givenCell(rulebook: Rulebook, key: Key, given: GivenFact | undefined): ScenarioCell {
  const words = given ? givenWords(rulebook, given) : nothing;
  const text = textOf(rulebook, key, given);
  return { words, ...(text && { text }) };
}

const nothing: Bilingual = { en: "", fr: "" };

function givenWords(rulebook: Rulebook, given: GivenFact): Bilingual {
  switch (given.kind) {
    case "unknown":
    case "pending":
      return inBoth((language) => spelling(given.kind, language));
    case "not-happened":
      return inBoth((language) => spelling("hasNotHappened", language));
    case "value":
      return valueInWords(rulebook, given.value);
    case "records":
      return recordsWords(given.records.length);
    case "dated":
      return joined(given.spans.map((span) => spanWords(rulebook, span)));
  }
}

function recordsWords(count: number): Bilingual {
  if (count === 0) return inBoth((language) => spelling("none", language));
  return { en: count === 1 ? "1 record" : `${count} records`, fr: count === 1 ? "1 fiche" : `${count} fiches` };
}

type DatedSpan = Extract<GivenFact, { readonly kind: "dated" }>["spans"][number];

function spanWords(rulebook: Rulebook, { value, from, to }: DatedSpan): Bilingual {
  const words = valueInWords(rulebook, value);
  const [first, last] = [from && dayInWords(from), to && dayInWords(to)];
  return inBoth((language) =>
    [
      words[language],
      first && `${spelling("from", language)} ${first[language]}`,
      last && `${spelling("to", language)} ${last[language]}`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return inBoth((language) => parts.map((part) => part[language]).join("; "));
}

/** Values that change, and lists and records, are told in the form or in the text. */
function textOf(rulebook: Rulebook, key: Key, given: GivenFact | undefined): Bilingual | undefined {
  const { facts, rules, decisions } = rulebook;
  const kind = (facts.get(key) ?? decisions.get(key) ?? rules.get(key))?.type.kind;
  if (kind === undefined || kind === "list" || kind === "record" || kind === "unknown-type") return undefined;
  if (!given) return nothing;
  if (given.kind === "dated" || given.kind === "records") return undefined;
  if (given.kind !== "value") return givenWords(rulebook, given);
  const { value } = given;
  return inBoth((language) => valueText(rulebook, language, value) ?? "");
}
