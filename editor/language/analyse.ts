import type { Document } from "../../grammar/ast.ts";
import { type OutlineEntry, outline } from "../../src/language-service/outline.ts";
import type { TextAnalysis } from "../questions/analysis.ts";
import type { Studied } from "./studied.ts";

/** Contents by document: a text that stays the same has the same. */
const outlines = new WeakMap<Document, readonly OutlineEntry[]>();

/** Everything that is shown of the texts without being asked for. */
export function analyse({ workspace }: Studied, revision: number): TextAnalysis {
  const outlineOf = (document: Document) => {
    const known = outlines.get(document) ?? outline(workspace, document.file);
    outlines.set(document, known);
    return known;
  };
  return {
    revision,
    checks: workspace.diagnostics,
    outlines: new Map(workspace.documents.map((document) => [document.file, outlineOf(document)])),
    languages: new Map(workspace.documents.map(({ file, language }) => [file, language])),
  };
}
