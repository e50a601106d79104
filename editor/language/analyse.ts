import { outline } from "../../src/language-service/outline.ts";
import type { Analysis } from "../questions/analysis.ts";
import { standings } from "./standings.ts";
import type { Studied } from "./studied.ts";

/** Everything that is shown without being asked for. */
export function analyse(studied: Studied, revision: number): Analysis {
  const { workspace } = studied;
  const files = workspace.sources.map(({ file }) => file);
  return {
    revision,
    checks: workspace.diagnostics,
    scenarios: standings(studied),
    outlines: new Map(files.map((file) => [file, outline(workspace, file)])),
    languages: new Map(workspace.documents.map(({ file, language }) => [file, language])),
  };
}
