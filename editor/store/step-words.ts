import type { Bilingual } from "../../grammar/source.ts";

/** What the steps that can be taken back are called. */
export const stepWords = {
  typing: { en: "Typing", fr: "Saisie" },
  tidy: { en: "Tidy layout", fr: "Mise en page" },
  givenUp: { en: "Go back to the saved text", fr: "Retour au texte enregistré" },
  fromDisk: { en: "Take the text on disk", fr: "Reprise du texte du disque" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The step by which something gets another name. */
export function renamedTo(name: string): Bilingual {
  return { en: `Rename to “${name}”`, fr: `Renommer en « ${name} »` };
}
