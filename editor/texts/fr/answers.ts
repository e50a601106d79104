import type { answers as english } from "../en/answers.ts";

/** The answer to a question about a person, in French. */
export const answers: typeof english = {
  answers: {
    label: "Réponse",
    nobody: "Choisissez un cas ou répondez d’abord aux questions : il n’y a encore personne pour qui répondre.",
    working: "Calcul en cours …",
    on: (day) => `au ${day}`,
    knownOn: "Selon les textes connus le",
    knownOnHint: "Laissez vide pour compter tous les textes, quelle que soit leur date d’adoption.",
    since: (day) => `en l’état depuis le ${day}`,
    record: "À propos de",
    awaits: (decision, authority) => `${decision} : décision à prendre par ${authority}`,
    needs: "Encore nécessaire",
    depth: { label: "Expliquer", sentence: "en une phrase", steps: "par étapes", full: "en entier" },
    oneSentence: (name, words, on, provisions) =>
      `${name} : ${words} au ${on}${provisions === "" ? "" : `, selon ${provisions}`}.`,
    because: (reason) => `${reason}.`,
    readings: "Lectures sur lesquelles elle s’appuie",
    reading: (label, taken) => `${label} : lecture « ${taken} »`,
    readingOpen: (label) => `${label} : aucune option n’est retenue`,
    otherOption: (option, words) => `Lecture « ${option} » : ${words}`,
    sameUnder: (option) => `Lecture « ${option} » : la même chose`,
    touches: "Laissé à l’appréciation",
    touchesHint: "Ces dispositions ne se calculent pas. Quelqu’un doit les apprécier.",
    advanced: "Réglages avancés",
    whyNot: {
      title: "Pourquoi pas ?",
      choose: "Une autre issue",
      kinds: { exception: "exception", alternative: "hypothèse" },
      none: "Cette règle n’a pas d’autre exception ni d’autre hypothèse.",
      needed: "Ce qui aurait dû être autrement",
      decidesOn: (day, words) => `À partir du ${day}, elle décide d’elle-même, si rien d’autre ne change : ${words}.`,
      changesOn: (day, words) =>
        `La réponse change le ${day}, si rien d’autre ne change : ${words}. C’est pour une autre raison.`,
      never: (day) => `Le temps seul ne change pas la réponse : chaque jour jusqu’au ${day} a été essayé.`,
      notDecidesBy: (day) => `Le temps seul ne la fait pas décider : chaque jour jusqu’au ${day} a été essayé.`,
    },
    whatIf: {
      title: "Et si ?",
      fact: "Faire varier",
      from: "de",
      to: "à",
      none: "Aucun fait que cette réponse a regardé ne peut varier.",
      axis: (fact) => fact,
      value: "Si c’est",
      result: "Réponse",
      by: "Décidé par",
      told: (words) => `Déclaré dans ce cas : ${words}`,
      thresholds: "Seuils",
      threshold: (at, before, after) => `À partir de ${at} : ${after} (avant : ${before})`,
      noThreshold: "Rien ne change dans la manière dont la réponse se forme.",
      tried: (n) =>
        `${n} valeurs ont été essayées ; chaque seuil est exact. Un changement qui commence et finit entre deux d’entre elles ne se voit pas.`,
      triedAll: (n) => `Les ${n} valeurs ont toutes été essayées.`,
      points: "Toutes les valeurs essayées",
      summary: (fact, from, to, first, last, n) =>
        `${fact} de ${from} à ${to} : la réponse passe de ${first} à ${last}, avec ${n === 0 ? "aucun seuil" : n === 1 ? "un seuil" : `${n} seuils`}.`,
    },
    overTime: {
      title: "Au fil du temps",
      until: "Jusqu’au",
      from: "Du",
      to: "Au",
      result: "Réponse",
      complete: (day) => `Chaque jour jusqu’au ${day} a été essayé, les faits restant tels que déclarés.`,
      cut: (day) => `La réponse change très souvent : les jours ont été essayés jusqu’au ${day}.`,
      summary: (n, from, until) =>
        n === 1
          ? `Une seule réponse chaque jour du ${from} au ${until}.`
          : `${n} réponses l’une après l’autre du ${from} au ${until}.`,
    },
    versions: {
      title: "Avant et après",
      none: "Choisissez dans Réviser la version à comparer ; ce cas reçoit alors une réponse selon les deux.",
      goToReview: "Aller à Réviser",
      compare: "Répondre selon les deux versions",
      older: "Avant",
      newer: "À l’écran",
      same: "Les deux versions donnent la même réponse chaque jour essayé.",
      differ: (older, newer) => `Avant : ${older}. À l’écran : ${newer}.`,
    },
  },
};
