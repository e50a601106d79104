/** The words that cite: ranks of texts and units of an annex. They count in citations only. */
export const citationWords = {
  regulation: { en: "Regulation", fr: "Statut" },
  rule: { en: "Rule", fr: "Règlement" },
  instruction: { en: "Instruction", fr: "Instruction" },
  annex: { en: "Annex", fr: "Annexe" },
  agreement: { en: "Agreement", fr: "Accord" },
  unitArticle: { en: "article", fr: "article" },
  unitParagraph: { en: "paragraph", fr: "paragraphe" },
  unitInstruction: { en: "instruction", fr: "instruction" },
  unitRule: { en: "rule", fr: "règle" },
  unitNote: { en: "note", fr: "note" },
  unitAppendix: { en: "appendix", fr: "appendice" },
  to: { en: "to", fr: "à" },
  and: { en: "and", fr: "et" },
} as const satisfies Record<string, { readonly en: string; readonly fr: string }>;

/** The days of the week, Monday first. They count in calendars only. */
export const dayNames = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
} as const;

/** The months, January first. They count in countings only. */
export const monthNames = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
} as const;
