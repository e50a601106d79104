import type { Fix } from "../../../grammar/diagnostic.ts";
import type { Bilingual, Span } from "../../../grammar/source.ts";

/** Which scenarios a sheet holds: those that expect something of a rule, or those of a file. */
export type SheetOf =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "file"; readonly file: string };

/** Scenarios as rows of a sheet, as plain data: the words of both languages, and what stands in each cell. */
export interface ScenarioSheet {
  readonly columns: readonly ScenarioColumn[];
  readonly rows: readonly ScenarioRow[];
}

/** What a column tells of a scenario. */
export interface ScenarioColumn {
  /** `title`, `provisions`, `day`, `fact:KEY` or `answer:...`: the same while the sheet is about the same things. */
  readonly id: string;
  readonly kind: "title" | "provisions" | "day" | "fact" | "answer";
  /** Of a fact or what is asked. */
  readonly label?: Bilingual;
  /** Its name in the text, for those who write spreadsheets. */
  readonly name?: string;
  /** What its cells may hold, in words. */
  readonly type?: Bilingual;
  /** The values to choose from, where they can be listed. */
  readonly offers?: readonly Bilingual[];
  readonly numeric: boolean;
}

/** A scenario. Its cells stand in the order of the columns. */
export interface ScenarioRow {
  readonly id: string;
  readonly title: Bilingual;
  readonly span: Span;
  readonly passed: boolean;
  /** Whether its expectations were taken from the rules and nobody has confirmed them yet. */
  readonly toConfirm: boolean;
  readonly cells: readonly ScenarioCell[];
}

/** What stands in a cell. */
export interface ScenarioCell {
  /** As people read it; empty where nothing is told. */
  readonly words: Bilingual;
  /** As one would type it; absent where the cell cannot be typed over. */
  readonly text?: Bilingual;
  /** For an answer that is expected. */
  readonly answer?: { readonly index: number; readonly passed: boolean; readonly actual: Bilingual };
}

/** Changes of text, or why there are none, in a sentence. */
export type Change =
  | { readonly ok: true; readonly edits: Fix["edits"] }
  | { readonly ok: false; readonly message: Bilingual };
