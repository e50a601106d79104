import type { frame as english } from "../en/frame.ts";

/** What stands in every room, in French. */
export const frame: typeof english = {
  title: "Proviso : des règles qui se lisent comme les textes",
  rooms: { label: "Salles", write: "Rédiger", test: "Essayer", review: "Réviser", ask: "Demander" },
  skipToText: "Aller au texte",
  language: { label: "Langue", english: "Anglais", french: "Français" },
  theme: { label: "Apparence", light: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  loading: "Ouverture des recueils …",
  loadingText: "Préparation de l’éditeur de texte …",
  nothingServed: "Le studio n’atteint pas le dossier des recueils.",
  nothingServedHint: "Relancez-le par « npm start » ; ce que vous avez saisi est gardé sur cet ordinateur.",
  tryAgain: "Réessayer",
  close: "Fermer",
  saved: {
    saved: "Tout est enregistré",
    savedAt: (time) => `Enregistré à ${time}`,
    drafts: (n) => (n <= 1 ? `${n} fichier non enregistré` : `${n} fichiers non enregistrés`),
    saving: "Enregistrement …",
    failed: "Non enregistré : le studio n’atteint pas le dossier",
    conflicts: (n) => (n <= 1 ? `${n} fichier modifié sur le disque` : `${n} fichiers modifiés sur le disque`),
  },
  recovered: {
    message: (names, time) => `Votre travail non enregistré de ${time} dans ${names} a été retrouvé.`,
    keep: "Le garder",
    discard: "Revenir au texte enregistré",
  },
  conflict: {
    message: (name) => `« ${name} » a été modifié sur le disque depuis que vous l’avez ouvert. Rien n’a été écrasé.`,
    keepMine: "Enregistrer mon texte par-dessus",
    takeTheirs: "Prendre le texte du disque",
    compare: "Voir les différences",
  },
  refused: (name, words) => `« ${name} » n’a pas pu être enregistré : ${words}`,
};
