import type { Diagnostic, Fix } from "../../grammar/diagnostic.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { modelOf, pathOf } from "./models.ts";
import { type editor, languages, type Range } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Offers the change that settles a check where the caret is (Ctrl+.). */
export function registerRepairs(studio: Studio): void {
  languages.registerCodeActionProvider([...rulebookLanguages], {
    provideCodeActions: (model, range) => {
      const { analysis, language } = studio.store.get();
      const repairable = (analysis?.checks ?? []).filter((check) => touches(model, range, check));
      const actions = repairable.flatMap(({ fix }) =>
        fix ? [{ title: fix.title[language], kind: "quickfix", edit: editOf(studio, fix) }] : [],
      );
      return { actions, dispose: () => undefined };
    },
  });
}

function touches(model: editor.ITextModel, range: Range, { span }: Diagnostic): boolean {
  return span.file === pathOf(model) && rangeOf(model, span).intersectRanges(range) !== null;
}

function editOf(studio: Studio, { edits }: Fix): languages.WorkspaceEdit {
  return {
    edits: edits.flatMap(({ span, text }) => {
      const model = modelOf(studio, span.file);
      if (!model) return [];
      return [{ resource: model.uri, versionId: undefined, textEdit: { range: rangeOf(model, span), text } }];
    }),
  };
}
