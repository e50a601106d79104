import type { IToken } from "chevrotain";
import { type KeywordId, type KeywordPlace, keywords } from "../../grammar/keywords.ts";
import { lex } from "../../grammar/lexer.ts";
import type { Line } from "../../grammar/parser/line.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { keywordOf, otherTokens } from "../../grammar/tokens.ts";
import type { Rulebook, Target } from "../rulebook/rulebook.ts";
import { keywordsFor } from "./complete-keywords.ts";
import { allNamed, type Named, nameIn } from "./named.ts";
import { languageOf, type Place, type Project, textOf } from "./project.ts";

/** A word that may stand at a place. */
export interface Completion {
  /** What to write. */
  readonly text: string;
  readonly kind: Target["kind"] | "keyword";
  /** For a name: its label in both languages. */
  readonly label?: Bilingual;
  /** Offsets of what is already written of it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The names and keywords that may stand at a place: keywords that open a line only at its start, members only after the name
 * of what has them, and after a clause that wants one kind of thing only that kind.
 */
export function complete(project: Project, place: Place): readonly Completion[] {
  const language = languageOf(project, place.file);
  const line = lineBefore(textOf(project, place.file), place.offset);
  const start = place.offset - (/[\p{L}\p{M}\p{N}_]*$/u.exec(line)?.[0].length ?? 0);
  const range = { start, end: place.offset };
  const written = lexed(line.slice(0, line.length - (place.offset - start)), language);
  if (isFreeText(written)) return [];
  const before = written.tokens;
  const names = namesAfter(project.rulebook, before, language);
  const keywords = names.closed ? [] : keywordsFor(language, before.length === 0);
  return [
    ...names.offered.map(({ target, entry }) => ({
      text: nameIn(entry, language),
      kind: target.kind,
      label: entry.label,
      ...range,
    })),
    ...keywords.map((text) => ({ text, kind: "keyword" as const, ...range })),
  ];
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function lexed(text: string, language: Language): Pick<Line, "tokens" | "comments" | "endComment"> {
  const { lines, trailingComments } = lex({ file: "", text }, language);
  return lines.at(-1) ?? { tokens: [], comments: trailingComments };
}

/** Titles, notes, citations and comments are the author's own words. */
function isFreeText({ tokens, comments, endComment }: Pick<Line, "tokens" | "comments" | "endComment">): boolean {
  if (endComment || comments.length > 0) return true;
  const opening = tokens[0] && keywordOf(tokens[0].tokenType);
  if (opening && freePlaces.has(keywords[opening].place)) return true;
  return tokens.some(({ tokenType, image }) => tokenType === otherTokens.bracket && !image.endsWith("]"));
}

const freePlaces: ReadonlySet<KeywordPlace> = new Set<KeywordPlace>(["titled", "words", "citing"]);

/** Names that may stand next. `closed`: nothing else can. */
interface NamesAfter {
  readonly offered: readonly Named[];
  readonly closed: boolean;
}

function namesAfter(rulebook: Rulebook, before: readonly IToken[], language: Language): NamesAfter {
  const all = allNamed(rulebook);
  const parts = partsOfSubject(rulebook, all, before, language);
  if (parts.length > 0) return { offered: parts, closed: false };
  const opening = before[0] && keywordOf(before[0].tokenType);
  const last = before.at(-1);
  const joint = last && keywordOf(last.tokenType);
  const wanted = (joint && wantedAfter[joint]) ?? (opening && wantedBy[opening]);
  const kinds = wanted ?? anywhere;
  return { offered: all.filter(({ target }) => kinds.has(target.kind)), closed: wanted !== undefined };
}

/** After `grade is` the members of its choice; after `relies on rounding as` the options of the reading. */
function partsOfSubject(
  rulebook: Rulebook,
  all: readonly Named[],
  before: readonly IToken[],
  language: Language,
): readonly Named[] {
  const joint = before.findLastIndex(({ tokenType }) => joints.has(keywordOf(tokenType) ?? "over"));
  const name =
    joint > 0 ? before.slice(0, joint).findLast(({ tokenType }) => tokenType === otherTokens.name) : undefined;
  const subject =
    name && all.find(({ target, entry }) => anywhere.has(target.kind) && nameIn(entry, language) === name.image);
  if (!subject) return [];
  if (subject.target.kind === "reading")
    return all.filter(({ target }) => target.kind === "option" && target.reading === subject.target.key);
  const choice = choiceOf(subject);
  return choice === undefined || !rulebook.choices.has(choice)
    ? []
    : all.filter(({ target }) => target.kind === "member" && target.choice === choice);
}

function choiceOf({ type }: Named): string | undefined {
  const single = type?.kind === "list" ? type.of : type;
  return single?.kind === "choice" ? single.choice : undefined;
}

/** Keywords between a thing and one of its members. */
const joints: ReadonlySet<KeywordId> = new Set<KeywordId>(["is", "isNot", "oneOf", "as", "includes", "doesNotInclude"]);

type Kinds = ReadonlySet<Target["kind"]>;

/** What may be named in conditions and expressions. */
const anywhere: Kinds = new Set<Target["kind"]>(["fact", "figure", "table", "output", "rule", "reading", "decision"]);

const calendars: Kinds = new Set<Target["kind"]>(["calendar"]);
const hours: Kinds = new Set<Target["kind"]>(["hours-of-the-day"]);

/** Words within a line after which one kind of thing only is named. */
const wantedAfter: { readonly [K in KeywordId]?: Kinds } = {
  within: hours,
  outside: hours,
  onWorkingDaysOf: calendars,
  onDaysNotWorkedOf: calendars,
};

/** Clauses that name one kind of thing only. */
const wantedBy: { readonly [K in KeywordId]?: Kinds } = {
  reliesOn: new Set<Target["kind"]>(["reading"]),
  withReading: new Set<Target["kind"]>(["reading"]),
  notwithstanding: new Set<Target["kind"]>(["branch"]),
  disapplies: new Set<Target["kind"]>(["branch"]),
  restsWith: new Set<Target["kind"]>(["authority"]),
  afterConsulting: new Set<Target["kind"]>(["authority"]),
  onTheRecommendationOf: new Set<Target["kind"]>(["authority"]),
  isReplacedBy: new Set<Target["kind"]>(["authority"]),
  delegatesTo: new Set<Target["kind"]>(["authority", "decision"]),
  lastsFrom: new Set<Target["kind"]>(["fact"]),
  because: new Set<Target["kind"]>(["branch", "reading", "rule", "fact", "decision"]),
};
