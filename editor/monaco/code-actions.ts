import type { Fix } from "../../grammar/diagnostic.ts";
import type { Studio } from "../store/studio.ts";
import { inHandIn } from "./in-hand.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { editor, languages } from "./monaco.ts";

const makeChange = "proviso.makeChange";

/** Offers what would settle a check, and what can be made of the rule or the selection where the caret is (Ctrl+.). */
export function registerCodeActions(studio: Studio): void {
  // The studio makes the change, so that one step takes it back in all files.
  editor.registerCommand(makeChange, (_, fix: Fix) => studio.repair(fix));
  languages.registerCodeActionProvider([...rulebookLanguages], {
    provideCodeActions: async (model, range) => {
      const state = studio.store.get();
      const inHand = inHandIn(state);
      const selection = {
        file: pathOf(model),
        start: model.getOffsetAt(range.getStartPosition()),
        end: model.getOffsetAt(range.getEndPosition()),
      };
      const offered = await studio.ask("actions", { selection, ...(inHand && { inHand }) });
      const actions = offered.map((action) => {
        const title = action.title[state.language];
        return { title, kind: kinds[action.kind], command: { id: makeChange, title, arguments: [action] } };
      });
      return { actions, dispose: () => undefined };
    },
  });
}

const kinds = { repair: "quickfix", add: "quickfix", extract: "refactor.extract" } as const;
