import type * as ast from "../../../grammar/ast.ts";
import type { Rulebook } from "../rulebook.ts";
import { bilingualTitle } from "../words.ts";

/** The chapters of all files in order, each from its title to the next, or to the last declaration of its file. */
export function chaptersOf(documents: readonly ast.Document[]): Rulebook["chapters"] {
  return documents.flatMap(({ declarations, language }) => {
    const chapters = declarations.filter((node): node is ast.Chapter => node.kind === "chapter");
    const last = declarations.at(-1)?.span.end;
    return chapters.map(({ title, heading, span }, i) => ({
      title: bilingualTitle(title, heading, language),
      span: { ...span, end: chapters[i + 1]?.span.start ?? last ?? span.end },
    }));
  });
}
