import type { Bilingual } from "../../grammar/source.ts";

/** What the steps of a grid are called in the list of what can be taken back. */
export const stepLabels = {
  type: { en: "Change a cell", fr: "Modification d’une case" },
  clear: { en: "Empty cells", fr: "Vidage de cases" },
  addRow: { en: "Add a row", fr: "Ajout d’une ligne" },
  deleteRows: { en: "Delete rows", fr: "Suppression de lignes" },
  down: { en: "Fill down", fr: "Recopie vers le bas" },
  right: { en: "Fill right", fr: "Recopie vers la droite" },
  paste: { en: "Paste", fr: "Collage" },
  addVersion: { en: "Add a version of a table", fr: "Ajout d’une version d’un tableau" },
} as const satisfies Readonly<Record<string, Bilingual>>;
