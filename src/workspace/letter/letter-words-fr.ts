import type { LetterWords } from "./letter-words.ts";

/** The words of a letter in French. */
export const frenchLetter: LetterWords = {
  headings: {
    to: "À l’attention de",
    concerning: "Concernant",
    reference: "Référence",
    date: "Date",
    subject: "Objet",
    components: "Composition du montant",
    part: "Élément",
    amount: "Montant",
    provision: "Disposition",
    reasons: "Motifs",
    open: "Lectures et appréciation",
    needed: "Ce qui manque encore",
    signature: "Signature",
    name: "Nom",
    office: "Fonction",
    page: "Page",
  },
  title: { letter: undefined, attestation: "Attestation" },
  subject: {
    entitled: (name) => name,
    "not-entitled": (name) => `${name} : absence de droit`,
    open: (name) => `${name} : éléments à fournir`,
  },
  opening: { letter: "Madame, Monsieur,", attestation: "À qui de droit," },
  closing: {
    letter: "Veuillez agréer, Madame, Monsieur, l’expression de ma considération distinguée.",
    attestation:
      "La présente attestation est délivrée à la demande de la personne concernée, pour servir et valoir ce que de droit.",
  },
  lead: {
    letter: {
      entitled: (on) => `Selon les textes en vigueur au ${on}, votre situation donne le résultat suivant :`,
      "not-entitled": (on) => `Selon les textes en vigueur au ${on}, votre situation n’ouvre pas droit à ce qui suit :`,
      open: (on) => `Selon les textes en vigueur au ${on}, il ne peut encore être décidé de ce qui suit :`,
    },
    attestation: {
      entitled: (on) =>
        `Il est attesté que, selon les textes en vigueur au ${on}, la personne nommée ci-dessus bénéficie de ce qui suit :`,
      "not-entitled": (on) =>
        `Il est attesté que, selon les textes en vigueur au ${on}, la personne nommée ci-dessus n’a pas droit à ce qui suit :`,
      open: (on) =>
        `Selon les textes en vigueur au ${on}, il ne peut encore être attesté de ce qui suit pour la personne nommée ci-dessus :`,
    },
  },
  decision: (name, words, inWords) => `${name} : ${words}${inWords === undefined ? "" : ` (${inWords})`}`,
  reading: (label, option) => `${label} : le texte a été lu comme « ${option} ».`,
  readingOpen: (label) => `${label} : le texte ne tranche pas, et aucune lecture n’a été retenue.`,
  touches: (provisions) => `Laissé à l’appréciation de ceux qui appliquent le texte : ${provisions}.`,
  needsFact: (label) => `${label}.`,
  awaits: (decision, authority) => `${decision} : la décision revient à ${authority}.`,
  validity: (on, knownOn) =>
    `Ce résultat vaut pour le ${on}, selon les textes en vigueur à cette date${knownOn === undefined ? "" : ` et tels qu’ils étaient connus le ${knownOn}`}. Un changement de la situation ou des textes peut le modifier.`,
  receipt: (rulebook, engine, on, readings) =>
    `Calculé avec Proviso ${engine}, recueil ${rulebook}, au ${on}${readings === undefined ? "" : `, lectures : ${readings}`}.`,
};
