import type { Comment, Lined } from "../ast.ts";
import type { Speech } from "./speech.ts";

/** Lines of text, without the indentation of what they stand in. */
export type Lines = readonly string[];

/** The line being written: phrases that need lines below it add them here. */
export interface Page {
  readonly speech: Speech;
  /** Dashes of the items that a phrase on this line may open. */
  readonly depth: number;
  readonly below: string[];
}

/** A fresh line. */
export function newPage(speech: Speech, depth = 1): Page {
  return { speech, depth, below: [] };
}

/** Lines one level further in. */
export function indented(lines: Lines): Lines {
  return lines.map((line) => (line === "" ? line : `  ${line}`));
}

/** A line with the comments above it and at its end, and with what belongs below it. */
export function commented({ comments, endComment }: Omit<Lined, "span">, text: string, below: Lines = []): Lines {
  const end = endComment ? `  ${commentText(endComment)}` : "";
  return [...comments.map(commentText), text + end, ...indented(below)];
}

/** `# words`. */
export function commentText({ text }: Comment): string {
  if (text === "") return "#";
  return text.startsWith("#") ? `#${text}` : `# ${text}`;
}

/** One line of a declaration: the parts of it, and what the phrases among them put below. */
export function clause(speech: Speech, lined: Omit<Lined, "span">, write: (page: Page) => string): Lines {
  const page = newPage(speech);
  const text = write(page);
  return commented(lined, text, page.below);
}
