import type { Diagnostic, Fix, Severity } from "../../grammar/diagnostic.ts";
import type { Bilingual, Span } from "../../grammar/source.ts";

/** A diagnostic before its defaults are filled in. */
export interface Problem {
  readonly code: string;
  readonly span: Span;
  readonly message: Bilingual;
  /** An error unless it says otherwise. */
  readonly severity?: Severity;
  readonly related?: Diagnostic["related"];
  readonly fix?: Fix | undefined;
}

/** Where the stage puts what it finds. */
export interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  /** Adds a problem, unless the same one was reported at the same place: an exception may be resolved once per version. */
  report(problem: Problem): void;
}

/** An empty collection of problems. */
export function collectProblems(): Problems {
  const found = new Map<string, Diagnostic>();
  return {
    get diagnostics() {
      return [...found.values()];
    },
    report({ code, span, message, severity = "error", related = [], fix }) {
      const place = `${code} ${span.start} ${span.end} ${span.file}`;
      if (found.has(place)) return;
      found.set(place, { code, severity, span, message, related, ...(fix && { fix }) });
    },
  };
}
