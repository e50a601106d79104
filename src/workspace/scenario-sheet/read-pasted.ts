import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Language } from "../../../grammar/source.ts";
import { nameIn } from "../../language-service/named.ts";
import { readDate } from "../../language-service/tables/cells/read-date.ts";
import type { Conventions } from "../../language-service/tables/cells/reading.ts";
import type { Key, Rulebook } from "../../rulebook/rulebook.ts";
import { type Read, readAnswerCell, readFactCell } from "./cell-read.ts";
import { citationIn } from "./citation-in.ts";
import type { PastedCase, PastedCases, PastedCells, PastedProblem } from "./pasted.ts";
import { type ColumnMeaning, type ReadColumn, readColumns } from "./pasted-columns.ts";

/** How pasted cells are read, and in what language their scenarios are written. */
export interface PasteOptions {
  readonly conventions: Conventions;
  readonly language: Language;
  /** The day of a case that says none, ISO 8601. */
  readonly on: string;
}

/** A case as the lines of a scenario, without its title. */
export interface CaseLines extends PastedCase {
  readonly titleFr?: string;
  readonly heading: readonly string[];
  readonly given: readonly string[];
  readonly expect: readonly string[];
}

/** Pasted cells with the lines that each case would be written as. */
export interface ReadPasted extends Omit<PastedCases, "cases" | "columns"> {
  readonly columns: readonly ReadColumn[];
  readonly cases: readonly CaseLines[];
}

/** Reads cells with a row of headings as cases. Nothing is guessed: what is not understood is told, cell by cell. */
export function readPasted(rulebook: Rulebook, { rows, merged }: PastedCells, options: PasteOptions): ReadPasted {
  const [headings = [], ...lines] = rows;
  const columns = readColumns(rulebook, headings);
  const asks = new Set<"decimal" | "dates">();
  const filled = lines
    .map((cells, i) => ({ cells, row: i + 2 }))
    .filter(({ cells }) => cells.some((one) => one.trim() !== ""));
  const currency = onlyCurrency(columns, lines);
  const reading = { rulebook, columns, options, asks, ...(currency !== undefined && { currency }) };
  const cases = filled.map(({ cells, row }) => readCase(reading, cells, row));
  return { columns, cases, empty: lines.length - filled.length, merged, asks: [...asks] };
}

/** The one currency that the amounts say; an amount that says none is in it. */
function onlyCurrency(columns: readonly ReadColumn[], lines: PastedCells["rows"]): string | undefined {
  const isMoney = columns.map(({ meaning }) => meaning && "type" in meaning && meaning.type.kind === "money");
  const amounts = lines.flatMap((cells) => cells.filter((_, i) => isMoney[i]));
  const said = new Set(amounts.flatMap((text) => /€|\b[A-Z]{3}\b/u.exec(text)?.[0].replace("€", "EUR") ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}

interface Reading {
  readonly rulebook: Rulebook;
  readonly columns: readonly ReadColumn[];
  readonly options: PasteOptions;
  readonly asks: Set<"decimal" | "dates">;
  readonly currency?: string;
}

interface Told {
  readonly part: "title" | "titleFr" | "heading" | "day" | "given" | "expect";
  readonly line: string;
}

function readCase(reading: Reading, cells: readonly string[], row: number): CaseLines {
  const told: Told[] = [];
  const problems: PastedProblem[] = [];
  reading.columns.forEach(({ heading, meaning }, i) => {
    const text = (cells[i] ?? "").trim();
    if (!meaning || text === "") return;
    const read = readOne(reading, meaning, text);
    if ("part" in read) told.push(read);
    else problems.push({ heading, text, message: read });
  });
  const lines = (part: Told["part"]) => told.filter((one) => one.part === part).map(({ line }) => line);
  const { language, on } = reading.options;
  const [day = `${speechOf(language).word("on")} ${on}`] = lines("day");
  const [titleFr] = lines("titleFr");
  return {
    row,
    title: lines("title")[0] ?? titleFr ?? untitled[language](row),
    ...(titleFr !== undefined && { titleFr }),
    heading: [...lines("heading"), day],
    given: lines("given"),
    expect: lines("expect"),
    problems,
  };
}

const untitled: Readonly<Record<Language, (row: number) => string>> = {
  en: (row) => `Case of row ${row}`,
  fr: (row) => `Cas de la ligne ${row}`,
};

function readOne(reading: Reading, meaning: ColumnMeaning, text: string): Told | Bilingual {
  const { options, asks } = reading;
  const speech = speechOf(options.language);
  switch (meaning.kind) {
    case "title":
    case "title-fr":
      return {
        part: meaning.kind === "title" ? "title" : "titleFr",
        line: text.replace(/\s+/gu, " ").replaceAll("#", "no."),
      };
    case "provisions": {
      const cited = citationIn(text, options.language);
      return cited === undefined ? noCitation(text) : { part: "heading", line: `${speech.word("under")} ${cited}` };
    }
    case "day": {
      const read = readDate(text, options.conventions);
      if (read === "two-ways") asks.add("dates");
      return read === undefined || read === "two-ways"
        ? noDay(text)
        : { part: "day", line: `${speech.word("on")} ${read.iso}` };
    }
    default:
      return readValue(reading, meaning, text);
  }
}

type Valued = Extract<ColumnMeaning, { readonly kind: "fact" | "answer" }>;

function readValue({ rulebook, options, asks, currency }: Reading, meaning: Valued, text: string): Told | Bilingual {
  const { language, conventions } = options;
  const { kind, key, label, type } = meaning;
  const isEvent = rulebook.facts.get(key)?.isEvent === true;
  const place = { rulebook, language, label, type, conventions, isEvent, ...(currency !== undefined && { currency }) };
  const read: Read = kind === "fact" ? readFactCell(place, text) : readAnswerCell(place, text);
  if (read.kind === "problem") return read.message;
  if (read.kind === "asks") {
    asks.add(read.about);
    return twoWays(text);
  }
  const name = nameOf(rulebook, key, language);
  const expect = speechOf(language).word("expect");
  return kind === "fact"
    ? { part: "given", line: `${name} ${read.text}` }
    : { part: "expect", line: `${expect} ${name} ${read.text}` };
}

function nameOf({ facts, rules, decisions, figures }: Rulebook, key: Key, language: Language): string {
  const entry = facts.get(key) ?? rules.get(key) ?? decisions.get(key) ?? figures.get(key);
  return entry ? nameIn(entry, language) : key;
}

function noCitation(text: string): Bilingual {
  return { en: `"${text}" is not understood as a citation.`, fr: `"${text}" ne se comprend pas comme une citation.` };
}

function noDay(text: string): Bilingual {
  return {
    en: `"${text}" is no day that can be read in one way.`,
    fr: `"${text}" n’est pas un jour qui se lit d’une seule façon.`,
  };
}

function twoWays(text: string): Bilingual {
  return { en: `"${text}" can be read in two ways.`, fr: `"${text}" se lit de deux façons.` };
}
