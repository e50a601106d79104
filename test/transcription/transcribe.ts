import type { ScaleCountry } from "./countries.ts";
import { gradeRows, type Scale } from "./grade-rows.ts";
import { linesOf, type PrintedLine, pageOf } from "./printed-page.ts";
import { readRows } from "./read-rows.ts";
import { restoredCells } from "./restore-cells.ts";
import { splitColumns } from "./split-columns.ts";
import { readTurkey } from "./turkey.ts";

/** The scale of one country, as far as each degree of trust reaches. */
export interface Transcript {
  /** What stands in its own line and column. */
  readonly printed: Scale;
  /** What is printed, but in rows that run together. */
  readonly split: Scale;
  /** What is not printed, or wrongly, and follows from the steps on either side. */
  readonly restored: readonly { readonly grades: readonly string[]; readonly step: number; readonly amount: string }[];
}

/** Reads the scale of a country off the text of the regulations. */
export function transcribe(text: string, country: ScaleCountry): Transcript {
  const page = pageOf(text, country.heading);
  const lines = linesOf(page);
  const printed = readRows(lines, country.damage?.unreliable ?? []);
  const split = country.name === "turkey" ? readTurkey(page) : readBlock(lines, country);
  return { printed, split, restored: country.damage ? restore(printed, split, country.digits) : [] };
}

function readBlock(lines: readonly PrintedLine[], { damage }: ScaleCountry): Scale {
  if (!damage) return new Map();
  const first = lines.findIndex(({ label }) => label === damage.block[0]);
  const whole = splitColumns(lines.slice(first), damage.block, 14);
  return new Map(
    damage.split.map((grade) => {
      const wrong = damage.misprints.filter(([of]) => of === grade).map(([, step]) => step);
      return [grade, (whole.get(grade) ?? []).map((amount, at) => (wrong.includes(at + 1) ? undefined : amount))];
    }),
  );
}

function restore(printed: Scale, split: Scale, digits: number): Transcript["restored"] {
  return gradeRows.flatMap(({ grades }) => {
    const [grade = ""] = grades;
    const row = split.get(grade) ?? printed.get(grade) ?? [];
    return restoredCells(grade, row, digits).map((cell) => ({ grades, ...cell }));
  });
}
