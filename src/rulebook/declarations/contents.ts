import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { provisionsOf } from "../provision.ts";
import type { Contents, ListedProvision } from "../rulebook.ts";
import { bilingualTitle } from "../words.ts";

/** What a part of the text has. */
export function contentsOf({ title, heading, lines, span }: ast.Contents, language: Language): Contents {
  return { title: bilingualTitle(title, heading, language), listed: lines.flatMap(listedOn), span };
}

function listedOn({ provisions, withoutNumber }: ast.ListedLine): readonly ListedProvision[] {
  return provisionsOf(provisions).map((provision, i) => ({
    provision,
    withoutNumber,
    span: (provisions[i] as ast.Citation).span,
  }));
}
