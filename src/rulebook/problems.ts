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
  /**
   * Whether it is worth the time to guess once more what was meant: a guess looks at every name there is, and where a hundred
   * were called for, spelling is not what is wrong.
   */
  isGuessWorthwhile(): boolean;
}

const mostGuesses = 100;

/** An empty collection of problems. */
export function collectProblems(): Problems {
  const found = new Map<string, Diagnostic>();
  let guesses = 0;
  return {
    get diagnostics() {
      return [...found.values()];
    },
    report({ code, span, message, severity = "error", related = [], fix }) {
      const place = `${code} ${span.start} ${span.end} ${span.file}`;
      if (found.has(place)) return;
      found.set(place, { code, severity, span, message, related, ...(fix && { fix }) });
    },
    isGuessWorthwhile: () => guesses++ < mostGuesses,
  };
}
