import type { Heading, Words } from "../ast.ts";
import { labelFromName } from "../names.ts";
import type { Language } from "../source.ts";

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "fr" : "en";
}

/**
 * Labels for a file in the other language: what was the name's own label gets a line of its own, and the line that gave the
 * other label goes where the new name says it already.
 */
export function swappedLabels(
  heading: Heading,
  names: { readonly old: string; readonly new: string },
  to: Language,
): Heading {
  const { en: _en, fr: _fr, ...rest } = heading;
  const from = otherLanguage(to);
  const label = heading[to];
  if (!label) return heading;
  const own = heading[from] ?? { span: label.span, text: labelFromName(names.old) };
  const isSaid = labelFromName(names.new) === label.text;
  return { ...rest, [from]: own, ...(!isSaid && { [to]: label }) };
}

/** A title and its heading: the line below gives the other language's title. */
export function swappedTitle(
  title: Words,
  heading: Heading,
  to: Language,
): { readonly title: Words; readonly heading: Heading } {
  const { en: _en, fr: _fr, ...rest } = heading;
  const other = heading[to];
  return other ? { title: other, heading: { ...rest, [otherLanguage(to)]: title } } : { title, heading };
}

/** Free words and their translation, the other way round. Words without a translation stay as they are. */
export function swappedWords(words: Words): Words {
  const { text, translated } = words;
  return translated === undefined ? words : { ...words, text: translated, translated: text };
}
