import { useEffect, useRef } from "react";
import { fileName } from "../app/file-name.ts";
import { useSelected, useStudio, useTexts } from "../app/studio-context.tsx";
import { sayTextReady } from "../app/text-ready.ts";
import type { Studio } from "../store/studio.ts";
import { markChecks } from "./check-marks.ts";
import { modelOf, pathOf } from "./models.ts";
import { editor, KeyCode, KeyMod } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";
import { register } from "./register.ts";
import { scenarioMarks } from "./scenario-marks.ts";
import { sharedOptions } from "./shared-options.ts";
import { themeName } from "./themes.ts";

/** The text of a file in Monaco. One editor serves every file; their models are swapped. */
export function TextEditor({ path }: { readonly path: string }) {
  const studio = useStudio();
  const texts = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<editor.IStandaloneCodeEditor>(undefined);
  const wish = useSelected((state) => state.wish);
  const theme = useSelected((state) => state.theme);

  useEffect(() => {
    if (!host.current) return;
    const created = createEditor(host.current, studio);
    shown.current = created;
    return () => {
      shown.current = undefined;
      created.dispose();
    };
  }, [studio]);
  useEffect(() => editor.setTheme(themeName(theme)), [theme]);
  useEffect(() => {
    const { current } = shown;
    if (current) showFile(current, studio, path);
    // What stands around the text is drawn in the frame after it.
    requestAnimationFrame(sayTextReady);
    current?.updateOptions({ ariaLabel: texts.file.textLabel(fileName(path)) });
  }, [studio, path, texts]);
  useEffect(() => {
    const model = shown.current?.getModel();
    if (!wish || !model || pathOf(model) !== wish.span.file) return;
    const range = rangeOf(model, wish.span);
    shown.current?.setSelection(range);
    shown.current?.revealRangeNearTopIfOutsideViewport(range);
    shown.current?.focus();
  }, [wish]);
  useMarks(shown, path);
  return <div ref={host} className="monaco-host" />;
}

function createEditor(host: HTMLElement, studio: Studio): editor.IStandaloneCodeEditor {
  register(studio);
  const created = editor.create(host, {
    ...sharedOptions,
    model: null,
    glyphMargin: true,
    placeholder: "",
    suggest: { showWords: false, localityBonus: true },
    quickSuggestions: { other: true, comments: false, strings: false },
  });
  created.onDidChangeCursorPosition(({ position }) => {
    const model = created.getModel();
    if (model) studio.stand({ file: pathOf(model), offset: model.getOffsetAt(position) });
  });
  created.addCommand(KeyMod.CtrlCmd | KeyCode.KeyS, () => void studio.saveAll());
  // One log of steps for all faces and rooms, instead of the editor's own.
  const path = () => studio.store.get().current;
  created.addCommand(KeyMod.CtrlCmd | KeyCode.KeyZ, () => studio.undo(path()));
  created.addCommand(KeyMod.CtrlCmd | KeyCode.KeyY, () => studio.redo(path()));
  created.addCommand(KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, () => studio.redo(path()));
  return created;
}

/** Scroll and caret of each file, for when it is opened again. */
const views = new Map<string, editor.ICodeEditorViewState | null>();

function showFile(shown: editor.IStandaloneCodeEditor, studio: Studio, path: string): void {
  const before = shown.getModel();
  const model = modelOf(studio, path) ?? null;
  if (before === model) return;
  if (before) views.set(pathOf(before), shown.saveViewState());
  shown.setModel(model);
  shown.restoreViewState(views.get(path) ?? null);
}

/** Checks and scenarios drawn into the text, anew whenever they change. */
function useMarks(shown: React.RefObject<editor.IStandaloneCodeEditor | undefined>, path: string): void {
  const analysis = useSelected((state) => state.analysis);
  const language = useSelected((state) => state.language);
  useEffect(() => {
    const { current } = shown;
    const model = current?.getModel();
    if (!current || !model || pathOf(model) !== path) return;
    markChecks(model, { ...(analysis && { analysis }), language });
    const drawn = current.createDecorationsCollection(
      scenarioMarks(model, { ...(analysis && { analysis }), language }),
    );
    return () => drawn.clear();
  }, [shown, path, analysis, language]);
}
