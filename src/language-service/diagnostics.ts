import type { Diagnostic, Severity } from "../../grammar/diagnostic.ts";
import type { Project } from "./project.ts";

/** The diagnostics of one file, in the order of its text; of two at one place, the graver first. */
export function diagnostics(project: Project, file: string): readonly Diagnostic[] {
  return project.diagnostics
    .filter(({ span }) => span.file === file)
    .sort((a, b) => a.span.start - b.span.start || gravity[a.severity] - gravity[b.severity]);
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
