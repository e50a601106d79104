import type { Comment, GroupItem, Lined, Row } from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Language, Source, Span } from "../source.ts";
import type { Grammar } from "./base-parser.ts";
import type { Line, LineTree } from "./line.ts";
import { LineParser } from "./line-parser.ts";
import { strayItems } from "./problems.ts";

/** One parser serves all files: it holds nothing between two lines. */
const parser = new LineParser();

/** Names the rule of the grammar by which a line is read. */
export type Choose<T> = (grammar: LineParser) => Grammar<T>;

/** What was read from a line and from the rows under it. */
export interface ReadLine<T> {
  readonly value?: T;
  /** Rows under the line that no phrase in it asked for. */
  readonly rows: readonly Row[];
  /** Comments within the line's continuation for which the tree has no place. */
  readonly loose: readonly Comment[];
}

/** Goes through the lines of a file, reads them by the rules of the grammar, and gathers what is wrong. */
export class Reader {
  readonly source: Source;
  readonly language: Language;
  readonly diagnostics: Diagnostic[] = [];
  readonly #trees: readonly LineTree[];
  #at = 0;

  constructor(source: Source, language: Language, trees: readonly LineTree[]) {
    this.source = source;
    this.language = language;
    this.#trees = trees;
  }

  /** The next line, which stays the next. */
  peek(): LineTree | undefined {
    return this.#trees[this.#at];
  }

  /** Passes the next line. */
  pass(): void {
    this.#at++;
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  span(start: number, end: number): Span {
    return { file: this.source.file, start, end };
  }

  /** Reads a line by a rule of the grammar; nothing where it has not the right form, which is then reported. */
  read<T>(tree: LineTree, choose: Choose<T>): ReadLine<T> {
    const items = tree.items.flatMap((item) => this.#item(item) ?? []);
    const rows = tree.rows.flatMap((row) => this.#row(row) ?? []);
    const { line } = tree;
    const continued = tree.items.length + tree.rows.length > 0;
    const output = parser.read(
      { source: this.source, language: this.language, line, items, rows, continued },
      choose(parser),
    );
    this.diagnostics.push(...output.diagnostics);
    const [stray] = output.items;
    if (stray) this.report(strayItems(stray.span));
    return output;
  }

  /** A line with its continuation, as the tree keeps it. */
  lined(line: Line, end = line.end): Lined {
    const { start, comments, endComment } = line;
    return { span: this.span(start, end), comments, ...(endComment && { endComment }) };
  }

  #item(tree: LineTree): GroupItem | undefined {
    const { value } = this.read(tree, (grammar) => grammar.conditionClause);
    return value && { kind: "group-item", ...this.lined(tree.line, endOf(tree)), ...value };
  }

  #row(line: Line): Row | undefined {
    const { value } = this.read({ line, items: [], rows: [] }, (grammar) => grammar.row);
    return value && { kind: "row", ...this.lined(line), ...value };
  }
}

/** Where a line ends, with all that continues it. */
export function endOf({ line, items, rows }: LineTree): number {
  const lastItem = items.at(-1);
  return Math.max(line.end, rows.at(-1)?.end ?? 0, lastItem ? endOf(lastItem) : 0);
}
