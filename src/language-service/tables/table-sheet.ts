import type { Row } from "../../../grammar/ast.ts";
import { spelling } from "../../../grammar/keywords.ts";
import { membersOf } from "../../check/members-of.ts";
import { nameIn } from "../named.ts";
import type { Project } from "../project.ts";
import { typeWords } from "../type-words.ts";
import type { Column } from "./columns.ts";
import { type FoundSheet, findSheet } from "./find-sheet.ts";
import { rowSpans, rowTexts } from "./row-texts.ts";
import type { Offer, SheetAddress, SheetColumn, SheetRow, TableSheet } from "./sheet.ts";
import { sheetGaps } from "./sheet-gaps.ts";
import { sheetProblems } from "./sheet-problems.ts";

/** The rows at an address as a grid shows them; nothing where the text has no such rows. */
export function tableSheet(project: Project, address: SheetAddress): TableSheet | undefined {
  const found = findSheet(project, address);
  if (!found) return undefined;
  const { columns, section, language, node } = found;
  const rows = section.rows.map((row) => rowOf(found, row));
  const label = found.table?.label ?? { en: node.name.text, fr: node.name.text };
  return {
    address,
    label,
    language,
    columns: columns.map((column) => columnView(found, column)),
    rows,
    problems: sheetProblems(found, project.diagnostics),
    gaps: sheetGaps(found),
  };
}

function columnView(found: FoundSheet, column: Column): SheetColumn {
  const { kind, name, label, type } = column;
  const words = typeWords(found.rulebook, type);
  const numeric = ["number", "count", "percentage", "money"].includes(type.kind) && kind !== "key";
  return { kind, name, label, ...(words && { type: words }), numeric, offers: offersOf(found, column) };
}

function offersOf({ rulebook, language }: FoundSheet, { kind, type }: Column): readonly Offer[] {
  const word = (id: "yes" | "no" | "any"): Offer => ({
    text: spelling(id, language),
    label: { en: spelling(id, "en"), fr: spelling(id, "fr") },
  });
  const any = kind === "key" ? [word("any")] : [];
  if (type.kind === "yes-no") return [word("yes"), word("no"), ...any];
  if (type.kind !== "choice") return [];
  const members = membersOf(rulebook, type.choice);
  return [...members.map((member) => ({ text: nameIn(member, language), label: member.label })), ...any];
}

function rowOf(found: FoundSheet, row: Row): SheetRow {
  const end = row.cells.at(-1)?.span.end ?? row.span.end;
  return { cells: rowTexts(found, row), starts: rowSpans(found, row).map((span) => span?.start ?? end) };
}
