import type { Bilingual } from "../../../../grammar/source.ts";
import type { Rectangle } from "../clipboard-text.ts";
import type { MergedCells } from "../merged-cells.ts";

/** That cells had been merged, by the value that stands in the first. */
export function mergedNote({ row, column, rows, columns }: MergedCells, rectangle: Rectangle): Bilingual {
  const value = rectangle[row]?.[column] ?? "";
  const [lines, last] = [row + 1, row + rows];
  const many = rows * columns - 1;
  return {
    en: `"${value}" stood in merged cells (lines ${lines} to ${last}): it is kept in the first, and ${many} have no value of their own.`,
    fr: `"${value}" était dans des cellules fusionnées (lignes ${lines} à ${last}) : la première le garde, ${many} n'ont pas de valeur à elles.`,
  };
}

/** That more was pasted than can be read at once. */
export function linesTooMany(lines: number, most: number): Bilingual {
  return {
    en: `${lines} lines are more than can be pasted at once, which is ${most}: paste them in parts.`,
    fr: `${lines} lignes sont plus qu'on n'en peut coller à la fois, soit ${most} : collez-les par parties.`,
  };
}

/** That a cell can be read in two ways. */
export function twoWays(written: string): Bilingual {
  return {
    en: `"${written.trim()}" can be read in two ways: say above which is meant.`,
    fr: `"${written.trim()}" se lit de deux façons : dites au-dessus laquelle est la bonne.`,
  };
}

/** That a column of what was pasted has no place in the table. */
export function noPlaceFor(name: string): Bilingual {
  return {
    en: `The column "${name}" has no place in this table and is left out.`,
    fr: `La colonne "${name}" n'a pas de place dans ce tableau et n'est pas reprise.`,
  };
}

/** That the first line was taken for the names of the columns. */
export const headingTaken: Bilingual = {
  en: "The first line names the columns; each value goes to its own.",
  fr: "La première ligne nomme les colonnes ; chaque valeur va dans la sienne.",
};
