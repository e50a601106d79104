import type { Hover } from "../../src/language-service/hover.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Shows what a name means: label, kind and type, provisions, notes, and the amounts of a figure. */
export function registerHover(studio: Studio): void {
  languages.registerHoverProvider([...rulebookLanguages], {
    provideHover: async (model, position) => {
      const { language } = studio.store.get();
      const found = await studio.ask("hover", { file: pathOf(model), offset: model.getOffsetAt(position), language });
      return (
        found && {
          range: rangeOf(model, found.span),
          contents: paragraphs(found, model.getLanguageId()).map((value) => ({ value })),
        }
      );
    },
  });
}

function paragraphs({ label, what, type, provisions, text, notes }: Hover, languageId: string): string[] {
  const kind = [what, type].filter(Boolean).join(" · ");
  return [
    `**${plain(label)}**  \n${plain(kind)}${provisions ? `  \n${plain(provisions)}` : ""}`,
    ...(text ? [`\`\`\`${languageId}\n${text}\n\`\`\``] : []),
    ...notes.map(plain),
  ];
}

/** Words of a rulebook are not to be taken for the signs of a layout. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&");
}
