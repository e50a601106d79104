import { type Keyword, type KeywordId, keywords, spelling } from "../../../grammar/keywords.ts";
import { lex } from "../../../grammar/lexer.ts";
import { readDeclarations } from "../../../grammar/parser/declarations/declaration.ts";
import type { Line, LineTree } from "../../../grammar/parser/line.ts";
import { LineParser } from "../../../grammar/parser/line-parser.ts";
import { lineTrees } from "../../../grammar/parser/line-trees.ts";
import { type Choose, Reader, type ReadLine } from "../../../grammar/parser/reader.ts";
import type { Source } from "../../../grammar/source.ts";
import { beginsDeclaration } from "../../../grammar/tokens.ts";

/** What a line may open with. */
export type Opening = Line["opening"];

/** The rule of the grammar by which a line is read, by its opening; for the lines that one kind of declaration takes. */
export type RuleByOpening = ReadonlyMap<Opening, string>;

const grammar = new LineParser();

/** Notes by which rule each line is read. Which declaration takes which line is decided in code, so it is tried out. */
class WatchedReader extends Reader {
  readonly rules = new Map<Opening, string>();

  override read<T>(tree: LineTree, choose: Choose<T>): ReadLine<T> {
    const rule: object = choose(grammar);
    if ("ruleName" in rule) this.rules.set(tree.line.opening, String(rule.ruleName));
    return super.read(tree, choose);
  }
}

const ids = Object.keys(keywords) as KeywordId[];
const heads = ids.filter(beginsDeclaration);
const clauses = ids.filter((id) => !beginsDeclaration(id) && (keywords[id] satisfies Keyword).place !== "inline");

/** Lines that open with no keyword: an item of a list, a row, and what is given. */
const withoutKeyword = ["- x", "| x |", "x is 1"];

/** What may have been opened below a head before the line that is tried. */
const parts: readonly KeywordId[] = ["alternative", "exceptWhere", "inEveryCase", "stage"];

/** The lines that each kind of declaration takes, by its head. */
export const linesByHead: ReadonlyMap<KeywordId, RuleByOpening> = new Map(
  heads.map((head) => [head, linesBelow(head)]),
);

function linesBelow(head: KeywordId): RuleByOpening {
  const start = `${spelling(head, "en")} x\n`;
  const before = [start, ...parts.map((part) => `${start}${spelling(part, "en")} x\n`)];
  const lines = [...clauses.map((clause) => `${spelling(clause, "en")} x`), ...withoutKeyword];
  return new Map(before.flatMap((text) => lines.flatMap((line) => [...rulesOf(`${text}${line}\n`)])));
}

function rulesOf(text: string): RuleByOpening {
  const source: Source = { file: "tried.proviso", text };
  const reader = new WatchedReader(source, "en", lineTrees(lex(source, "en").lines, source).trees);
  readDeclarations(reader);
  return reader.rules;
}
