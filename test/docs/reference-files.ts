import { constructs } from "./diagrams/constructs.ts";
import { diagramOf } from "./diagrams/diagram.ts";
import { keywordTable } from "./keyword-table.ts";

/** Where the reference stands, from the root of the repository. */
export const referencePage = "grammar/REFERENCE.md";

/** The folder of its diagrams. */
export const diagramFolder = "grammar/diagrams";

const begin = "<!-- keywords: written by `npm run reference` -->";
const end = "<!-- end of keywords -->";

/**
 * The reference with the table of keywords between its two marks.
 *
 * @throws Error if the page has not both marks
 */
export function withKeywordTable(page: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${referencePage} must hold "${begin}" and, below it, "${end}".`);
  return `${page.slice(0, from)}${begin}\n\n${keywordTable()}\n\n${page.slice(to)}`;
}

/** The diagrams by the names of their files. */
export function diagramFiles(): ReadonlyMap<string, string> {
  return new Map(constructs.map((construct) => [`${construct.slug}.svg`, diagramOf(construct)]));
}
