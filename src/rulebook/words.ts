import type { Words } from "../../grammar/ast.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { otherLanguage } from "./names/namespace.ts";

/** Free text in both languages; where it is not translated, the same words serve for both. */
export function bilingual({ text, translated }: Words, language: Language): Bilingual {
  return { [language]: text, [otherLanguage(language)]: translated ?? text } as { [L in Language]: string };
}

/** A title, whose translation stands in the heading below it. */
export function bilingualTitle(
  title: Words,
  heading: { readonly en?: Words; readonly fr?: Words },
  language: Language,
): Bilingual {
  const other = otherLanguage(language);
  const translated = heading[other]?.text ?? title.translated ?? title.text;
  return { [language]: title.text, [other]: translated } as { [L in Language]: string };
}
