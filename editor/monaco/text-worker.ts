// Monaco's own worker: differences between texts, links, word lists.
import "monaco-editor/editor/editor.worker";
