import { slug } from "../../../grammar/names.ts";
import { nearest } from "../../../grammar/parser/nearest.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import { perRulebook } from "../../check/per-rulebook.ts";
import type { Entry, Key, Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import type { PastedColumn } from "./pasted.ts";

/** What a column of pasted cells tells of a case. */
export type ColumnMeaning =
  | { readonly kind: "title" | "title-fr" | "provisions" | "day" }
  | { readonly kind: "fact" | "answer"; readonly key: Key; readonly label: Bilingual; readonly type: Type };

/** A heading and what it means, if it means anything. */
export interface ReadColumn extends PastedColumn {
  readonly meaning?: ColumnMeaning;
}

/** Reads headings: names and labels of facts in either language, `expected` before what is asked, and what is said of the scenario itself. */
export function readColumns(rulebook: Rulebook, headings: readonly string[]): readonly ReadColumn[] {
  const known = knownHeadings(rulebook);
  return headings.map((heading) => {
    const words = plain(heading);
    const found = known.get(words);
    if (found) return { heading, means: found.means, meaning: found.meaning };
    const near = words === "" ? undefined : known.get(nearest(words, known.keys()) ?? "");
    return { heading, ...(near && { nearest: near.means }) };
  });
}

/** Whatever its capitals, accents and spaces. */
function plain(words: string): string {
  return slug(words.trim()).normalize("NFD").replace(/\p{M}/gu, "");
}

interface Known {
  readonly means: Bilingual;
  readonly meaning: ColumnMeaning;
}

const knownHeadings = perRulebook((rulebook): ReadonlyMap<string, Known> => {
  const { facts, decisions, rules, figures } = rulebook;
  const known = new Map<string, Known>();
  const add = (words: readonly string[], one: Known) => {
    for (const word of words) if (!known.has(plain(word))) known.set(plain(word), one);
  };
  for (const [meaning, means, ...words] of ownHeadings) add(words, { means, meaning: { kind: meaning } });
  for (const entry of [...facts.values(), ...decisions.values(), ...rules.values()]) {
    if (!entry.key.includes(".")) add(namesOf(entry), told("fact", entry, entry.label));
  }
  for (const entry of [...rules.values(), ...decisions.values(), ...figures.values(), ...facts.values()]) {
    const means = { en: `expected ${entry.label.en}`, fr: `attendu ${entry.label.fr}` };
    add(
      namesOf(entry).flatMap((name) => expectedWords.map((word) => `${word} ${name}`)),
      told("answer", entry, means),
    );
  }
  return known;
});

const expectedWords = ["expected", "expect", "attendu", "attendue", "attendre"];

function told(kind: "fact" | "answer", { key, label, type }: Entry & { readonly type: Type }, means: Bilingual): Known {
  return { means, meaning: { kind, key, label, type } };
}

function namesOf({ key, label }: Entry): readonly string[] {
  return [key, key.slice(key.lastIndexOf(".") + 1), label.en, label.fr];
}

const ownHeadings: readonly (readonly [Exclude<ColumnMeaning["kind"], "fact" | "answer">, Bilingual, ...string[]])[] = [
  ["title", { en: "Scenario", fr: "Scénario" }, "scenario", "title", "titre", "case", "cas", "name", "nom"],
  ["title-fr", { en: "Title in French", fr: "Titre en français" }, "title in french", "titre en français", "title fr"],
  [
    "provisions",
    { en: "Provision", fr: "Disposition" },
    "provision",
    "provisions",
    "disposition",
    "dispositions",
    "article",
  ],
  ["day", { en: "On", fr: "Le" }, "on", "le", "date", "day", "jour", "judged on", "jugé le"],
];
