import type { Language } from "../../grammar/source.ts";
import type { Entry, Rulebook } from "../rulebook/rulebook.ts";
import { nameIn } from "./name-in.ts";
import { perRulebook } from "./per-rulebook.ts";

/**
 * The language in which a file is written, so that a fix speaks it. A rulebook holds no text, but its entries say where their
 * names stand: in a French file they are as long as the French names. English, where nothing tells the two apart.
 */
export function fileLanguage(rulebook: Rulebook, file: string): Language {
  return (frenchFit(rulebook).get(file) ?? 0) > 0 ? "fr" : "en";
}

/** For each file, how many more names have the length of their French than of their English form. */
const frenchFit = perRulebook((rulebook) => {
  const fit = new Map<string, number>();
  for (const entry of declarations(rulebook)) {
    const { file, start, end } = entry.nameSpan;
    const matches = (language: Language) => Number(nameIn(entry, language).length === end - start);
    fit.set(file, (fit.get(file) ?? 0) + matches("fr") - matches("en"));
  }
  return fit;
});

function declarations(rulebook: Rulebook): readonly Entry[] {
  const { choices, facts, figures, tables, rules, readings, decisions, authorities, subjects } = rulebook;
  return [choices, facts, figures, tables, rules, readings, decisions, authorities, subjects].flatMap((entries) => [
    ...entries.values(),
  ]);
}
