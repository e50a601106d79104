import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document, Row, Table } from "../../grammar/ast.ts";
import { parse } from "../../grammar/parse.ts";

/** A table of the rulebook as comparisons with the regulations need it: the words of each cell. */
export interface TableText {
  /** Of `gives money in EUR per month`. */
  readonly currency: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a file of `rules/`, by name. */
export function readTables(path: string): ReadonlyMap<string, TableText> {
  const { document, text } = readRules(path);
  const tables = document.declarations.filter((declaration) => declaration.kind === "table");
  return new Map(tables.map((table) => [table.name.text, tableText(table, text)]));
}

/** The members of a choice, in the order of the file. */
export function readMembers(path: string, choice: string): string[] {
  return readRules(path)
    .document.declarations.filter((declaration) => declaration.kind === "choice")
    .filter(({ name }) => name.text === choice)
    .flatMap(({ members }) => members.map(({ name }) => name.text));
}

function readRules(path: string): { readonly document: Document; readonly text: string } {
  const text = readFileSync(fileURLToPath(new URL(`../../rules/${path}`, import.meta.url)), "utf8");
  const { value, diagnostics } = parse({ file: path, text });
  const [first] = diagnostics;
  if (first) throw new Error(`${path} does not parse: ${first.message.en}`);
  return { document: value, text };
}

function tableText({ outputs, editions }: Table, text: string): TableText {
  const type = outputs[0]?.type;
  const words = ({ cells }: Row) => cells.map(({ span }) => text.slice(span.start, span.end));
  return {
    currency: type?.kind === "money-type" ? type.currency?.text : undefined,
    rows: editions.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.map(words))),
  };
}
