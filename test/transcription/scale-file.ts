import type { Note, ScaleCountry } from "./countries.ts";
import { gradeRows, type Scale } from "./grade-rows.ts";
import type { Transcript } from "./transcribe.ts";

/** The rulebook file of a country's scale: what is printed, what is split, what is restored, each a table of its own. */
export function scaleFile(country: ScaleCountry, { printed, split, restored }: Transcript): string {
  const { notes, damage, en, fr } = country;
  // Names follow the labels: "of the United States" gives of_the_united_states.
  const name = en.toLowerCase().replaceAll(" ", "_");
  const chapter = [`chapter Salary scale of ${en}`, `  fr Grille de traitement ${fr}`].join("\n");
  const scale = heading(country, `salary_scale_of_${name}`, "Salary scale of", "Grille de traitement", notes);
  const blocks = [chapter, [...scale, ...byGradeAndStep(country, printed)].join("\n")];
  if (damage && split.size > 0) {
    const rows = heading(country, `split_rows_of_${name}`, "Split rows of", "Lignes séparées", [damage.splitNote]);
    blocks.push([...rows, ...byGradeAndStep(country, split)].join("\n"));
  }
  if (damage && restored.length > 0) {
    const table = `restored_cells_of_${name}`;
    const cells = heading(country, table, "Restored cells of", "Cellules reconstituées", [damage.restoredNote]);
    blocks.push([...cells, ...listed(country, table, restored)].join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

function heading(country: ScaleCountry, table: string, en: string, fr: string, notes: readonly Note[]): string[] {
  return [
    `table ${table}`,
    `  en ${en} ${country.en}`,
    `  fr ${fr} ${country.fr}`,
    `  under ${country.citation}`,
    ...notes.flatMap((note) => [`  note ${note.en}`, `  translated ${note.fr}`]),
  ];
}

const kept = ["  other keys unknown", "  edition in force from 2022-07-01"];

/** Grades down, steps across; a row ends with its last step. */
function byGradeAndStep({ currency }: ScaleCountry, scale: Scale): string[] {
  const rows = gradeRows.flatMap(({ grades }) => {
    const cells = scale.get(grades[0] ?? "");
    return cells ? [[grades.join(" or "), ...cells.map((cell) => cell ?? "unreadable")]] : [];
  });
  const steps = Math.max(...rows.map(({ length }) => length - 1));
  const header = ["grade", ...Array.from({ length: steps }, (_, at) => `${at + 1}`)];
  return [
    "  by grade down",
    "  by step across",
    `  gives money in ${currency} per month`,
    ...kept,
    ...aligned([header, ...rows]),
  ];
}

/** One row for each amount. */
function listed({ currency }: ScaleCountry, table: string, cells: Transcript["restored"]): string[] {
  const rows = cells.map(({ grades, step, amount }) => [grades.join(" or "), `${step}`, amount]);
  return [
    "  by grade",
    "  by step",
    `  gives money in ${currency} per month`,
    ...kept,
    ...aligned([["grade", "step", table], ...rows]),
  ];
}

/** Rows with columns of one width: the first column begins, the others end, at the same place. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    return `  | ${cells.join(" | ")} |`;
  });
}
