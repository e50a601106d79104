import type { Heading, Words } from "../../grammar/ast.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";
import { otherLanguage } from "./names/namespace.ts";

/** Free text in both languages; where it is not translated, the same words serve for both. */
export function bilingual({ text, translated = text }: Words, language: Language): Bilingual {
  return language === "en" ? { en: text, fr: translated } : { en: translated, fr: text };
}

/** A title, whose translation stands in the heading below it. */
export function bilingualTitle(title: Words, heading: Pick<Heading, Language>, language: Language): Bilingual {
  const translated = heading[otherLanguage(language)]?.text ?? title.translated ?? title.text;
  return bilingual({ ...title, translated }, language);
}
