import { type Keyword, keywords } from "../../grammar/keywords.ts";
import type { Language } from "../../grammar/source.ts";

/** The keywords that may open a line, or those that may stand within one, in their canonical spelling. */
export function keywordsFor(language: Language, opensLine: boolean): readonly string[] {
  return opensLine ? opening[language] : inside[language];
}

const all: readonly Keyword[] = Object.values(keywords);

const opening = spellings(({ place }) => place !== "inline");
const inside = spellings(({ place }) => place === "inline");

function spellings(counts: (keyword: Keyword) => boolean): Readonly<Record<Language, readonly string[]>> {
  const counted = all.filter(counts);
  const spelled = (language: Language) => [...new Set(counted.map((keyword) => keyword[language][0] ?? ""))];
  return { en: spelled("en"), fr: spelled("fr") };
}
