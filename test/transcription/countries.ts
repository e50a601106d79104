/** A country with a salary scale of its own: how its page is headed, how the rulebook names it, what the print has lost. */
export interface ScaleCountry {
  readonly heading: string;
  readonly name: string;
  readonly currency: string;
  /** Decimals of the amounts. */
  readonly digits: 0 | 2;
  /** After `of` and `de`: how labels name the country. */
  readonly en: string;
  readonly fr: string;
  readonly citation: string;
  readonly notes: readonly Note[];
  readonly damage?: Damage;
}

/** A note and its French words. */
export interface Note {
  readonly en: string;
  readonly fr: string;
}

/** What is wrong with a page. */
export interface Damage {
  /** The grades of the lines that have slipped into one another, down to the last line; for a page without lines, none. */
  readonly block: readonly string[];
  /** Those of them whose amounts cannot be read from their own line. */
  readonly unreliable: readonly string[];
  /** Those of which the block holds amounts that their own line does not. */
  readonly split: readonly string[];
  /** Grade and step of amounts that are printed, but that the steps before and after show to be wrong. */
  readonly misprints: readonly (readonly [grade: string, step: number])[];
  /** What stands in the table of split rows, in words. */
  readonly splitNote: Note;
  readonly restoredNote: Note;
}

const headquarters = "Rule 15/1";
const elsewhere = "Annex XXIII article 2 a)";
const damagedGrades = ["B2", "B1", "C6", "C5", "C4", "C3", "C2", "C1"];

const restoredNote: Note = {
  en: "Amounts that the print has lost, worked out from the steps on either side; nobody has published them.",
  fr: "Montants que l'imprimé a perdus, calculés d'après les échelons voisins ; personne ne les a publiés.",
};

const sound = (
  heading: string,
  name: string,
  currency: string,
  digits: 0 | 2,
  en: string,
  fr: string,
): ScaleCountry => ({
  heading,
  name,
  currency,
  digits,
  en,
  fr,
  citation: name === "france" ? headquarters : elsewhere,
  notes: [],
});

const unitedStates: ScaleCountry = {
  ...sound("UNITED STATES", "united_states", "USD", 2, "the United States", "des États-Unis"),
  notes: [
    {
      en: "Grades C5, C4 and C3 run together in the print, and C1 has slipped into C2 step 4; what does not stand alone is unreadable.",
      fr: "Les grades C5, C4 et C3 sont confondus à l'impression et C1 a glissé dans C2 échelon 4 ; ce qui n'est pas seul est illisible.",
    },
  ],
  damage: {
    block: ["C5", "C4", "C3", "C2", "C1"],
    unreliable: ["C5", "C4", "C3"],
    split: ["C5", "C4", "C3", "C2"],
    misprints: [],
    splitNote: {
      en: "In each column the numbers go to the grades from top to bottom; a number printed twice counts once. C3 step 6 is not printed.",
      fr: "Dans chaque colonne les nombres vont aux grades de haut en bas ; un nombre imprimé deux fois compte une fois. C3 échelon 6 manque.",
    },
    restoredNote,
  },
};

const mexico: ScaleCountry = {
  ...sound("MEXICO", "mexico", "MXN", 0, "Mexico", "du Mexique"),
  notes: [
    {
      en: "Three cells are blank in the print, and from B2 down the grades run together; what does not stand alone is unreadable.",
      fr: "Trois cellules sont vides à l'impression et, dès B2, les grades sont confondus ; ce qui n'est pas seul est illisible.",
    },
  ],
  damage: {
    block: damagedGrades,
    unreliable: damagedGrades,
    split: damagedGrades,
    misprints: [
      ["C4", 1],
      ["C3", 7],
    ],
    splitNote: {
      en: "In each column the numbers go to the grades from top to bottom. C4 steps 2, 3 and 10 are not printed; C4 step 1 and C3 step 7 break the steps.",
      fr: "Dans chaque colonne les nombres vont aux grades de haut en bas. C4 échelons 2, 3 et 10 manquent ; C4 échelon 1 et C3 échelon 7 rompent la progression.",
    },
    restoredNote,
  },
};

const turkey: ScaleCountry = {
  ...sound("TURKEY", "turkey", "TRY", 2, "Turkey", "de la Turquie"),
  notes: [
    {
      en: "The page is one run of labels and numbers without lines or columns; no cell can be read by itself.",
      fr: "La page est une suite de grades et de nombres sans lignes ni colonnes ; aucune cellule ne se lit seule.",
    },
    {
      en: "The print has TRL, the code of the lira until 2004; the allowances have TRY, which is meant.",
      fr: "L'imprimé porte TRL, code de la livre jusqu'en 2004 ; les allocations portent TRY, qui est visé.",
    },
  ],
  damage: {
    block: [],
    unreliable: [],
    split: [],
    misprints: [],
    splitNote: {
      en: "The numbers after each grade, in rising order. A7, A6 and the last step of LT4 are not printed.",
      fr: "Les nombres qui suivent chaque grade, par ordre croissant. A7, A6 et le dernier échelon de LT4 manquent.",
    },
    restoredNote,
  },
};

/** Every country with a scale of its own, headquarters first. */
export const scaleCountries: readonly ScaleCountry[] = [
  sound("FRANCE", "france", "EUR", 2, "France", "de la France"),
  sound("GERMANY", "germany", "EUR", 2, "Germany", "de l'Allemagne"),
  sound("GREECE", "greece", "EUR", 2, "Greece", "de la Grèce"),
  sound("ITALY", "italy", "EUR", 2, "Italy", "de l'Italie"),
  sound("JAPAN", "japan", "JPY", 0, "Japan", "du Japon"),
  mexico,
  sound("PORTUGAL", "portugal", "EUR", 2, "Portugal", "du Portugal"),
  turkey,
  unitedStates,
];
