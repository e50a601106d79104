import type { Row } from "../../../grammar/ast.ts";
import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import { spelling } from "../../../grammar/keywords.ts";
import { parse } from "../../../grammar/parse.ts";
import type { Language } from "../../../grammar/source.ts";

/** A line read as a row of a table, or what is wrong with it. */
export type ParsedRow =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "problem"; readonly diagnostic?: Diagnostic };

/** Reads lines such as `| A1 | 80 |`, each by itself. The spans of the rows mean nothing outside. */
export function parseRows(lines: readonly string[], language: Language): readonly ParsedRow[] {
  const edition = `${spelling("edition", language)} ${spelling("inForceFrom", language)} 2000-01-01`;
  const head = `${spelling("table", language)} t\n${edition}\n`;
  const { value, diagnostics } = parse({ file: "", text: head + lines.join("\n") }, language);
  const [table] = value.declarations;
  const [section] = table?.kind === "table" ? (table.editions[0]?.sections ?? []) : [];
  const rows = section?.header ? [section.header, ...section.rows] : [];
  let [start, next, fault] = [head.length, 0, 0];
  return lines.map((line) => {
    const end = start + line.length;
    while ((diagnostics[fault]?.span.start ?? Infinity) < start) fault++;
    while ((rows[next]?.span.start ?? Infinity) < start) next++;
    const [diagnostic, row] = [diagnostics[fault], rows[next]];
    start = end + 1;
    if (diagnostic && diagnostic.span.start <= end) return { kind: "problem", diagnostic };
    return row && row.span.start <= end ? { kind: "row", row } : { kind: "problem" };
  });
}
