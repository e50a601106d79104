import { readTables } from "./read-tables.ts";

/** A scale of the rulebook by grade: an amount for each step, in hundredths or whole units; a hole where none is known. */
export type Amounts = ReadonlyMap<string, readonly (number | undefined)[]>;

/** What the rulebook holds for one country, at each degree of trust. */
export interface CountryScale {
  readonly country: string;
  readonly heading: string;
  readonly digits: 0 | 2;
  readonly currency: string | undefined;
  /** The first column of the scale, from top to bottom. */
  readonly lines: readonly (readonly string[])[];
  readonly printed: Amounts;
  readonly split: Amounts;
  readonly restored: Amounts;
}

const wholeUnits = ["japan", "mexico"];

/** The countries with a scale of their own. */
export const scales: readonly CountryScale[] = [
  "france",
  "germany",
  "greece",
  "italy",
  "japan",
  "mexico",
  "portugal",
  "turkey",
  "united_states",
].map((country) => {
  const tables = readTables(`oecd/tables/salary-scales/${country.replaceAll("_", "-")}.proviso`);
  // Names follow the labels, which say "of the United States".
  const named = country === "united_states" ? `the_${country}` : country;
  const digits = wholeUnits.includes(country) ? 0 : 2;
  const printed = tables.get(`salary_scale_of_${named}`);
  const rowsOf = (table: string) => tables.get(`${table}_of_${named}`)?.rows ?? [];
  return {
    country,
    heading: country.replaceAll("_", " ").toUpperCase(),
    digits,
    currency: printed?.currency,
    lines: rowsOf("salary_scale").map(([grades = ""]) => grades.split(" or ")),
    printed: byGrade(rowsOf("salary_scale"), digits),
    split: byGrade(rowsOf("split_rows"), digits),
    restored: listed(rowsOf("restored_cells"), digits),
  };
});

/** The best that is known of each cell: as printed, else split, else restored. */
export function overlaid(...layers: readonly Amounts[]): Amounts {
  const grades = new Set(layers.flatMap((layer) => [...layer.keys()]));
  return new Map(
    [...grades].map((grade) => {
      const rows = layers.map((layer) => layer.get(grade) ?? []);
      const steps = Math.max(...rows.map(({ length }) => length));
      return [grade, Array.from({ length: steps }, (_, step) => rows.map((row) => row[step]).find((cell) => cell))];
    }),
  );
}

/** `13646.96` as hundredths; whole units as they are. Anything that is no amount of the scale is a hole. */
export function amountOf(cell: string, digits: 0 | 2): number | undefined {
  const isAmount = digits === 2 ? /^\d+\.\d\d$/ : /^\d+$/;
  return isAmount.test(cell) ? Number(cell.replace(".", "")) : undefined;
}

function byGrade(rows: readonly (readonly string[])[], digits: 0 | 2): Amounts {
  return new Map(
    rows.flatMap(([grades = "", ...cells]) =>
      grades.split(" or ").map((grade) => [grade, cells.map((cell) => amountOf(cell, digits))] as const),
    ),
  );
}

function listed(rows: readonly (readonly string[])[], digits: 0 | 2): Amounts {
  const found = new Map<string, (number | undefined)[]>();
  for (const [grades = "", step = "", cell = ""] of rows) {
    for (const grade of grades.split(" or ")) {
      const row = found.get(grade) ?? [];
      row[Number(step) - 1] = amountOf(cell, digits);
      found.set(grade, row);
    }
  }
  return found;
}
