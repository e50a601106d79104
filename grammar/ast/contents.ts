import type { Citation } from "./citations.ts";
import type { Heading, Lined } from "./headings.ts";
import type { Words } from "./words.ts";

/** `contents Title IV, Regulations 15 and 16`: the provisions that a part of the text has, one by one. */
export interface Contents extends Lined {
  readonly kind: "contents";
  readonly title: Words;
  readonly heading: Heading;
  readonly lines: readonly ListedLine[];
}

/** `lists Rule 15/1 and Rule 15/2`. */
export interface ListedLine extends Lined {
  readonly kind: "listed";
  readonly provisions: readonly Citation[];
  /** The text shows no number where these stand, so that nobody can look for it. */
  readonly withoutNumber: boolean;
}
