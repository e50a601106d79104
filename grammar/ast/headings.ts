import type { Span } from "../source.ts";
import type { Citation } from "./citations.ts";
import type { Comment, Words } from "./words.ts";

/** Labels, provisions and notes of whatever they stand under. */
export interface Heading {
  /** Label in English, where it differs from the words of the name; in a French file, the English label. */
  readonly en?: Words;
  /** Label in French; in a French file, where it differs from the words of the name. */
  readonly fr?: Words;
  readonly under: readonly Citation[];
  readonly notes: readonly Words[];
}

/** Parts shared by everything that stands on lines of its own. */
export interface Lined {
  readonly span: Span;
  /** Comments on the lines just above. */
  readonly comments: readonly Comment[];
  /** Comment at the end of its first line. */
  readonly endComment?: Comment;
}
