import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { locationOf } from "./location.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";

/** Lists where a name is used, in all files. */
export function registerReferences(studio: Studio): void {
  languages.registerReferenceProvider([...rulebookLanguages], {
    provideReferences: async (model, position) => {
      const spans = await studio.ask("references", { file: pathOf(model), offset: model.getOffsetAt(position) });
      return spans.flatMap((span) => locationOf(studio, span) ?? []);
    },
  });
}
