import type * as ast from "../../../grammar/ast.ts";
import { inForceOf } from "../dates.ts";
import type { Declared } from "../names/directory.ts";
import { provisionsOf } from "../provision.ts";
import type { OutputShape, Resolution } from "../resolution.ts";
import type { Edition, Table, TableKey } from "../rulebook.ts";
import { entryOf } from "./entry.ts";
import { sectionRows } from "./sections.ts";
import { reportNoType } from "./versions.ts";

/** A table, its editions flattened to rows with a pattern for every key and a cell for every output. */
export function tableOf(resolution: Resolution, { node, named, language }: Declared<ast.Table>): Table {
  const shape = resolution.table(named.key);
  if (node.outputs.length === 0) reportNoType(resolution, node.name);
  const entry = entryOf(resolution, node, named, language);
  const keys = shape.keys.map(
    ({ name, type, byDefault }): TableKey => ({ name, type, ...(byDefault && { byDefault }) }),
  );
  const outputs = shape.outputs.map((output) => ({ ...outputEntry(output), type: output.type }));
  const editions = node.editions.map(
    (edition): Edition => ({
      inForce: inForceOf(edition.period, resolution.problems),
      provisions: provisionsOf(edition.citations),
      rows: edition.sections.flatMap((section) => sectionRows(resolution, section, shape, { language })),
      span: edition.span,
    }),
  );
  return { ...entry, keys, outputs, editions, ...(node.otherKeys && { otherKeys: node.otherKeys }) };

  /** An output without a name of its own goes by the entry of the table. */
  function outputEntry({ node: output }: OutputShape): Table["outputs"][number] | typeof entry {
    const called = resolution.directory.parts.get(output);
    if (called === undefined || output.name === undefined) return entry;
    return entryOf(resolution, { name: output.name, heading: output.heading, span: output.span }, called, language);
  }
}
