import { outline } from "../../src/language-service/outline.ts";
import type { TextAnalysis } from "../questions/analysis.ts";
import type { Studied } from "./studied.ts";

/** Everything that is shown of the texts without being asked for. */
export function analyse({ workspace }: Studied, revision: number): TextAnalysis {
  const files = workspace.sources.map(({ file }) => file);
  return {
    revision,
    checks: workspace.diagnostics,
    outlines: new Map(files.map((file) => [file, outline(workspace, file)])),
    languages: new Map(workspace.documents.map(({ file, language }) => [file, language])),
  };
}
