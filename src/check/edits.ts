import type { Fix } from "../../grammar/diagnostic.ts";
import type { Bilingual, Span } from "../../grammar/source.ts";

/** A fix that puts text right behind a place. */
export function insertAfter(span: Span, title: Bilingual, text: string): Fix {
  return { title, edits: [{ span: { file: span.file, start: span.end, end: span.end }, text }] };
}

/** A fix that puts text right before a place. */
export function insertBefore(span: Span, title: Bilingual, text: string): Fix {
  return { title, edits: [{ span: { file: span.file, start: span.start, end: span.start }, text }] };
}

/** A fix that puts text in the place of other text. */
export function replace(span: Span, title: Bilingual, text: string): Fix {
  return { title, edits: [{ span, text }] };
}
