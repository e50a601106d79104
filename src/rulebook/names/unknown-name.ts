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
  // What should be a name and is none was reported when it was read.
  if (name.text === "") return;
  const closest = advice || !problems.isGuessWorthwhile() ? undefined : closestName(name.text, candidates);
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

/** Reports a name that is none of a closed list, such as the keys of a table, with the nearest or else the whole list. */
export function reportNotAmong(problems: Problems, name: ast.Name, names: Iterable<string>): void {
  const list = [...names];
  const isNear = closestName(name.text, list) !== undefined;
  reportUnknownName(problems, name, list, isNear || list.length === 0 ? undefined : possible(list));
}

function possible(names: readonly string[]): Bilingual {
  const list = names.map((name) => `"${name}"`).join(", ");
  return { en: `Possible here: ${list}.`, fr: `Possible ici : ${list}.` };
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
