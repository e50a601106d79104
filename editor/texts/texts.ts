import type { Language } from "../../grammar/source.ts";
import { en, type Texts } from "./en.ts";
import { fr } from "./fr.ts";

/** The strings of the interface by language. */
export const texts: Readonly<Record<Language, Texts>> = { en, fr };
