import type { Citation, Comment, Heading, Lined, Name, Row, Words } from "../ast.ts";
import { type KeywordId, spelling } from "../keywords.ts";
import { beginsDeclaration } from "../tokens.ts";
import type { LineTree } from "./line.ts";
import { misplacedLine, seemsHead } from "./misplaced.ts";
import { nothingToTranslate, repeatedClause, strayRows } from "./problems.ts";
import { type Choose, endOf, type Reader } from "./reader.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Something under construction that heading lines may belong to. */
export interface Part {
  readonly start: number;
  end: number;
  readonly comments: Comment[];
  readonly endComment?: Comment;
  readonly heading: Writable<Heading> & { readonly under: Citation[]; readonly notes: Words[] };
}

/** What to do with a clause of a declaration, by its opening words. */
export type Clauses = { readonly [id in KeywordId]?: (clause: Clause) => void };

/** What else a declaration accepts than clauses. */
export interface Others {
  /** Rows that stand on their own. */
  rows?(rows: readonly Row[]): void;
  /** A line that opens with no clause. */
  other?(clause: Clause): void;
}

/** One declaration being read, from its head to the line before the next. */
export class Block {
  readonly reader: Reader;
  readonly head: Clause;
  readonly declaration: Part;
  /** The part that the next heading lines belong to. */
  part: Part;
  /** The words that a `translated` line would translate. */
  #words: Writable<Words> | undefined;

  constructor(reader: Reader, tree: LineTree) {
    this.reader = reader;
    this.head = new Clause(this, tree);
    this.declaration = newPart(this.head.lined());
    this.part = this.declaration;
    reader.pass();
  }

  /** The clauses that describe a part, and are at home anywhere: labels, provisions and notes. */
  readonly #heading: Clauses = {
    en: (clause) => this.#label(clause, "en"),
    fr: (clause) => this.#label(clause, "fr"),
    under: (clause) => void this.part.heading.under.push(...(clause.read((grammar) => grammar.citations) ?? [])),
    note: (clause) => this.words(clause, (words) => this.part.heading.notes.push(words)),
    translated: (clause) => this.#translate(clause),
  };

  /** Reads the clauses up to the next declaration; `clauses` tells which else are at home at this point. */
  read(clauses: () => readonly Clauses[], others: Others = {}): void {
    for (let tree = this.reader.peek(); tree && !this.#endsBefore(tree); tree = this.reader.peek()) {
      this.reader.pass();
      this.#one(new Clause(this, tree), clauses(), others);
    }
  }

  #endsBefore(tree: LineTree): boolean {
    return isHead(tree) || seemsHead(this.reader, tree);
  }

  #one(clause: Clause, more: readonly Clauses[], others: Others): void {
    const { opening } = clause.tree.line;
    const clauses = [this.#heading, ...more];
    const known = isKeyword(opening) ? clauses.find((known) => known[opening])?.[opening] : undefined;
    const take = known ?? (opening === "other" ? others.other : undefined);
    if (opening !== "translated") this.#words = undefined;
    if (take) take(clause);
    else this.reader.report(misplacedLine(this.reader, clause.tree, clauses.flatMap(Object.keys) as KeywordId[]));
    clause.settle(others);
    this.part.end = clause.end;
    this.declaration.end = clause.end;
  }

  /** Opens a part of the declaration, which the heading lines that follow belong to. */
  open(clause: Clause): Part {
    this.part = newPart(clause.lined());
    return this.part;
  }

  /** Heading lines belong to the declaration, or to a part opened before. */
  return(part: Part = this.declaration): void {
    this.part = part;
  }

  /** Free words, which a `translated` line may follow. */
  words(clause: Clause, keep: (words: Words) => void): void {
    const words = clause.read((grammar) => grammar.words);
    if (!words) return;
    this.#words = words;
    keep(words);
  }

  /** The first of a clause that may stand only once; a second is reported. */
  once<T>(clause: Clause, before: T | undefined, value: T | undefined): T | undefined {
    if (before !== undefined && value !== undefined) this.reader.report(repeatedClause(clause.span, clause.opening));
    return before ?? value;
  }

  /** A part as the tree keeps it. */
  lined({ start, end, comments, endComment }: Part): Lined {
    return { span: this.reader.span(start, end), comments, ...(endComment && { endComment }) };
  }

  /** Stands for a name that could not be read. */
  nameless(): Name {
    const { end } = this.head.tree.line;
    return { span: this.reader.span(end, end), text: "" };
  }

  #label(clause: Clause, language: "en" | "fr"): void {
    const { heading } = this.part;
    const label = this.once(
      clause,
      heading[language],
      clause.read((grammar) => grammar.words),
    );
    if (label) heading[language] = label;
  }

  #translate(clause: Clause): void {
    const words = clause.read((grammar) => grammar.words);
    if (!words) return;
    if (!this.#words) this.reader.report(nothingToTranslate(clause.span));
    else this.#words.translated = words.text;
    this.#words = undefined;
  }
}

/** One line of a declaration with what continues it. */
export class Clause {
  readonly tree: LineTree;
  readonly end: number;
  readonly #block: Block;
  #taken = false;
  #rows: readonly Row[] = [];

  constructor(block: Block, tree: LineTree) {
    this.#block = block;
    this.tree = tree;
    this.end = endOf(tree);
  }

  /** The opening words, as the language of the file spells them. */
  get opening(): string {
    const { opening } = this.tree.line;
    return isKeyword(opening) ? spelling(opening, this.#block.reader.language) : opening;
  }

  get span() {
    return this.#block.reader.span(this.tree.line.start, this.tree.line.end);
  }

  /** Reads the line by a rule of the grammar; nothing where it has not the right form. */
  read<T>(choose: Choose<T>): T | undefined {
    const { value, rows, loose } = this.#block.reader.read(this.tree, choose);
    this.#rows = rows;
    this.#block.part.comments.push(...loose);
    return value;
  }

  /** Span and comments of the line, for a node that is the line. */
  lined(): Lined {
    this.#taken = true;
    return this.#block.reader.lined(this.tree.line, this.end);
  }

  /** Finds a place for the comments and rows that nobody has taken. */
  settle({ rows }: Others): void {
    const { comments, endComment } = this.tree.line;
    if (!this.#taken) this.#block.part.comments.push(...comments, ...(endComment ? [endComment] : []));
    const [first] = this.#rows;
    if (!first) return;
    if (rows) rows(this.#rows);
    else this.#block.reader.report(strayRows(first.span));
  }
}

function newPart({ span, comments, endComment }: Lined): Part {
  return {
    start: span.start,
    end: span.end,
    comments: [...comments],
    ...(endComment && { endComment }),
    heading: { under: [], notes: [] },
  };
}

function isKeyword(opening: LineTree["line"]["opening"]): opening is KeywordId {
  return opening !== "other" && opening !== "row" && opening !== "dashes";
}

function isHead({ line }: LineTree): boolean {
  return isKeyword(line.opening) && beginsDeclaration(line.opening);
}
