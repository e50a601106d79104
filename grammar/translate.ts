import type { Document } from "./ast.ts";
import type { Language } from "./source.ts";
import { otherLanguage } from "./translate/headings.ts";
import { nameTable } from "./translate/name-table.ts";
import { Translator } from "./translate/translator.ts";

/**
 * The files of a rulebook in a language: every declared name and every use of it, the labels, the titles and the free words that
 * have a translation. All files must be given together, since one may use the names of another. Files that are in the language
 * already stay as they are. Comments stay as they are written.
 */
export function translate(documents: readonly Document[], to: Language): Document[] {
  const translator = new Translator(nameTable(documents, otherLanguage(to), to), to);
  return documents.map((document) =>
    document.language === to
      ? document
      : { ...document, language: to, declarations: document.declarations.map((one) => translator.declaration(one)) },
  );
}
