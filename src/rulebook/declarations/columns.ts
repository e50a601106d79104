import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { pattern } from "../expressions/pattern.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { Resolution, TableShape } from "../resolution.ts";
import type { Pattern } from "../rulebook.ts";

/** What stands in a column of a section: the values of a key, an output, or the cells for one value of the key across. */
export type Column =
  | { readonly kind: "key"; readonly key: number }
  | { readonly kind: "output"; readonly output: number }
  | { readonly kind: "across"; readonly pattern: Pattern }
  | { readonly kind: "unknown" };

/**
 * The columns that the first row of a section names. Every key must stand somewhere, in a column, across or in the
 * `for` line, and every output must have a column.
 *
 * @param fixed - position of the key that the `for` line of the section settles; -1 for none
 */
export function columnsOf(
  resolution: Resolution,
  header: ast.Row,
  shape: TableShape,
  language: Language,
  fixed: number,
): readonly Column[] {
  const across = shape.keys.findIndex(({ node }) => node.direction === "across");
  const acrossKey = shape.keys[across];
  const columns = header.cells.map((cell): Column => {
    const named = namedColumn(resolution, cell, shape, language, acrossKey !== undefined);
    if (named) return named;
    if (acrossKey === undefined) return unknownColumn(resolution, cell, shape, language);
    return { kind: "across", pattern: pattern(resolution, cell, acrossKey.type, { language }) };
  });
  checkKeys(resolution, header, shape, columns, [fixed, across]);
  checkOutputs(resolution, header, shape, columns, acrossKey !== undefined);
  return columns;
}

function nameIn(cell: ast.Cell): ast.Name | undefined {
  if (cell.kind !== "value-cell" || cell.values.length !== 1) return undefined;
  const [value] = cell.values;
  return value?.kind === "place" && value.of === undefined ? value.name : undefined;
}

function namedColumn(
  resolution: Resolution,
  cell: ast.Cell,
  { keys, outputs }: TableShape,
  language: Language,
  hasAcross: boolean,
): Column | undefined {
  const name = nameIn(cell);
  if (name === undefined) return undefined;
  const key = keys.findIndex(({ names, node }) => names[language] === name.text && node.direction !== "across");
  if (key !== -1) {
    const target = keys[key]?.target;
    if (target) resolution.use(name.span, target);
    return { kind: "key", key };
  }
  const output = hasAcross ? -1 : outputs.findIndex(({ names }) => names[language] === name.text);
  const target = outputs[output] && resolution.directory.root[language].get(name.text)?.target;
  if (target) resolution.use(name.span, target);
  return output === -1 ? undefined : { kind: "output", output };
}

function unknownColumn(
  resolution: Resolution,
  cell: ast.Cell,
  { keys, outputs }: TableShape,
  language: Language,
): Column {
  const columns = [...keys, ...outputs].map(({ names }) => names[language]);
  const name = nameIn(cell);
  if (name) {
    reportNotAmong(resolution.problems, name, columns);
    return { kind: "unknown" };
  }
  const list = columns.map((column) => `"${column}"`).join(", ");
  resolution.problems.report({
    code: "not-a-column",
    span: cell.span,
    message: {
      en: `The first row names the columns: ${list}.`,
      fr: `La première ligne nomme les colonnes : ${list}.`,
    },
  });
  return { kind: "unknown" };
}

function checkKeys(
  { problems }: Resolution,
  header: ast.Row,
  { keys }: TableShape,
  columns: readonly Column[],
  elsewhere: readonly number[],
): void {
  if (columns.some(({ kind }) => kind === "unknown")) return;
  keys.forEach(({ names }, position) => {
    const hasColumn = columns.some((column) => column.kind === "key" && column.key === position);
    if (hasColumn || elsewhere.includes(position)) return;
    problems.report({
      code: "missing-column",
      span: header.span,
      message: {
        en: `These rows do not say for which "${names.en}" they hold: add a column, or a line "for ${names.en} ..." above.`,
        fr: `Ces lignes ne disent pas pour quel "${names.fr}" elles valent : ajoutez une colonne, ou une ligne "pour ${names.fr} ..." au-dessus.`,
      },
    });
  });
}

function checkOutputs(
  { problems }: Resolution,
  header: ast.Row,
  { outputs }: TableShape,
  columns: readonly Column[],
  hasAcross: boolean,
): void {
  if (columns.some(({ kind }) => kind === "unknown")) return;
  if (hasAcross) {
    if (outputs.length > 1) reportAcross(problems, header);
    return;
  }
  outputs.forEach(({ names }, position) => {
    if (columns.some((column) => column.kind === "output" && column.output === position)) return;
    problems.report({
      code: "missing-column",
      span: header.span,
      message: {
        en: `No column gives "${names.en}": add one.`,
        fr: `Aucune colonne ne donne "${names.fr}" : ajoutez-en une.`,
      },
    });
  });
}

function reportAcross(problems: Resolution["problems"], { span }: ast.Row): void {
  problems.report({
    code: "across-gives-one",
    span,
    message: {
      en: "With a key across, a table gives one value: give each of the values its own table, or write the key down.",
      fr: "Avec une clé en colonnes, un tableau donne une seule valeur : faites un tableau par valeur, ou mettez la clé en lignes.",
    },
  });
}
