import type { Citation } from "../../../grammar/ast.ts";
import { parse } from "../../../grammar/parse.ts";
import { citationList } from "../../../grammar/print/citations.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Language } from "../../../grammar/source.ts";

/** The citations in some words of either language; none in empty words, nothing for what is no citation. */
export function citationsIn(words: string): readonly Citation[] | undefined {
  const plain = words.replace(/\s+/gu, " ").trim();
  if (plain === "") return [];
  for (const language of ["en", "fr"] as const) {
    const speech = speechOf(language);
    // Citations are joined by a word in the text and by a comma on the screen.
    const joined = plain.replaceAll(", ", ` ${speech.word("and")} `);
    const text = `${speech.word("scenario")} X\n  ${speech.word("under")} ${joined}\n`;
    const { value, diagnostics } = parse({ file: "", text });
    const [scenario] = value.declarations;
    const cited = scenario?.kind === "scenario" ? scenario.heading.under : [];
    if (diagnostics.length === 0 && cited.length > 0) return cited;
  }
  return undefined;
}

/** Citations in either language as a file of one language writes them. */
export function citationIn(words: string, language: Language): string | undefined {
  const cited = citationsIn(words);
  return cited && citationList(speechOf(language), cited);
}
