import { type SemanticToken, tokenKinds } from "../../src/language-service/semantic-tokens.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { type editor, languages } from "./monaco.ts";
import { whenChanged } from "./when-changed.ts";

/** Colours names by what they name and keywords by what they do, as soon as the worker has read the text: those in view. */
export function registerSemanticTokens(studio: Studio): void {
  languages.registerDocumentRangeSemanticTokensProvider([...rulebookLanguages], {
    onDidChange: whenChanged(studio, ({ analysis }) => [analysis?.checks]),
    getLegend: () => ({ tokenTypes: [...tokenKinds], tokenModifiers: ["declaration"] }),
    provideDocumentRangeSemanticTokens: async (model, range) => {
      const tokens = await studio.ask("tokens", { file: pathOf(model) });
      const [from, to] = [range.getStartPosition(), range.getEndPosition()].map((at) => model.getOffsetAt(at));
      const visible = tokens.filter(({ start, end }) => end >= (from ?? 0) && start <= (to ?? 0));
      return { data: encoded(model, visible.filter(isColoured)) };
    },
  });
}

/** What the lexer alone colours the same needs no second colour. */
function isColoured({ kind }: SemanticToken): boolean {
  return !sameAsBefore.has(kind);
}

const sameAsBefore: ReadonlySet<SemanticToken["kind"]> = new Set<SemanticToken["kind"]>([
  "keyword",
  "title",
  "words",
  "citation",
  "name",
  "amount",
  "date",
  "constant",
  "comment",
]);

/** Five numbers for each token: lines and columns since the one before, length, kind, modifiers. */
function encoded(model: editor.ITextModel, tokens: readonly SemanticToken[]): Uint32Array {
  const data: number[] = [];
  let before = { lineNumber: 1, column: 1 };
  for (const { start, end, kind, declares } of tokens) {
    const at = model.getPositionAt(start);
    const lines = at.lineNumber - before.lineNumber;
    const columns = at.column - (lines === 0 ? before.column : 1);
    data.push(lines, columns, end - start, tokenKinds.indexOf(kind), declares ? 1 : 0);
    before = at;
  }
  return new Uint32Array(data);
}
