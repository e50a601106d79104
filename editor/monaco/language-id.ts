import type { Language } from "../../grammar/source.ts";

/** The names under which Monaco knows the language of rulebooks: one for each language that its keywords are in. */
export const languageIds: Readonly<Record<Language, string>> = { en: "proviso", fr: "proviso-fr" };

/** Both, for what does not depend on the language. */
export const rulebookLanguages: readonly string[] = Object.values(languageIds);
