import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { inForceOf } from "../dates.ts";
import type { Scope } from "../names/scope.ts";
import { reportNotAmong } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { Branch, Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { conditionLines } from "./condition-lines.ts";
import { entryOf } from "./entry.ts";
import { withLocals } from "./locals.ts";
import { readingsUsed } from "./readings-used.ts";
import { stepsOf } from "./steps.ts";

/**
 * An alternative or an exception of a rule.
 *
 * @param outer - what the text of the rule can see; the branch adds its own part results
 */
export function branchOf(
  resolution: Resolution,
  node: ast.Branch,
  rule: Key,
  outer: Scope,
  result: Type,
): Branch | undefined {
  const named = resolution.directory.parts.get(node);
  if (named === undefined) return undefined;
  const { language } = outer;
  const scope = withLocals(resolution, outer, node.steps, rule);
  const others = (names: readonly ast.Name[]): readonly Key[] => branchesNamed(resolution, rule, names, language);
  return {
    ...entryOf(resolution, node, named, language),
    kind: node.kind,
    inForce: inForceOf(node.period, resolution.problems),
    notwithstanding: others(node.notwithstanding),
    disapplies: others(node.disapplies),
    evenIfNotEntitled: node.evenIfNotEntitled,
    when: conditionLines(resolution, node.when, scope),
    reliesOn: readingsUsed(resolution, node.reliesOn, language),
    steps: stepsOf(resolution, node.steps, scope, result),
  };
}

/** The branches of a rule that names mean; a name that means none is reported. */
function branchesNamed(
  resolution: Resolution,
  rule: Key,
  names: readonly ast.Name[],
  language: Language,
): readonly Key[] {
  const branches = resolution.directory.branches.get(rule)?.[language];
  return names.flatMap((name) => {
    const named = branches?.get(name.text);
    if (named) {
      resolution.use(name.span, named.target);
      return [named.key];
    }
    reportNotAmong(resolution.problems, name, branches?.keys() ?? []);
    return [];
  });
}
