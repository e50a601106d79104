import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver/node";
import { semanticTokens, tokenKinds } from "../../language-service/semantic-tokens.ts";
import { type Desk, type EditorPlace, rangeOf, sourceAt } from "../desk.ts";

/** The kinds of words, in the order in which tokens name them by number. */
export const legend = { tokenTypes: [...tokenKinds], tokenModifiers: ["declaration"] };

/** What the words of a file mean. */
export function tokensOf(desk: Desk, textDocument: EditorPlace["textDocument"]): SemanticTokens {
  const source = sourceAt(desk, textDocument);
  const builder = new SemanticTokensBuilder();
  for (const token of semanticTokens(desk.workspace(), source.file)) {
    const { line, character } = rangeOf(source, token).start;
    const kind = tokenKinds.indexOf(token.kind);
    builder.push(line, character, token.end - token.start, kind, token.declares ? 1 : 0);
  }
  return builder.build();
}
