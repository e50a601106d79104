import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Resolution } from "../resolution.ts";

/** Records the use of a subject's name after *of*. One that nobody declares was reported when names were collected. */
export function recordSubject({ directory, use }: Resolution, name: ast.Name | undefined, language: Language): void {
  const target = name && directory.root[language].get(name.text)?.target;
  if (name && target?.kind === "subject") use(name.span, target);
}
