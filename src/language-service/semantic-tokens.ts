import type { IToken } from "chevrotain";
import { type KeywordId, keywords } from "../../grammar/keywords.ts";
import { lex } from "../../grammar/lexer.ts";
import { keywordOf, otherTokens } from "../../grammar/tokens.ts";
import type { Target } from "../rulebook/rulebook.ts";
import { highlight } from "./highlight.ts";
import { allNamed } from "./named.ts";
import { partResults } from "./part-results.ts";
import { languageOf, type Project, textOf } from "./project.ts";

/** What a stretch of text means, for its colour. The order is that of the legend that editors are given. */
export const tokenKinds = [
  "keyword",
  "condition",
  "exception",
  "title",
  "words",
  "citation",
  "term",
  "fact",
  "figure",
  "table",
  "rule",
  "case",
  "part",
  "reading",
  "decision",
  "authority",
  "name",
  "amount",
  "date",
  "constant",
  "comment",
] as const;

/** What a stretch of text means. */
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of one line and what it means. */
export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Whether the name is declared here. */
  readonly declares: boolean;
}

/** What the words of a file mean, in the order of its text: keywords by what they do, names by what they name. */
export function semanticTokens(project: Project, file: string): readonly SemanticToken[] {
  const language = languageOf(project, file);
  const text = textOf(project, file);
  const meanings = namesIn(project, file);
  const keywordKinds = keywordsIn(lex({ file, text }, language).lines.flatMap(({ tokens }) => tokens));
  return highlight(text, language).flatMap(({ start, end, colour }) => {
    const name = meanings.get(start);
    const kind = name?.kind ?? keywordKinds.get(start) ?? kindOf[colour];
    return kind ? [{ start, end, kind, declares: name?.declares ?? false }] : [];
  });
}

interface Meaning {
  readonly kind: TokenKind;
  readonly declares: boolean;
}

/** What the names of a file mean, by where they begin. */
function namesIn({ rulebook, documents }: Project, file: string): ReadonlyMap<number, Meaning> {
  const document = documents.find((candidate) => candidate.file === file);
  const parts = document ? partResults(rulebook, document) : [];
  const declared = [
    ...allNamed(rulebook).map(({ target, entry }) => ({ target, nameSpan: entry.nameSpan })),
    ...parts,
  ].filter(({ nameSpan }) => nameSpan.file === file);
  const used = rulebook.uses.filter(({ span }) => span.file === file);
  return new Map<number, Meaning>([
    ...used.map(({ span, to }) => [span.start, { kind: kindOfTarget[to.kind], declares: false }] as const),
    ...declared.map(({ target, nameSpan }) => {
      return [nameSpan.start, { kind: kindOfTarget[target.kind], declares: true }] as const;
    }),
  ]);
}

function keywordsIn(tokens: readonly IToken[]): ReadonlyMap<number, TokenKind> {
  const kinds = new Map<number, TokenKind>();
  for (const { tokenType, startOffset } of tokens) {
    const kind = kindOfKeyword(keywordOf(tokenType));
    if (kind) kinds.set(startOffset, kind);
    if (tokenType === otherTokens.timeOfDay || tokenType === otherTokens.dateAndTime) kinds.set(startOffset, "date");
  }
  return kinds;
}

function kindOfKeyword(id: KeywordId | undefined): TokenKind | undefined {
  if (!id) return undefined;
  if (conditions.has(id)) return "condition";
  if (exceptions.has(id)) return "exception";
  return keywords[id].place === "inline" && units.has(id) ? "amount" : undefined;
}

const conditions: ReadonlySet<KeywordId> = new Set<KeywordId>([
  "appliesWhere",
  "when",
  "unless",
  "otherwise",
  "where",
  "opensWhen",
  "endsWhen",
  "doneWhen",
  "allOf",
  "anyOf",
  "noneOf",
  "not",
]);

const exceptions: ReadonlySet<KeywordId> = new Set<KeywordId>([
  "exception",
  "exceptWhere",
  "alternative",
  "notwithstanding",
  "disapplies",
  "whetherOrNotEntitled",
]);

/** Units of time belong to the number before them. */
const units: ReadonlySet<KeywordId> = new Set<KeywordId>(["years", "months", "weeks", "days", "workingDays", "hours"]);

const kindOf: Readonly<Record<ReturnType<typeof highlight>[number]["colour"], TokenKind | undefined>> = {
  head: "keyword",
  clause: "keyword",
  word: "keyword",
  title: "title",
  words: "words",
  citation: "citation",
  name: "name",
  amount: "amount",
  date: "date",
  constant: "constant",
  "rule-line": undefined,
  comment: "comment",
  stray: undefined,
};

const kindOfTarget: Readonly<Record<Target["kind"], TokenKind>> = {
  choice: "term",
  subject: "term",
  calendar: "term",
  counting: "term",
  "hours-of-the-day": "term",
  member: "constant",
  option: "constant",
  fact: "fact",
  event: "fact",
  figure: "figure",
  table: "table",
  output: "table",
  rule: "rule",
  branch: "case",
  local: "part",
  reading: "reading",
  decision: "decision",
  authority: "authority",
};
