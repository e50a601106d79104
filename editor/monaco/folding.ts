import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Folds chapters, declarations, cases and comments into their first line. */
export function registerFolding(studio: Studio): void {
  languages.registerFoldingRangeProvider([...rulebookLanguages], {
    provideFoldingRanges: async (model) => {
      const ranges = await studio.ask("folding", { file: pathOf(model) });
      return ranges.map((one) => {
        const { startLineNumber, endLineNumber, endColumn } = rangeOf(model, one);
        const end = endColumn === 1 ? endLineNumber - 1 : endLineNumber;
        return {
          start: startLineNumber,
          end,
          ...(one.kind === "comment" && { kind: languages.FoldingRangeKind.Comment }),
        };
      });
    },
  });
}
