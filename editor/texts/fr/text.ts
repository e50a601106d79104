import type { text as english } from "../en/text.ts";

/** Words beside and within the text, in French. */
export const text: typeof english = {
  text: {
    inCase: "Pour le cas en main :",
    uses: (n) => (n === 0 ? "non employé" : n === 1 ? "1 emploi" : `${n} emplois`),
    scenarios: (n) => (n === 1 ? "1 scénario" : `${n} scénarios`),
    tryNext: "Prendre en main le cas du scénario suivant : ses valeurs figurent à côté des lignes.",
    nothingToRename: "Il n’y a pas ici de nom à changer.",
  },
};
