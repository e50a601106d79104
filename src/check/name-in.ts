import { slug } from "../../grammar/names.ts";
import type { Language } from "../../grammar/source.ts";
import type { Entry } from "../rulebook/rulebook.ts";

/** What a file of a language calls an entry: its key without the subject in English, in French the words of its label. */
export function nameIn({ key, label }: Pick<Entry, "key" | "label">, language: Language): string {
  return language === "en" ? key.slice(key.lastIndexOf(".") + 1) : slug(label.fr);
}
