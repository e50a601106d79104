import type { Edition, Row, Section, Table as TableNode } from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Rulebook, Table } from "../../rulebook/rulebook.ts";
import { type Project, textOf } from "../project.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { SheetAddress } from "./sheet.ts";

/** A sheet as the stages of the language see it. */
export interface FoundSheet {
  readonly address: SheetAddress;
  readonly rulebook: Rulebook;
  /** The text of the file. */
  readonly text: string;
  readonly language: Language;
  readonly node: TableNode;
  readonly edition: Edition;
  readonly section: Section;
  readonly header: Row;
  readonly columns: readonly Column[];
  /** The table as it was resolved; absent where its name is taken. */
  readonly table?: Table;
}

/** The sheet at an address; nothing where the text has no such rows. */
export function findSheet(project: Project, address: SheetAddress): FoundSheet | undefined {
  const document = project.documents.find(({ file }) => file === address.file);
  const node = document?.declarations.find(
    (declaration): declaration is TableNode => declaration.kind === "table" && declaration.name.text === address.table,
  );
  const edition = node?.editions[address.edition];
  const section = edition?.sections[address.section];
  const header = section?.header;
  if (!document || !node || !edition || !section || !header) return undefined;
  const text = textOf(project, address.file);
  const { rulebook } = project;
  const { language } = document;
  const table = resolvedTable(rulebook, node);
  const place = { rulebook, text, language, node, section, header, ...(table && { table }) };
  return { address, edition, ...place, columns: columnsOf(place) };
}

/** The table that a declaration was resolved to. */
export function resolvedTable({ tables }: Rulebook, { name }: TableNode): Table | undefined {
  return [...tables.values()].find(
    ({ nameSpan }) => nameSpan.file === name.span.file && nameSpan.start === name.span.start,
  );
}
