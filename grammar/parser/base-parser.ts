import { EmbeddedActionsParser, type IToken, type ParserMethod } from "chevrotain";
import type { Comment, GroupItem, Name, Row } from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { KeywordId } from "../keywords.ts";
import type { Language, Span } from "../source.ts";
import { allTokens, keywordTokens as kw } from "../tokens.ts";
import { expectations } from "./expectations.ts";
import { emptyList, missingRows } from "./problems.ts";

/** A rule of the grammar that gives a `T`. */
export type Grammar<T> = ParserMethod<[], T>;

/** An alternative of an `OR`. */
export interface Alternative<T> {
  readonly ALT: () => T;
}

/** The alternatives of an `OR`, in the order in which they are written. */
export function either<T>(...reads: readonly (() => T)[]): Alternative<T>[] {
  return reads.map((read) => ({ ALT: read }));
}

/** How a parser is made. */
export interface GrammarChecks {
  /** Whether to go without looking for ambiguities in the grammar; it takes longer than to read a file, and tests do it. */
  readonly skipValidations: boolean;
}

/**
 * What every rule of the grammar stands on.
 *
 * The parser reads one line at a time, so that a bad line costs only itself. The items and rows that continue the line have
 * been read before, and are handed to the phrase that asks for them.
 */
export abstract class BaseParser extends EmbeddedActionsParser {
  protected file = "";
  protected language: Language = "en";
  /** What is wrong with the line although it has the right form. */
  protected problems: Diagnostic[] = [];
  /** Comments on items for which the tree has no place. */
  protected loose: Comment[] = [];
  /** The dashed items that continue the line, until a phrase takes them. */
  protected items: readonly GroupItem[] = [];
  /** The rows that continue the line, until a phrase takes them. */
  protected rows: readonly Row[] = [];
  /** Whether anything was written below the line, be it faulty. */
  protected continued = false;
  /** Where the continuation ends, once a phrase has taken it. */
  protected reach = 0;
  /** How many values the present one is nested in. */
  protected depth = 0;
  /** Where the line begins. */
  protected lineStart = 0;

  constructor({ skipValidations }: GrammarChecks) {
    super(allTokens, {
      maxLookahead: 1,
      recoveryEnabled: false,
      errorMessageProvider: expectations,
      skipValidations,
    });
  }

  /** Adds a rule to the grammar. */
  protected rule<T>(name: string, read: () => T): Grammar<T> {
    return this.RULE(name, read);
  }

  /** Offset of the next token. */
  protected start(): number {
    return this.LA(1).startOffset;
  }

  /** From an offset to the last token read, or to the end of the continuation that was taken. */
  protected spanFrom(start: number): Span {
    return { file: this.file, start, end: Math.max(this.reach, (this.LA(0).endOffset ?? 0) + 1) };
  }

  /** The stretch of one token. */
  protected tokenSpan(token: IToken): Span {
    return { file: this.file, start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
  }

  /** A name token as a name. */
  protected named(token: IToken): Name {
    return { span: this.tokenSpan(token), text: token.image };
  }

  /** Alternatives that are one keyword each, and what each stands for. */
  protected choices<T>(table: readonly (readonly [KeywordId, T])[]): Alternative<T>[] {
    return either(
      ...table.map(([id, value]) => () => {
        this.CONSUME(kw[id]);
        return value;
      }),
    );
  }

  /** The dashed items that continue the line; a complaint if there are none. */
  protected takeItems(): readonly GroupItem[] {
    if (this.RECORDING_PHASE) return [];
    const { items } = this;
    this.items = [];
    this.reach = Math.max(this.reach, items.at(-1)?.span.end ?? 0);
    if (items.length === 0 && !this.continued) this.problems.push(emptyList(this.tokenSpan(this.LA(0))));
    return items;
  }

  /** The rows that continue the line; a complaint if there are none. */
  protected takeRows(): readonly Row[] {
    if (this.RECORDING_PHASE) return [];
    const { rows } = this;
    this.rows = [];
    this.reach = Math.max(this.reach, rows.at(-1)?.span.end ?? 0);
    if (rows.length === 0 && !this.continued) this.problems.push(missingRows(this.tokenSpan(this.LA(0))));
    return rows;
  }

  /** Decimal notation of English, whatever the file's language. */
  protected digits(token: IToken): string {
    return token.image.replace(",", ".");
  }
}
