import type * as ast from "../../../grammar/ast.ts";
import type { Resolution } from "../resolution.ts";

/** Reports keys given to something that is not a table. */
export function refuseLookUps({ problems }: Resolution, { name, lookups }: ast.Place): void {
  const [first] = lookups;
  if (first === undefined) return;
  problems.report({
    code: "not-a-table",
    span: first.span,
    message: {
      en: `Only a table or a rule can be asked "for" something, and "${name.text}" is neither: leave that out.`,
      fr: `Seuls un tableau ou une règle se demandent "pour" quelque chose, et "${name.text}" n'en est pas : retirez-le.`,
    },
  });
}
