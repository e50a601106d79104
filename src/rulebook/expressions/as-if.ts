import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { findName, type Scope, visibleNames } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import { checkFit } from "../types/check-fit.ts";

interface Supposition {
  readonly key: Key;
  readonly value: Expression;
}

/** `monthly_salary for grade B3 step 1`: a rule as if facts or rules were otherwise; the rule itself if nothing is supposed. */
export function asIf(resolution: Resolution, node: ast.Place, value: Expression, scope: Scope): Expression {
  const given = node.lookups.flatMap((lookup) => supposition(resolution, node, lookup, scope) ?? []);
  if (given.length === 0) return value;
  return { kind: "as-if", span: node.span, type: value.type, value, given };
}

function supposition(
  resolution: Resolution,
  { name }: ast.Place,
  lookup: ast.Place["lookups"][number],
  scope: Scope,
): Supposition | undefined {
  const { directory, problems } = resolution;
  if (lookup.key === undefined) {
    problems.report({
      code: "which-key",
      span: lookup.span,
      message: {
        en: `"${name.text}" is a rule: say which fact would be otherwise, as in "for grade B3".`,
        fr: `"${name.text}" est une règle : dites quel fait serait différent, comme "pour grade B3".`,
      },
    });
    return undefined;
  }
  const target = findName(directory, scope, lookup.key.text)?.target;
  if (target?.kind !== "fact" && target?.kind !== "rule" && target?.kind !== "decision") {
    reportUnknownName(problems, lookup.key, visibleNames(directory, scope));
    return undefined;
  }
  resolution.use(lookup.key.span, target);
  const type = resolution.typeOf(target);
  const value = resolution.expression(lookup.value, scope, type);
  checkFit(resolution, lookup.value, value, type, scope.language);
  return { key: target.key, value };
}
