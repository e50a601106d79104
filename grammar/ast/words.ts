import type { Span } from "../source.ts";

/** `# words to the end of the line`: for the drafter, of no effect. `text` is without the mark. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** A word that names something, in the language of its file. */
export interface Name {
  readonly span: Span;
  readonly text: string;
}

/** Words to the end of a line, with the other language's words where the author gave them (`translated ...`). */
export interface Words {
  readonly span: Span;
  readonly text: string;
  readonly translated?: string;
}
