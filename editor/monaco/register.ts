import type { Studio } from "../store/studio.ts";
import { registerColours } from "./colours.ts";
import { registerCompletion } from "./completion.ts";
import { registerDefinition } from "./definition.ts";
import { registerFormat } from "./format.ts";
import { registerHover } from "./hover.ts";
import { rulebookLanguages } from "./language-id.ts";
import { languages } from "./monaco.ts";
import { registerReferences } from "./references.ts";
import { registerRepairs } from "./repairs.ts";
import { registerSymbols } from "./symbols.ts";
import { defineThemes } from "./themes.ts";

let registered = false;

/** Teaches Monaco the language, once for the page. */
export function register(studio: Studio): void {
  if (registered) return;
  registered = true;
  for (const id of rulebookLanguages) {
    languages.register({ id });
    languages.setLanguageConfiguration(id, { comments: { lineComment: "#" }, wordPattern: /[\p{L}\p{M}\p{N}_]+/u });
  }
  defineThemes();
  registerColours();
  registerCompletion(studio);
  registerHover(studio);
  registerDefinition(studio);
  registerReferences(studio);
  registerFormat(studio);
  registerRepairs(studio);
  registerSymbols(studio);
}
