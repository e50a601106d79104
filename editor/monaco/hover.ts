import type { Hover } from "../../src/language-service/hover.ts";
import type { Studio } from "../store/studio.ts";
import type { Texts } from "../texts/en.ts";
import { texts } from "../texts/texts.ts";
import { inHandIn } from "./in-hand.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Shows what a name means: label, kind and type, provisions, notes, the amounts of a figure, its value for the case in hand. */
export function registerHover(studio: Studio): void {
  languages.registerHoverProvider([...rulebookLanguages], {
    provideHover: async (model, position) => {
      const { language } = studio.store.get();
      const inHand = inHandIn(studio.store.get());
      const place = { file: pathOf(model), offset: model.getOffsetAt(position) };
      const found = await studio.ask("hover", { ...place, language, ...(inHand && { inHand }) });
      return (
        found && {
          range: rangeOf(model, found.span),
          contents: paragraphs(found, model.getLanguageId(), texts[language].text).map((value) => ({ value })),
        }
      );
    },
  });
}

function paragraphs(found: Hover, languageId: string, words: Texts["text"]): string[] {
  const { label, what, type, provisions, text, notes, value, uses } = found;
  const kind = [what, type].filter(Boolean).join(" · ");
  return [
    `**${plain(label)}**  \n${plain(kind)}${provisions ? `  \n${plain(provisions)}` : ""}`,
    ...(value ? [`${plain(words.inCase)} **${plain(value)}**`] : []),
    ...(text ? [`\`\`\`${languageId}\n${text}\n\`\`\``] : []),
    ...notes.map(plain),
    plain(words.uses(uses)),
  ];
}

/** Words of a rulebook are not to be taken for the signs of a layout. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&");
}
