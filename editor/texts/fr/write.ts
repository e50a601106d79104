import type { write as english } from "../en/write.ts";

/** The Write room, in French. */
export const write: typeof english = {
  contents: {
    label: "Sommaire",
    rulebooks: "Recueils",
    outline: "Dans ce fichier",
    file: "Fichier",
    by: "Ordre du sommaire",
    byFile: "Par fichier",
    byArticle: "Par article",
    articles: "Articles",
    noArticles: "Les recueils n’énumèrent pas d’articles.",
    empty: "Aucun fichier de règles dans ce dossier.",
  },
  caseHere: {
    label: "Cas en main",
    side: "Ce qui découle du texte",
    noCase: "Choisissez un cas dans la barre du haut pour voir ce que donne la règle sous le curseur.",
    noRule: "Placez le curseur dans une règle pour voir ce qu’elle donne pour le cas en main.",
  },
  timeline: { label: "Périodes de ce fichier" },
  marks: { errors: (n) => (n <= 1 ? `${n} erreur` : `${n} erreurs`), draft: "non enregistré" },
  file: {
    save: "Enregistrer",
    format: "Mettre en page",
    formatHint: "Maj+Alt+F",
    saveHint: "Ctrl+S",
    textLabel: (name) => `Texte de ${name}. Tab quitte le texte ; avec Ctrl+M, Tab y met un retrait.`,
    choose: "Choisissez un fichier à gauche pour le lire ou le modifier.",
  },
  checks: {
    label: "Contrôles",
    none: "Aucun problème trouvé.",
    waiting: "Contrôle en cours …",
    count: (n) => (n === 0 ? "Contrôles" : `Contrôles (${n})`),
    severity: { error: "Erreur", warning: "Attention", hint: "Conseil" },
    place: (file, line) => `${file}, ligne ${line}`,
    repair: "Réparer",
  },
  scenarios: {
    label: "Scénarios",
    none: "Ce recueil n’a pas encore de scénario.",
    noneChosen: "Choisissez un scénario pour voir d’où vient sa réponse.",
    running: "Exécution …",
    passes: "réussit",
    fails: "échoue",
    summary: (passed, failed) =>
      failed === 0
        ? `${passed === 1 ? "Le scénario réussit" : `Les ${passed} scénarios réussissent`}`
        : `${failed} sur ${passed + failed} ${failed === 1 ? "échoue" : "échouent"}`,
    expected: "attendu :",
    actual: "mais",
    goToText: "Aller au texte",
    failuresOnly: "Échecs seulement",
  },
  why: {
    label: "Pourquoi",
    empty: "Il n’y a encore rien à expliquer.",
    answers: "Réponses de ce scénario",
    everyStep: "Montrer toutes les étapes",
  },
};
