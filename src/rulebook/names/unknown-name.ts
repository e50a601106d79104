import type * as ast from "../../../grammar/ast.ts";
import type { Fix } from "../../../grammar/diagnostic.ts";
import type { Bilingual } from "../../../grammar/source.ts";
import type { Problems } from "../problems.ts";
import { closestName } from "./closest-name.ts";

/**
 * Reports a name that means nothing where it stands, with the nearest name that would.
 *
 * @param candidates - the names that could stand there
 * @param advice - a sentence that says more than a similar name could
 */
export function reportUnknownName(
  problems: Problems,
  name: ast.Name,
  candidates: Iterable<string>,
  advice?: Bilingual,
): void {
  const closest = advice ? undefined : closestName(name.text, candidates);
  const more = advice ?? (closest === undefined ? declareIt : didYouMean(closest));
  problems.report({
    code: "unknown-name",
    span: name.span,
    message: {
      en: `Nothing here is called "${name.text}". ${more.en}`,
      fr: `Rien ne s'appelle "${name.text}" ici. ${more.fr}`,
    },
    fix: closest === undefined ? undefined : replaceBy(name, closest),
  });
}

const declareIt: Bilingual = {
  en: "Declare it, or check its spelling.",
  fr: "Déclarez-le ou vérifiez l'orthographe.",
};

function didYouMean(closest: string): Bilingual {
  return { en: `Did you mean "${closest}"?`, fr: `Vouliez-vous dire "${closest}" ?` };
}

function replaceBy(name: ast.Name, closest: string): Fix {
  return {
    title: { en: `Replace with "${closest}"`, fr: `Remplacer par "${closest}"` },
    edits: [{ span: name.span, text: closest }],
  };
}
