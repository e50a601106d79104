import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { listValue } from "../../values/value.ts";
import { constant } from "../expressions/constant.ts";
import { checkRowLength } from "../expressions/row-length.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { GivenFact, Key, Target } from "../rulebook.ts";
import type { Type } from "../type.ts";

/** The records of a list, written as rows below a header that names their facts. */
export function givenRecords(
  resolution: Resolution,
  { header, rows, span }: Extract<ast.GivenValue, { kind: "given-rows" }>,
  type: Type,
  name: ast.Name,
  language: Language,
): GivenFact | undefined {
  if (type.kind !== "list" || type.of.kind !== "record") {
    if (type.kind !== "unknown-type") reportNoRecords(resolution, name, span);
    return undefined;
  }
  const { subject } = type.of;
  const columns = (header?.cells ?? []).map((cell) => columnTarget(resolution, cell, subject, language));
  const complete = rows.filter((row) => checkRowLength(resolution.problems, row, columns.length));
  const records = complete.map((row) => recordOf(resolution, row, columns, language));
  return { kind: "records", records };
}

function columnTarget(resolution: Resolution, cell: ast.Cell, subject: Key, language: Language): Target | undefined {
  const fields = resolution.directory.fields.get(subject)?.[language];
  const [value] = cell.kind === "value-cell" ? cell.values : [];
  if (value?.kind !== "place") {
    reportNotAField(resolution, cell, [...(fields?.keys() ?? [])]);
    return undefined;
  }
  const target = fields?.get(value.name.text)?.target;
  if (target === undefined) reportNotAmong(resolution.problems, value.name, fields?.keys() ?? []);
  else resolution.use(value.name.span, target);
  return target;
}

function recordOf(
  resolution: Resolution,
  { cells }: ast.Row,
  columns: readonly (Target | undefined)[],
  language: Language,
): ReadonlyMap<Key, GivenFact> {
  const record = new Map<Key, GivenFact>();
  columns.forEach((target, i) => {
    const cell = cells[i];
    const given = target && cell && cellFact(resolution, cell, resolution.typeOf(target), language);
    if (target && given) record.set(target.key, given);
  });
  return record;
}

/** A cell of a record: its value, several for a list, or unknown where the cell does not say. */
function cellFact(resolution: Resolution, cell: ast.Cell, type: Type, language: Language): GivenFact | undefined {
  if (cell.kind !== "value-cell") return { kind: "unknown" };
  const values = cell.values.map((value) => constant(resolution, value, type, { language }));
  const told = values.filter((value) => value !== undefined);
  const [first, second] = told;
  if (first === undefined || told.length < values.length) return undefined;
  if (type.kind === "list") {
    return { kind: "value", value: listValue(told.flatMap((value) => (value.kind === "list" ? value.items : []))) };
  }
  if (second !== undefined) reportSeveral(resolution, cell);
  return { kind: "value", value: first };
}

function reportSeveral({ problems }: Resolution, { span }: ast.Cell): void {
  problems.report({
    code: "several-values",
    span,
    message: { en: "A record has one value here: keep one.", fr: "Une fiche a une seule valeur ici : gardez-en une." },
  });
}

function reportNotAField({ problems }: Resolution, { span }: ast.Cell, names: readonly string[]): void {
  const list = names.map((name) => `"${name}"`).join(", ");
  problems.report({
    code: "not-a-column",
    span,
    message: {
      en: `The first row names the facts of the records: ${list}.`,
      fr: `La première ligne nomme les faits des fiches : ${list}.`,
    },
  });
}

function reportNoRecords({ problems }: Resolution, { text }: ast.Name, span: ast.Name["span"]): void {
  problems.report({
    code: "not-a-list",
    span,
    message: {
      en: `"${text}" is not a list of records, so it takes no rows: write "${text} is ...".`,
      fr: `"${text}" n'est pas une liste de fiches et ne prend pas de lignes : écrivez "${text} est ...".`,
    },
  });
}
