import type { Language } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { type Places, placesOf } from "./expression-at.ts";
import type { Sentences } from "./sentences.ts";
import { englishSentences } from "./sentences-en.ts";
import { frenchSentences } from "./sentences-fr.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** What is needed to tell how an outcome came about: a wording, its sentences, and what stands where in the rulebook. */
export interface Telling extends Wording {
  readonly sentences: Sentences;
  readonly places: Places;
}

/** The telling of a rulebook in a language. */
export function tellingOf(rulebook: Rulebook, language: Language): Telling {
  const sentences = language === "en" ? englishSentences : frenchSentences;
  return { ...wordingOf(rulebook, language), sentences, places: placesOf(rulebook) };
}
