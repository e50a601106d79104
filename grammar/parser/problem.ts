import type { Diagnostic, Fix } from "../diagnostic.ts";
import type { Bilingual, Span } from "../source.ts";

/** An error of form, in the officer's words, with the change that settles it if one is sure. */
export function problem(code: string, span: Span, message: Bilingual, fix?: Fix): Diagnostic {
  return { code, severity: "error", span, message, related: [], ...(fix && { fix }) };
}
