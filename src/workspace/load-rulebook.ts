import type { Diagnostic } from "../../grammar/diagnostic.ts";
import type { Source } from "../../grammar/source.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { openWorkspace } from "./open-workspace.ts";

/** Rules as texts: one, several, or what `readFolder` of `proviso/node` gives. */
export type Texts = string | readonly (string | Source)[] | { readonly sources: readonly Source[] };

/** A rulebook and what is wrong with it. */
export interface LoadedRulebook {
  readonly rulebook: Rulebook;
  /** An error stops the evaluation of what it touches; look at them before you rely on an answer. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads texts as one rulebook. It never throws, however broken they are. */
export function loadRulebook(texts: Texts): LoadedRulebook {
  const { rulebook, diagnostics } = openWorkspace(sourcesOf(texts));
  return { rulebook, diagnostics };
}

function sourcesOf(texts: Texts): readonly Source[] {
  if (typeof texts === "string") return [{ file: "rules.proviso", text: texts }];
  if ("sources" in texts) return texts.sources;
  return texts.map((text, i) => (typeof text === "string" ? { file: `rules-${i + 1}.proviso`, text } : text));
}
