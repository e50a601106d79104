import type { IToken } from "chevrotain";
import type { Comment } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";

/** One line of a file that is not blank and not only a comment. */
export interface Line {
  /** Offset of its first token. */
  readonly start: number;
  /** Offset after its last token. */
  readonly end: number;
  /** The head or clause it opens with; a dashed item; a row of a table; or something else, such as a given fact. */
  readonly opening: KeywordId | "dashes" | "row" | "other";
  /** All its tokens, the opening one included. */
  readonly tokens: IToken[];
  /** Comments on the lines just above. */
  readonly comments: readonly Comment[];
  /** Comment at its end. */
  readonly endComment?: Comment;
}

/** A line with the dashed items and rows that continue it, which may themselves be continued. */
export interface LineTree {
  readonly line: Line;
  readonly items: readonly LineTree[];
  readonly rows: readonly Line[];
}
