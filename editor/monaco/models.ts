import { replacement } from "../store/replacement.ts";
import type { Studio } from "../store/studio.ts";
import { languageIds } from "./language-id.ts";
import { editor, Uri } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/*
 * One model for each file, kept while the studio is open. Text flows both ways: typing becomes an action of the studio, and
 * what the studio changes (layout, a repair, a step taken back, the text on disk) becomes an edit of the model.
 */

/** The path of a model's file. */
export function pathOf(model: editor.ITextModel): string {
  return model.uri.path.slice(1);
}

/** The address of a file's model. */
export function uriOf(path: string): Uri {
  return Uri.from({ scheme: "proviso", path: `/${path}` });
}

/** The model of a file, made at its first use. Nothing for a file that is not in the studio. */
export function modelOf(studio: Studio, path: string): editor.ITextModel | undefined {
  const file = studio.store.get().files.get(path);
  if (!file) return undefined;
  return editor.getModel(uriOf(path)) ?? createModel(studio, path, file.text);
}

function createModel(studio: Studio, path: string, text: string): editor.ITextModel {
  const model = editor.createModel(text, languageIdOf(studio, path), uriOf(path));
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  model.onDidChangeContent(() => studio.edit(path, model.getValue()));
  const stop = studio.store.subscribe(() => {
    follow(model, studio.store.get().files.get(path)?.text);
    const id = languageIdOf(studio, path);
    if (model.getLanguageId() !== id) editor.setModelLanguage(model, id);
  });
  model.onWillDispose(stop);
  return model;
}

function languageIdOf(studio: Studio, path: string): string {
  return languageIds[studio.store.get().analysis?.languages.get(path) ?? "en"];
}

function follow(model: editor.ITextModel, text: string | undefined): void {
  const current = model.getValue();
  if (text === undefined || current === text) return;
  const change = replacement(current, text);
  model.pushStackElement();
  model.pushEditOperations([], [{ range: rangeOf(model, change), text: change.text }], () => null);
  model.pushStackElement();
}
