import type { editor } from "./monaco.ts";

/** How text looks and behaves wherever Monaco shows it. */
export const sharedOptions: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontFamily:
    '"Cascadia Mono", "Cascadia Code", Consolas, "SF Mono", Menlo, "JetBrains Mono", "DejaVu Sans Mono", monospace',
  fontSize: 13.5,
  lineHeight: 1.6,
  fontLigatures: false,
  "semanticHighlighting.enabled": true,
  minimap: { enabled: false },
  wordWrap: "off",
  scrollBeyondLastLine: false,
  padding: { top: 10, bottom: 24 },
  renderLineHighlight: "line",
  // Tab leaves the text, as it leaves every other field; Ctrl+M changes that, and the label says so.
  tabFocusMode: true,
  // French quotes and narrow blanks belong to the law.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  stickyScroll: { enabled: true, maxLineCount: 3 },
  // Equal words are not equal names; Shift+F12 finds the uses of a name.
  occurrencesHighlight: "off",
  overviewRulerBorder: false,
  scrollbar: { verticalScrollbarSize: 12, horizontalScrollbarSize: 12 },
  fixedOverflowWidgets: true,
};
