import { useEffect, useRef } from "react";
import { fileName } from "../app/file-name.ts";
import { useSelected, useStudio, useTexts } from "../app/studio-context.tsx";
import { languageIds } from "./language-id.ts";
import { editor } from "./monaco.ts";
import { register } from "./register.ts";
import { sharedOptions } from "./shared-options.ts";
import { themeName } from "./themes.ts";

interface TextDifferenceProps {
  readonly path: string;
  readonly older: string;
  readonly newer: string;
}

/** Two texts of a file side by side, what is equal folded away. F7 goes from change to change. */
export function TextDifference({ path, older, newer }: TextDifferenceProps) {
  const studio = useStudio();
  const texts = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<editor.IStandaloneDiffEditor>(undefined);
  const theme = useSelected((state) => state.theme);
  const language = useSelected((state) => state.analysis?.languages.get(path) ?? "en");

  useEffect(() => {
    if (!host.current) return;
    register(studio);
    const created = createDifference(host.current);
    shown.current = created;
    return () => {
      shown.current = undefined;
      created.dispose();
    };
  }, [studio]);
  useEffect(() => editor.setTheme(themeName(theme)), [theme]);
  useEffect(() => {
    const original = editor.createModel(older, languageIds[language]);
    const modified = editor.createModel(newer, languageIds[language]);
    shown.current?.setModel({ original, modified });
    return () => {
      shown.current?.setModel(null);
      original.dispose();
      modified.dispose();
    };
  }, [older, newer, language]);
  useEffect(() => {
    // Labels given to the whole do not reach the two inner editors.
    shown.current?.getOriginalEditor().updateOptions({ ariaLabel: texts.review.older(fileName(path)) });
    shown.current?.getModifiedEditor().updateOptions({ ariaLabel: texts.review.newer(fileName(path)) });
  }, [texts, path]);
  return <div ref={host} className="monaco-host" />;
}

function createDifference(host: HTMLElement): editor.IStandaloneDiffEditor {
  return editor.createDiffEditor(host, {
    ...sharedOptions,
    readOnly: true,
    originalEditable: false,
    // The change in a wide row of a table must not stand beyond the edge.
    diffWordWrap: "on",
    hideUnchangedRegions: { enabled: true },
    experimental: { showMoves: true },
    useInlineViewWhenSpaceIsLimited: true,
    renderOverviewRuler: false,
  });
}
