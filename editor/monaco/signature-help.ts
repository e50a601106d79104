import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";

/** Shows by which keys a table is looked up and what a phrase is made of, while it is written. */
export function registerSignatureHelp(studio: Studio): void {
  languages.registerSignatureHelpProvider([...rulebookLanguages], {
    signatureHelpTriggerCharacters: [" "],
    provideSignatureHelp: async (model, position) => {
      const { language } = studio.store.get();
      const place = { file: pathOf(model), offset: model.getOffsetAt(position) };
      const found = await studio.ask("signature", { ...place, language });
      if (!found) return null;
      const parameters = found.parameters.map(({ start, end, words }) => ({
        label: [start, end] as [number, number],
        documentation: words,
      }));
      const value = {
        signatures: [{ label: found.text, documentation: found.words, parameters }],
        activeSignature: 0,
        activeParameter: found.active,
      };
      return { value, dispose: () => undefined };
    },
  });
}
