import type { Language } from "../../../grammar/source.ts";

/** A noun in its two numbers, in both languages. */
export type Noun = { readonly [L in Language]: readonly [one: string, other: string] };

/** "1 rule", "2 rules"; "0 règle", "2 règles": French has the singular below 2 (Unicode CLDR plural rules). */
export function counted(count: number, noun: Noun, language: Language): string {
  const isOne = language === "en" ? count === 1 : count < 2;
  return `${count} ${noun[language][isOne ? 0 : 1]}`;
}
