import type { frame as english } from "../en/frame.ts";

/** What stands in every room, in French. */
export const frame: typeof english = {
  title: "Proviso : des règles qui se lisent comme les textes",
  rooms: { label: "Salles", write: "Rédiger", test: "Essayer", review: "Réviser", ask: "Demander" },
  day: { label: "En vigueur le" },
  cases: {
    button: (name) => (name ? `Cas : ${name}` : "Cas : personne"),
    nobody: "Aucun cas",
    fresh: "Nouveau cas",
    choose: "Choisir un cas",
    search: "Nom, disposition",
    own: "gardé sur cet ordinateur",
    ofScenario: "scénario",
    none: "Aucun cas ne contient ces mots.",
  },
  steps: {
    label: "Ce qui a été fait",
    undo: "Annuler",
    redo: "Rétablir",
    none: "Rien n’a été modifié depuis l’ouverture du studio.",
  },
  search: {
    label: "Rechercher",
    key: "Ctrl+K",
    hint: "Salle, article, règle, fichier ou scénario",
    found: "Résultats",
    none: "Rien ne contient ces mots.",
  },
  keys: {
    label: "Touches",
    groups: [
      {
        title: "Partout",
        lines: [
          ["Rechercher", "Ctrl+K"],
          ["Enregistrer", "Ctrl+S"],
          ["Annuler, rétablir", "Ctrl+Z, Ctrl+Y"],
          ["Rédiger, Essayer, Réviser, Demander", "Alt+1 à Alt+4"],
          ["Cette fiche", "?"],
        ],
      },
      {
        title: "Dans un tableau",
        lines: [
          ["Modifier une cellule, la quitter, y renoncer", "F2, Entrée, Échap"],
          ["Recopier vers le bas, vers la droite", "Ctrl+D, Ctrl+R"],
          ["Copier, couper, coller", "Ctrl+C, Ctrl+X, Ctrl+V"],
          ["Sélectionner jusqu’au bord", "Ctrl+Maj+flèche"],
        ],
      },
      {
        title: "Dans le texte",
        lines: [
          ["Compléter un nom", "Ctrl+Espace"],
          ["Réparer ce qui est signalé", "Ctrl+."],
          ["Renommer partout", "F2"],
          ["Aller où un nom est déclaré", "F12"],
          ["Contrôle suivant", "F8"],
          ["Mettre en page", "Maj+Alt+F"],
          ["Tab indente ou quitte le texte", "Ctrl+M"],
        ],
      },
    ],
  },
  skipToText: "Aller au texte",
  language: { label: "Langue", english: "Anglais", french: "Français" },
  theme: { label: "Apparence", light: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  loading: "Ouverture des recueils …",
  loadingText: "Préparation de l’éditeur de texte …",
  nothingServed: "Le studio n’atteint pas le dossier des recueils.",
  nothingServedHint: "Relancez-le par « npm start » ; ce que vous avez saisi est gardé sur cet ordinateur.",
  tryAgain: "Réessayer",
  openFolder: "Ouvrir un dossier de cet ordinateur",
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
