import { keywords } from "../../../grammar/keywords.ts";
import { parse } from "../../../grammar/parse.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import { perText } from "../../../grammar/print/units.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import { readCell } from "../../language-service/tables/cells/read-cell.ts";
import type { CellReading, Conventions } from "../../language-service/tables/cells/reading.ts";
import type { Column } from "../../language-service/tables/columns.ts";
import type { Rulebook, Scenario } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";

/** What a cell of the sheet means: the words of the file, or why it is not understood. */
export type Read = CellReading;

/** What a cell is read for. */
export interface ReadFor {
  readonly rulebook: Rulebook;
  /** The language of the file it goes to. */
  readonly language: Language;
  readonly label: Bilingual;
  readonly type: Type;
  /** How what can be read in two ways is written. */
  readonly conventions: Conventions;
  /** The currency of an amount that says none, where the type leaves it to the case. */
  readonly currency?: string;
}

/**
 * Reads what stands in a cell for a fact: `unknown`, `pending`, or a value of its type as people and spreadsheets write it.
 * What it gives follows the name of the fact.
 */
export function readFactCell(place: ReadFor & { readonly isEvent: boolean }, raw: string): Read {
  const speech = speechOf(place.language);
  if (wordIn(raw, ["hasNotHappened"])) return { kind: "text", text: speech.word("hasNotHappened") };
  const word = wordIn(raw, ["unknown", "pending"]);
  if (word) return { kind: "text", text: speech.line(speech.word("is"), speech.word(word)) };
  const read = readValueCell(place, raw);
  const verb = place.isEvent ? "happensOn" : "is";
  return read.kind === "text" ? { kind: "text", text: speech.line(speech.word(verb), read.text) } : read;
}

/** Reads what stands in a cell for an answer: an outcome of another kind than a value, or a value. What it gives follows `expect NAME`. */
export function readAnswerCell(place: ReadFor, raw: string): Read {
  const speech = speechOf(place.language);
  const bare = raw.trim().replace(/^(?:is|est)\s+/i, "");
  const status = wordIn(bare, ["noEntitlement", "notApplicable", "unknown"]);
  if (status === "notApplicable") return { kind: "text", text: speech.word("isNotApplicable") };
  if (status) return { kind: "text", text: speech.line(speech.word("is"), speech.word(status)) };
  if (wordIn(raw, ["isUnsettled"]) ?? wordIn(`is ${bare}`, ["isUnsettled"]) ?? wordIn(`est ${bare}`, ["isUnsettled"]))
    return { kind: "text", text: speech.word("isUnsettled") };
  if (isOutcome(place.language, raw)) return { kind: "text", text: raw.trim() };
  const read = readValueCell(place, bare);
  return read.kind === "text" ? { kind: "text", text: speech.line(speech.word("is"), read.text) } : read;
}

function readValueCell(
  { rulebook, language, label, type: declared, conventions, currency }: ReadFor,
  raw: string,
): Read {
  const isBare = declared.kind === "money" && !/\p{L}|[€£$¥]/u.test(withoutPeriod(declared, raw));
  const type = isBare && currency !== undefined ? { currency, ...declared } : declared;
  const bare = withoutPeriod(type, raw);
  if (type.kind === "number" && /^\d+\/0*[1-9]\d*$/.test(bare.trim())) return { kind: "text", text: bare.trim() };
  return readCell({ rulebook, language, column: valueColumn(label, type), conventions }, bare);
}

/** The currency of the amounts that a scenario speaks of, if it speaks of any. */
export function currencyOf({ expect, given }: Scenario): Pick<ReadFor, "currency"> {
  const expected = expect.flatMap(({ outcome }) => (outcome.kind === "value" ? [outcome.value] : []));
  const told = [...given.values()].flatMap((fact) => (fact.kind === "value" ? [fact.value] : []));
  const currency = [...expected, ...told].find((value) => value.kind === "money")?.currency;
  return { ...(currency !== undefined && { currency }) };
}

/** How people write who read a language: the day before the month, and its decimal sign. */
export function conventionsOf(language: Language): Conventions {
  return { decimal: language === "fr" ? "comma" : "point", dates: "day-first" };
}

/** An amount without `per month`, which goes without saying where the type is a rate. */
function withoutPeriod(type: Type, raw: string): string {
  if (type.kind !== "money" || !type.per) return raw;
  const periods = (["en", "fr"] as const).map((language) => perText(speechOf(language), type.per) ?? "");
  const written = raw.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  const period = periods.find((words) => words !== "" && written.toLowerCase().endsWith(` ${words}`));
  return period ? written.slice(0, -period.length) : raw;
}

/** A column that holds values of a type, each with its unit. */
function valueColumn(label: Bilingual, type: Type): Column {
  const column: Column = { kind: "output", name: "", label, type };
  if (type.kind !== "money") return column;
  const { currency, per } = type;
  const unit = { currency: currency ?? "", ...(per && { per }) };
  return { ...column, unit, ...(currency !== undefined && { currency }) };
}

type Word = "unknown" | "pending" | "hasNotHappened" | "noEntitlement" | "notApplicable" | "isUnsettled";

function wordIn<W extends Word>(raw: string, words: readonly W[]): W | undefined {
  const typed = raw.trim().toLowerCase();
  return words.find((word) => [...keywords[word].en, ...keywords[word].fr].some((spelling) => spelling === typed));
}

/** `awaits the head`, `is unknown needing grade`: what the text of a scenario says after `expect NAME`. */
function isOutcome(language: Language, raw: string): boolean {
  const speech = speechOf(language);
  const text = `${speech.word("scenario")} X\n  ${speech.word("expect")} x ${raw.trim()}\n`;
  const { value, diagnostics } = parse({ file: "", text });
  const [scenario] = value.declarations;
  const kind = scenario?.kind === "scenario" ? scenario.expect[0]?.outcome.kind : undefined;
  return diagnostics.length === 0 && kind !== undefined && kind !== "expect-value" && /\s/.test(raw.trim());
}
