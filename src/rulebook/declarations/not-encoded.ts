import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { provisionsOf } from "../provision.ts";
import type { NotEncoded } from "../rulebook.ts";
import { bilingual } from "../words.ts";

/** A provision recorded as computing nothing. */
export function notEncodedOf(node: ast.NotEncoded, language: Language): NotEncoded {
  const { heading, classedAs, reason, span } = node;
  return {
    provisions: provisionsOf(heading.under),
    classedAs: classedAs?.text ?? "",
    reason: reason ? bilingual(reason, language) : { en: "", fr: "" },
    span,
  };
}
