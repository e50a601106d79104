import { renamedTo } from "../store/step-words.ts";
import type { Studio } from "../store/studio.ts";
import { texts } from "../texts/texts.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { type editor, languages, type Position } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Gives a thing another name in every file (F2), as one step that can be taken back. */
export function registerRename(studio: Studio): void {
  languages.registerRenameProvider([...rulebookLanguages], {
    resolveRenameLocation: async (model, position) => {
      const found = await studio.ask("renamable", placeAt(model, position));
      const { language } = studio.store.get();
      if (!found) return { ...nowhere(model, position), rejectReason: texts[language].text.nothingToRename };
      return { range: rangeOf(model, found.span), text: found.name };
    },
    provideRenameEdits: async (model, position, to) => {
      const renamed = await studio.ask("rename", { ...placeAt(model, position), to });
      if (!renamed.ok) return { edits: [], rejectReason: renamed.message[studio.store.get().language] };
      // The studio makes the changes, so that one step takes them back in all files.
      studio.repair({ title: renamedTo(to), edits: renamed.edits });
      return { edits: [] };
    },
  });
}

function placeAt(model: editor.ITextModel, position: Position) {
  return { file: pathOf(model), offset: model.getOffsetAt(position) };
}

function nowhere(model: editor.ITextModel, position: Position) {
  const offset = model.getOffsetAt(position);
  return { range: rangeOf(model, { start: offset, end: offset }), text: "" };
}
