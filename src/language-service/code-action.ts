import type { Bilingual, Span } from "../../grammar/source.ts";
import type { TextEdit } from "./applied.ts";
import type { Project } from "./project.ts";

/** A change that an editor offers at a place. */
export interface CodeAction {
  /** What it does, as a button would say it. */
  readonly title: Bilingual;
  /** `repair` settles a diagnostic; `extract` and `add` change what is sound. */
  readonly kind: "repair" | "extract" | "add";
  /** The code of the diagnostic that it settles. */
  readonly settles?: string;
  readonly edits: readonly TextEdit[];
}

/** Makes what is offered where the selection stands; nothing where it has nothing to offer. */
export type ActionMaker = (project: Project, selection: Span) => readonly CodeAction[];
