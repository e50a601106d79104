import { replacement } from "../store/replacement.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Lays a file out canonically on Shift+Alt+F. */
export function registerFormat(studio: Studio): void {
  languages.registerDocumentFormattingEditProvider([...rulebookLanguages], {
    provideDocumentFormattingEdits: async (model) => {
      const text = await studio.laidOut(pathOf(model));
      if (text === undefined || text === model.getValue()) return [];
      const change = replacement(model.getValue(), text);
      return [{ range: rangeOf(model, change), text: change.text }];
    },
  });
}
