import type { Edition, Section, Table as TableNode } from "../../../grammar/ast.ts";
import { labelFromName } from "../../../grammar/names.ts";
import { formatDate, parseDate } from "../../values/date-text.ts";
import { addDays } from "../../values/day-number.ts";
import { type Project, textOf } from "../project.ts";
import { resolvedTable } from "./find-sheet.ts";
import type { EditionEntry, SheetAddress, TableEntry } from "./sheet.ts";

/** The tables of a file in the order of the text, with their editions. */
export function tablesInFile(project: Project, file: string): readonly TableEntry[] {
  return tableNodes(project, file).map((node) => {
    const label = resolvedTable(project.rulebook, node)?.label;
    const words = labelFromName(node.name.text);
    const editions = node.editions.map((edition, i) => entryOf(project, node, edition, i));
    return { name: node.name.text, label: label ?? { en: words, fr: words }, span: node.span, editions };
  });
}

/** The rows at a place of a file: of the table that stands there, or else of the last one before it, or the first. */
export function sheetAt(project: Project, file: string, offset: number): SheetAddress | undefined {
  const nodes = tableNodes(project, file);
  const node = nodes.findLast(({ span }) => span.start <= offset) ?? nodes[0];
  if (!node) return undefined;
  const within = offset <= node.span.end;
  const edition = within ? node.editions.findLastIndex(({ span }) => span.start <= offset) : -1;
  const taken = edition === -1 ? latest(node) : edition;
  const sections = node.editions[taken]?.sections ?? [];
  const section = within ? sections.findLastIndex(({ span }) => span.start <= offset) : 0;
  return { file, table: node.name.text, edition: taken, section: Math.max(0, section) };
}

/** The edition that begins last, by its place in the text. */
export function latest({ editions }: Pick<TableNode, "editions">): number {
  const days = editions.map(({ period }) => period?.from.iso ?? "");
  return Math.max(
    0,
    days.findLastIndex((from) => days.every((other) => other <= from)),
  );
}

function tableNodes({ documents }: Project, file: string): readonly TableNode[] {
  const document = documents.find((one) => one.file === file);
  return document?.declarations.filter((declaration) => declaration.kind === "table") ?? [];
}

function entryOf(project: Project, node: TableNode, { period, span, sections }: Edition, i: number): EditionEntry {
  const until = period?.until?.iso ?? dayBefore(nextFrom(node, i));
  const text = textOf(project, span.file);
  return {
    ...(period && { from: period.from.iso }),
    ...(until && { until }),
    span,
    sections: sections.map((section) => headOf(text, section)),
  };
}

/** An edition without an end gives way to the next that begins later. */
function nextFrom({ editions }: TableNode, i: number): string | undefined {
  const from = editions[i]?.period?.from.iso ?? "";
  const later = editions.flatMap(({ period }) => (period && period.from.iso > from ? [period.from.iso] : []));
  return later.sort()[0];
}

function dayBefore(iso: string | undefined): string | undefined {
  const day = iso === undefined ? undefined : parseDate(iso);
  return day && formatDate(addDays(day, -1));
}

function headOf(text: string, { key, value, currency }: Section): string {
  if (!key || !value) return "";
  return text.slice(key.span.start, (currency ?? value).span.end);
}
