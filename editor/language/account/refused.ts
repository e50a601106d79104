import type { Bilingual, Language } from "../../../grammar/source.ts";
import type { Refused } from "../../questions/account.ts";

/** Problems as the page shows them. */
export function refused(
  problems: readonly { readonly message: Bilingual; readonly path?: readonly (string | number)[] }[],
  language: Language,
): Refused {
  return {
    ok: false,
    problems: problems.map(({ message, path }) => ({ words: message[language], ...(path && { path }) })),
  };
}
