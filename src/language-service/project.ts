import type { Document } from "../../grammar/ast.ts";
import type { Diagnostic } from "../../grammar/diagnostic.ts";
import type { Language, Source } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** What the features look at: a rulebook in all its stages. `src/workspace` makes them; any object of this shape will do. */
export interface Project {
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  readonly rulebook: Rulebook;
  readonly diagnostics: readonly Diagnostic[];
}

/** A place in a file: a UTF-16 offset. */
export interface Place {
  readonly file: string;
  readonly offset: number;
}

/** The language a file is written in; English for a file that is not there. */
export function languageOf(project: Project, file: string): Language {
  return project.documents.find((document) => document.file === file)?.language ?? "en";
}

/** The text of a file; empty for a file that is not there. */
export function textOf(project: Project, file: string): string {
  return project.sources.find((source) => source.file === file)?.text ?? "";
}
