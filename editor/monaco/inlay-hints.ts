import type { Studio } from "../store/studio.ts";
import { inHandIn } from "./in-hand.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { whenChanged } from "./when-changed.ts";

/** Shows at the end of each line what it comes to for the case in hand, anew whenever the case, the day or a text changes. */
export function registerInlayHints(studio: Studio): void {
  languages.registerInlayHintsProvider([...rulebookLanguages], {
    onDidChangeInlayHints: whenChanged(studio, ({ case: chosen, on, language, analysis }) => [
      chosen,
      on,
      language,
      analysis?.checks,
    ]),
    provideInlayHints: async (model, range) => {
      const state = studio.store.get();
      const inHand = inHandIn(state);
      const found = inHand ? await studio.ask("hints", { file: pathOf(model), inHand }) : [];
      const hints = found.map(({ offset, text }) => ({
        position: model.getPositionAt(offset),
        label: `‹ ${text[state.language]} ›`,
        paddingLeft: true,
      }));
      return { hints: hints.filter(({ position }) => range.containsPosition(position)), dispose: () => undefined };
    },
  });
}
