import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { locationOf } from "./location.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";

/** Goes from a name to where it is declared, in whatever file. */
export function registerDefinition(studio: Studio): void {
  languages.registerDefinitionProvider([...rulebookLanguages], {
    provideDefinition: async (model, position) => {
      const span = await studio.ask("definition", { file: pathOf(model), offset: model.getOffsetAt(position) });
      return span && locationOf(studio, span);
    },
  });
}
