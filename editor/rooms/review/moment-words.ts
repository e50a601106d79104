import type { Language } from "../../../grammar/source.ts";

/** A moment by the clock on the wall, as people write it. @param at - milliseconds since 1970 */
export function momentWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(at));
}
