import { phraseBooks } from "./phrases.ts";
import type { Language } from "./source.ts";
import { beginsDeclaration } from "./tokens.ts";

/** The language of a text: that of the first head, at the start of a line, which is no head in the other. English if none. */
export function languageOf(text: string): Language {
  for (const [, words = ""] of text.matchAll(/^[^\S\n]*(\p{L}[^\n#]{0,40})/gmu)) {
    const inEnglish = opensWithHead(words, "en");
    if (inEnglish !== opensWithHead(words, "fr")) return inEnglish ? "en" : "fr";
  }
  return "en";
}

function opensWithHead(text: string, language: Language): boolean {
  const words = text.normalize("NFC").match(/[\p{L}\p{N}_]+/gu) ?? [];
  const phrases = phraseBooks[language].opening.get(words[0] ?? "") ?? [];
  return phrases.some(
    (phrase) => beginsDeclaration(phrase.id) && phrase.words.every((word, index) => word === words[index]),
  );
}
