import type { Diagnostic, Fix, Severity } from "../../grammar/diagnostic.ts";
import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** What a check finds at one place; {@link check} adds the code and the severity. */
export interface Finding {
  readonly span: Span;
  /** One plain sentence for officers, labels in double quotes, with the way out. */
  readonly message: Bilingual;
  readonly related?: Diagnostic["related"];
  readonly fix?: Fix;
}

/** Takes a finding. */
export type Report = (finding: Finding) => void;

/** One property that a rulebook should have. It looks at the rulebook alone, always ends, and never throws. */
export interface Check {
  /** Kebab-case; also the name of its file, its test and its help heading. */
  readonly code: string;
  readonly severity: Severity;
  /** The property, in one sentence. */
  readonly title: Bilingual;
  readonly run: (rulebook: Rulebook, report: Report) => void;
}
