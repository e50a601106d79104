import type { Declaration, Document } from "../../../grammar/ast.ts";
import { citationList } from "../../../grammar/print/citations.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { ActionMaker } from "../code-action.ts";
import { textOf } from "../project.ts";
import { liesIn } from "./touches.ts";

/** In a declaration without a citation: the citations of the nearest declarations above and below it that have one. */
export const citeLikeNeighbours: ActionMaker = (project, selection) => {
  const document = project.documents.find(({ file }) => file === selection.file);
  const position = document?.declarations.findIndex(({ span }) => liesIn(selection, span)) ?? -1;
  const declaration = document?.declarations[position];
  if (!document || !declaration || !mayCite(declaration) || citationOf(declaration, document)) return [];
  const above = document.declarations.slice(0, position).reverse();
  const below = document.declarations.slice(position + 1);
  const citations = [above, below].flatMap((neighbours) => firstCitation(neighbours, document) ?? []);
  const line = endOfHeading(declaration, textOf(project, document.file));
  return [...new Set(citations)].map((citation) => ({
    title: titleOf(citation),
    kind: "add" as const,
    settles: "uncited",
    edits: [{ span: line, text: `\n  ${citation}` }],
  }));
};

type Citing = Extract<Declaration, { readonly heading: unknown; readonly name: unknown }>;

/** What lays down the law, or says what a word of it means. */
function mayCite(declaration: Declaration): declaration is Citing {
  return kinds.has(declaration.kind) && "heading" in declaration && "name" in declaration;
}

const kinds: ReadonlySet<Declaration["kind"]> = new Set<Declaration["kind"]>([
  "rule",
  "figure",
  "table",
  "decision",
  "reading",
  "counting",
  "procedure",
  "body",
  "hours-of-the-day",
]);

function firstCitation(declarations: readonly Declaration[], document: Document): string | undefined {
  return declarations
    .filter(mayCite)
    .map((one) => citationOf(one, document))
    .find((citation) => citation !== undefined);
}

/** The line by which a declaration cites. */
function citationOf({ heading }: Citing, { language }: Document): string | undefined {
  const speech = speechOf(language);
  if (heading.under.length === 0) return undefined;
  return speech.line(speech.word("under"), citationList(speech, heading.under));
}

/** The end of the labels, or of the first line where there are none. */
function endOfHeading({ name, heading }: Citing, text: string): Span {
  const last = Math.max(name.span.end, heading.en?.span.end ?? 0, heading.fr?.span.end ?? 0);
  const next = text.indexOf("\n", last);
  const end = next === -1 ? text.length : next;
  return { file: name.span.file, start: end, end };
}

function titleOf(citation: string): Bilingual {
  return { en: `Add "${citation}"`, fr: `Ajouter "${citation}"` };
}
