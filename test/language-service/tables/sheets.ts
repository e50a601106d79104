import { parse } from "../../../grammar/parse.ts";
import { check } from "../../../src/check/check.ts";
import type { Project } from "../../../src/language-service/project.ts";
import { type Changed, changeSheet } from "../../../src/language-service/tables/change-sheet.ts";
import { type FoundSheet, findSheet } from "../../../src/language-service/tables/find-sheet.ts";
import type { TextEdit } from "../../../src/language-service/tables/lay-out.ts";
import type { TableSheet } from "../../../src/language-service/tables/sheet.ts";
import { tableSheet } from "../../../src/language-service/tables/table-sheet.ts";
import { resolve } from "../../../src/rulebook/resolve.ts";

/** A rulebook of one file, with what the checks say of it. */
export function projectOf(text: string): Project {
  const source = { file: "tables.proviso", text };
  const { value, diagnostics } = parse(source);
  const resolved = resolve([value]);
  const all = [...diagnostics, ...resolved.diagnostics, ...check(resolved.value)];
  return { sources: [source], documents: [value], rulebook: resolved.value, diagnostics: all };
}

/** Rows of a table of a text, as the stages of the language see them. */
export function found(text: string, table: string, edition = 0, section = 0): FoundSheet {
  const sheet = findSheet(projectOf(text), { file: "tables.proviso", table, edition, section });
  if (!sheet) throw new Error(`No table ${table} in the text.`);
  return sheet;
}

/** Rows of a table of a text, as a grid sees them. */
export function sheet(text: string, table: string, edition = 0, section = 0): TableSheet {
  const view = tableSheet(projectOf(text), { file: "tables.proviso", table, edition, section });
  if (!view) throw new Error(`No table ${table} in the text.`);
  return view;
}

/** The texts of the cells of a sheet. */
export function cellsOf({ rows }: TableSheet): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells);
}

/** A text after edits, the last in the text first so that offsets hold. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}

/** The text after a change. @throws if the change is refused */
export function textAfter(text: string, changed: Changed): string {
  if (changed.kind === "refused") throw new Error(changed.message.en);
  return edited(text, changed.edits);
}

/** The text after cells of the first edition of a table were given other texts. */
export function withCells(text: string, table: string, ...cells: readonly [number, number, string][]): string {
  const change = { cells: cells.map(([row, column, put]) => ({ row, column, text: put })) };
  return textAfter(text, changeSheet(found(text, table), change));
}

/** A rulebook with tables of each kind: amounts in several currencies, keys down and across, stretches, provisions. */
export const tables = `choice zones
  fr Zones
  member near
    fr Proche
  member far
    fr Éloignée
  member overseas
    fr Outre-mer

fact zone is one of zones
  fr Zone

fact nights is count
  fr Nuits

fact service is duration in years
  fr Ancienneté

# Amounts of the annex.
table nightly_amount
  fr Montant par nuit
  under Annex II article 1
  by zone down
  by nights across
  gives money in EUR
  other keys unknown
  edition in force from 2020-01-01  [Annex II article 1]
  | zone | 1 | from 2 to 7 | at least 8 |
  | near | 80 | 70 | 55 |
  | far  | 120 | 110 | unreadable |  # lost

table lump_sum
  fr Forfait
  under Annex II article 2
  by zone
  by service
  gives money as amount_of_the_lump_sum
    fr Montant du forfait
  gives percentage as share_paid_at_once
    fr Part versée d'abord
  edition in force from 2019-01-01 until 2021-12-31
  | zone     | service                  | amount_of_the_lump_sum | share_paid_at_once |
  | near     | any                      |                800 EUR |               50 % |  [Annex II article 2 a)]
  | far      | less than 5 years        |                900 EUR |               50 % |  [Annex II article 2 b)]
  | far      | from 6 years to 10 years |               1200 CHF |               40 % |
  edition in force from 2022-01-01
  | zone     | service            | amount_of_the_lump_sum | share_paid_at_once |
  | near     | any                |                850 EUR |               50 % |
  | far      | any                |               1250 EUR |               40 % |
  | overseas | any                |               2000 EUR |               40 % |

rule stay
  fr Séjour
  under Annex II article 1
  gives money
  shall be nightly_amount times nights
`;
