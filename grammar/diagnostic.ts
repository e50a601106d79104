import type { Bilingual, Span } from "./source.ts";

/** How much a diagnostic matters: an error stops evaluation of what it touches, a warning asks for a look, a hint is advice. */
export type Severity = "error" | "warning" | "hint";

/** A change of text that would settle a diagnostic. */
export interface Fix {
  /** What the change does, as a button would say it. */
  readonly title: Bilingual;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** Something the drafter should look at. Made only by the parser, the resolver and the checks. */
export interface Diagnostic {
  /** Stable, kebab-case; also the name of the check's file, its test and its help heading. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** One plain sentence in the officer's words, names in double quotes, with the way out if it is known. */
  readonly message: Bilingual;
  readonly related: readonly { readonly span: Span; readonly message: Bilingual }[];
  readonly fix?: Fix;
}

/** What a stage returns. It always yields a value, however broken its input. */
export interface WithDiagnostics<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
