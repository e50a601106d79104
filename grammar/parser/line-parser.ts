import type { Comment, GroupItem, Row } from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Language, Source, Span } from "../source.ts";
import type { Grammar, GrammarChecks } from "./base-parser.ts";
import { explain } from "./explain.ts";
import { TooDeep } from "./expression-parser.ts";
import type { Line } from "./line.ts";
import { tooLong, tooNested } from "./problems.ts";
import { ScenarioParser } from "./scenario-parser.ts";

/** A line, what continues it, and the file it stands in. */
export interface LineInput {
  readonly source: Source;
  readonly language: Language;
  readonly line: Line;
  readonly items: readonly GroupItem[];
  readonly rows: readonly Row[];
  /** Whether anything was written below the line, be it faulty. */
  readonly continued: boolean;
}

/** What a line is read as; nothing where it has not the right form. */
export interface LineOutput<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** What continues the line but belongs to no phrase in it. */
  readonly items: readonly GroupItem[];
  readonly rows: readonly Row[];
  /** Comments on items for which the tree has no place. */
  readonly loose: readonly Comment[];
}

/** A line of law is never so long; the bound keeps what is read from a hostile line shallow. */
const longest = 1000;

/** Reads one line at a time. */
export class LineParser extends ScenarioParser {
  constructor(checks: GrammarChecks = { skipValidations: true }) {
    super(checks);
    this.performSelfAnalysis();
  }

  /** Reads what follows the opening words of a line by a rule of the grammar. */
  read<T>(input: LineInput, rule: Grammar<T>): LineOutput<T> {
    const { line } = input;
    this.prepare(input);
    if (line.tokens.length > longest) return this.failed(tooLong(this.lineSpan(line)));
    try {
      const value = rule.call(this);
      const [error] = this.errors;
      if (error) return this.failed(explain(error, { ...input, tokens: line.tokens, span: this.lineSpan(line) }));
      return { value, diagnostics: this.problems, items: this.items, rows: this.rows, loose: this.loose };
    } catch (error) {
      if (error instanceof TooDeep) return this.failed(tooNested(this.lineSpan(line)));
      throw error;
    }
  }

  private prepare({ source, language, line, items, rows, continued }: LineInput): void {
    this.input = line.opening === "other" || line.opening === "row" ? line.tokens : line.tokens.slice(1);
    this.file = source.file;
    this.language = language;
    this.problems = [];
    this.loose = [];
    this.items = items;
    this.rows = rows;
    this.continued = continued;
    this.lineStart = line.start;
    this.reach = 0;
    this.depth = 0;
  }

  private failed<T>(diagnostic: Diagnostic): LineOutput<T> {
    return { diagnostics: [diagnostic], items: [], rows: [], loose: [] };
  }

  private lineSpan({ start, end }: Line): Span {
    return { file: this.file, start, end };
  }
}
