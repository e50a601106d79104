import type { Language } from "../../grammar/source.ts";
import { type Colour, highlight } from "../../src/language-service/highlight.ts";
import { languageIds } from "./language-id.ts";
import { languages } from "./monaco.ts";

/** Colours each line by the lexer of the language. Nothing is carried from line to line. */
export function registerColours(): void {
  for (const language of ["en", "fr"] as const) {
    languages.setTokensProvider(languageIds[language], {
      getInitialState: () => nothing,
      tokenize: (line) => ({ endState: nothing, tokens: tokensOf(line, language) }),
    });
  }
}

const nothing: languages.IState = { clone: () => nothing, equals: () => true };

function tokensOf(line: string, language: Language): languages.IToken[] {
  const tokens: languages.IToken[] = [];
  let at = 0;
  for (const { start, end, colour } of highlight(line, language)) {
    if (start > at) tokens.push({ startIndex: at, scopes: "" });
    tokens.push({ startIndex: start, scopes: scopeOf(colour) });
    at = end;
  }
  if (at < line.length) tokens.push({ startIndex: at, scopes: "" });
  return tokens;
}

/** The scope by which a theme finds a colour. */
export function scopeOf(colour: Colour): string {
  return `${colour}.proviso`;
}
