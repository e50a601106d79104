import type { Language } from "../../../grammar/source.ts";

/** The words of the reading view's own. */
interface ViewWords {
  readonly title: string;
  readonly about: string;
  readonly back: string;
  readonly otherLanguage: string;
  readonly notEncoded: (classedAs: string) => string;
  readonly counts: (encoded: number, recorded: number) => string;
}

/** What the reading view says besides what the rulebook says. */
export const viewWords: Readonly<Record<Language, ViewWords>> = {
  en: {
    title: "The rulebook, article by article",
    about: "What each provision says to the machine, to be held beside the text itself. It is not the text.",
    back: "All texts",
    otherLanguage: "Français",
    notEncoded: (classedAs) => `Not computed${classedAs === "" ? "" : ` (${classedAs})`}`,
    counts: (encoded, recorded) =>
      recorded === 0 ? `${encoded} encoded` : `${encoded} encoded, ${recorded} not computed`,
  },
  fr: {
    title: "Les règles, article par article",
    about: "Ce que chaque disposition dit à la machine, à lire à côté du texte lui-même. Ce n'est pas le texte.",
    back: "Tous les textes",
    otherLanguage: "English",
    notEncoded: (classedAs) => `Non calculé${classedAs === "" ? "" : ` (${classedAs})`}`,
    counts: (encoded, recorded) =>
      recorded === 0
        ? `${encoded} ${encoded < 2 ? "codée" : "codées"}`
        : `${encoded} ${encoded < 2 ? "codée" : "codées"}, ${recorded} non ${recorded < 2 ? "calculée" : "calculées"}`,
  },
};
