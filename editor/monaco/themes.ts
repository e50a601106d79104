import type { Colour } from "../../src/language-service/highlight.ts";
import type { TokenKind } from "../../src/language-service/semantic-tokens.ts";
import { type Theme, themes } from "../store/state.ts";
import { scopeOf } from "./colours.ts";
import { editor } from "./monaco.ts";

type Paint = { readonly foreground: string; readonly fontStyle?: string };

/*
 * A rulebook is prose first: names, which are most of it, have the colour of the text; what opens a line is set in bold as a
 * heading would be; amounts and dates stand out because they are what amendments change. Contrast is at least 4.5 to 1.
 */
const paints: Readonly<Record<Theme, Readonly<Record<Colour, Paint>>>> = {
  light: {
    head: { foreground: "5b2d90", fontStyle: "bold" },
    clause: { foreground: "0b5394", fontStyle: "bold" },
    word: { foreground: "0b5394" },
    title: { foreground: "1f1f1f", fontStyle: "bold" },
    words: { foreground: "5a5148", fontStyle: "italic" },
    citation: { foreground: "6b5a2e" },
    name: { foreground: "1f1f1f" },
    amount: { foreground: "9a3412" },
    date: { foreground: "0f6450" },
    constant: { foreground: "7a1f5c" },
    "rule-line": { foreground: "8a8a8a" },
    comment: { foreground: "666f66", fontStyle: "italic" },
    stray: { foreground: "b10e1c" },
  },
  dark: {
    head: { foreground: "c9a7f2", fontStyle: "bold" },
    clause: { foreground: "8ec5ff", fontStyle: "bold" },
    word: { foreground: "8ec5ff" },
    title: { foreground: "f2f2f2", fontStyle: "bold" },
    words: { foreground: "c9bfb2", fontStyle: "italic" },
    citation: { foreground: "d6c48f" },
    name: { foreground: "e4e4e4" },
    amount: { foreground: "ffb38a" },
    date: { foreground: "7fd6bf" },
    constant: { foreground: "f0a3d2" },
    "rule-line": { foreground: "8a8a8a" },
    comment: { foreground: "9aa59a", fontStyle: "italic" },
    stray: { foreground: "ff8a90" },
  },
  contrast: {
    head: { foreground: "ffd7ff", fontStyle: "bold" },
    clause: { foreground: "9fe8ff", fontStyle: "bold" },
    word: { foreground: "9fe8ff" },
    title: { foreground: "ffffff", fontStyle: "bold" },
    words: { foreground: "ffffff", fontStyle: "italic" },
    citation: { foreground: "ffef9f" },
    name: { foreground: "ffffff" },
    amount: { foreground: "ffc9a3" },
    date: { foreground: "a6ffe4" },
    constant: { foreground: "ffc7ec" },
    "rule-line": { foreground: "d0d0d0" },
    comment: { foreground: "d7ffd7", fontStyle: "italic" },
    stray: { foreground: "ffb3b8", fontStyle: "underline" },
  },
};

/** What the worker's reading tells apart that the lexer cannot. What is not listed keeps the lexer's colour. */
type Meaning = Extract<
  TokenKind,
  "condition" | "exception" | "fact" | "rule" | "figure" | "table" | "case" | "decision"
>;

const meanings: Readonly<Record<Theme, Readonly<Record<Meaning, Paint>>>> = {
  light: {
    condition: { foreground: "855400", fontStyle: "bold" },
    exception: { foreground: "9c1a55", fontStyle: "bold" },
    fact: { foreground: "1f4e4e" },
    rule: { foreground: "34348a" },
    figure: { foreground: "8a3a12" },
    table: { foreground: "8a3a12" },
    case: { foreground: "7c2a55" },
    decision: { foreground: "5b2d90" },
  },
  dark: {
    condition: { foreground: "f2c873", fontStyle: "bold" },
    exception: { foreground: "ff9cc4", fontStyle: "bold" },
    fact: { foreground: "a9e0dc" },
    rule: { foreground: "c3c6ff" },
    figure: { foreground: "ffc5a6" },
    table: { foreground: "ffc5a6" },
    case: { foreground: "f5bcd6" },
    decision: { foreground: "d9c2f7" },
  },
  contrast: {
    condition: { foreground: "ffe48f", fontStyle: "bold" },
    exception: { foreground: "ffb8d8", fontStyle: "bold" },
    fact: { foreground: "c8f4f0" },
    rule: { foreground: "d6d9f9" },
    figure: { foreground: "ffd9c2" },
    table: { foreground: "ffd9c2" },
    case: { foreground: "ffd0e6" },
    decision: { foreground: "ecd9ff" },
  },
};

const backgrounds: Readonly<Record<Theme, editor.IColors>> = {
  light: {
    "editor.background": "#ffffff",
    "editor.lineHighlightBackground": "#f5f8fc",
    "editor.lineHighlightBorder": "#00000000",
    "editorLineNumber.foreground": "#6e6e6e",
    "editorLineNumber.activeForeground": "#1f1f1f",
    "editorStickyScroll.shadow": "#00000022",
    "editorInlayHint.foreground": "#4d545c",
    "editorInlayHint.background": "#eef2f7",
    "editorCodeLens.foreground": "#5a6068",
  },
  dark: {
    "editor.background": "#1e1f22",
    "editor.lineHighlightBackground": "#26282d",
    "editor.lineHighlightBorder": "#00000000",
    "editorLineNumber.foreground": "#9a9a9a",
    "editorLineNumber.activeForeground": "#f0f0f0",
    "editorInlayHint.foreground": "#c6ccd4",
    "editorInlayHint.background": "#2c3036",
    "editorCodeLens.foreground": "#b0b6be",
  },
  contrast: {
    "editor.background": "#000000",
    "editor.lineHighlightBackground": "#000000",
    "editor.lineHighlightBorder": "#ffffff",
    "editorLineNumber.foreground": "#ffffff",
    "editorLineNumber.activeForeground": "#ffff00",
    "editorInlayHint.foreground": "#ffffff",
    "editorInlayHint.background": "#000000",
    "editorCodeLens.foreground": "#ffffff",
  },
};

const bases: Readonly<Record<Theme, editor.BuiltinTheme>> = { light: "vs", dark: "vs-dark", contrast: "hc-black" };

/** Tells Monaco the colours of every appearance. */
export function defineThemes(): void {
  for (const theme of themes) {
    const rules = Object.entries(paints[theme]).map(([colour, paint]) => ({
      token: scopeOf(colour as Colour),
      ...paint,
    }));
    editor.defineTheme(themeName(theme), {
      base: bases[theme],
      inherit: true,
      rules: [...rules, ...Object.entries(meanings[theme]).map(([token, paint]) => ({ token, ...paint }))],
      colors: backgrounds[theme],
    });
  }
}

/** The name under which Monaco knows an appearance. */
export function themeName(theme: Theme): string {
  return `proviso-${theme}`;
}
