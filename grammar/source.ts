/** One file of a rulebook as text. The only form in which text enters the language. */
export interface Source {
  /** Path as the user knows it, relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The two authentic languages of Proviso. */
export type Language = "en" | "fr";

/** The same words in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}
