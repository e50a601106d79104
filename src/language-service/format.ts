import { parse } from "../../grammar/parse.ts";
import { print } from "../../grammar/print.ts";
import type { Project } from "./project.ts";

/** The canonical text of a file. Nothing while a line of it is not understood: what cannot be read cannot be laid out. */
export function format(project: Project, file: string): string | undefined {
  const source = project.sources.find((candidate) => candidate.file === file);
  if (!source) return undefined;
  const { value, diagnostics } = parse(source);
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : print(value);
}
