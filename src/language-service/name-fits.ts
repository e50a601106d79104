import { slug } from "../../grammar/names.ts";
import { isReserved } from "../../grammar/phrases.ts";
import type { Bilingual, Language } from "../../grammar/source.ts";

/** Why a word cannot be a name, in either language of the rules; nothing if it can. */
export function unfitName(name: string): Bilingual | undefined {
  const made = slug(name);
  if (made === "" || /^\d+$/.test(name)) return noLetters;
  if (!/^[\p{L}\p{M}\p{N}_]+$/u.test(name)) return notOneWord(made);
  const reservedIn = (["en", "fr"] as const).find((language) => isReserved(name, language));
  return reservedIn && reserved(name, reservedIn);
}

const noLetters = {
  en: `A name has letters: write words joined by "_", such as "household_allowance".`,
  fr: `Un nom a des lettres : écrivez des mots reliés par "_", comme "allocation_de_ménage".`,
};

function notOneWord(made: string): Bilingual {
  return {
    en: `A name is one word of letters, digits and "_": write "${made}".`,
    fr: `Un nom est un seul mot de lettres, de chiffres et de "_" : écrivez "${made}".`,
  };
}

const languages = { en: { en: "English", fr: "anglais" }, fr: { en: "French", fr: "français" } } as const;

function reserved(name: string, language: Language): Bilingual {
  const { en, fr } = languages[language];
  return {
    en: `"${name}" is a keyword of the rules in ${en}: choose another name.`,
    fr: `"${name}" est un mot-clé des règles en ${fr} : choisissez un autre nom.`,
  };
}
