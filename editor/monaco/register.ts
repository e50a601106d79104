import type { Studio } from "../store/studio.ts";
import { registerCodeActions } from "./code-actions.ts";
import { registerCodeLenses } from "./code-lenses.ts";
import { registerColours } from "./colours.ts";
import { registerCompletion } from "./completion.ts";
import { registerDefinition } from "./definition.ts";
import { registerFolding } from "./folding.ts";
import { registerFormat } from "./format.ts";
import { registerHover } from "./hover.ts";
import { registerInlayHints } from "./inlay-hints.ts";
import { rulebookLanguages } from "./language-id.ts";
import { languages } from "./monaco.ts";
import { registerReferences } from "./references.ts";
import { registerRename } from "./rename.ts";
import { registerSemanticTokens } from "./semantic-tokens.ts";
import { registerSignatureHelp } from "./signature-help.ts";
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
  registerRename(studio);
  registerCodeActions(studio);
  registerCodeLenses(studio);
  registerInlayHints(studio);
  registerSignatureHelp(studio);
  registerFolding(studio);
  registerSemanticTokens(studio);
  registerSymbols(studio);
}
