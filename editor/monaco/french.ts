// Monaco's own words in French. Takes effect only if it is loaded before Monaco.
import "monaco-editor/nls/lang/fr";
