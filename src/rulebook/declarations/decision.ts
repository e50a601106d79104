import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { inForceOf, refusePeriod } from "../dates.ts";
import type { Expression } from "../expression.ts";
import type { Declared } from "../names/directory.ts";
import type { Scope } from "../names/scope.ts";
import { thingNamed } from "../names/thing-named.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Decision, DecisionBounds, Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { bilingual } from "../words.ts";
import { conditionLines } from "./condition-lines.ts";
import { entryOf } from "./entry.ts";
import { readingsUsed } from "./readings-used.ts";
import { recordSubject } from "./record-subject.ts";

/** A decision: when the power exists, whose it is, whom they consult, and within which bounds. */
export function decisionOf(
  resolution: Resolution,
  { node, named, language, subject }: Declared<ast.Decision>,
): Decision {
  recordSubject(resolution, node.of, language);
  const scope: Scope = { language, ...(subject !== undefined && { subject }) };
  const type = resolution.typeOf(named.target);
  const untilDecided = node.untilDecided && fitting(resolution, node.untilDecided, type, scope);
  return {
    ...entryOf(resolution, node, named, language),
    ...(subject !== undefined && { subject }),
    type,
    inForce: inForceOf(node.period, resolution.problems),
    when: conditionLines(resolution, node.when, scope),
    restsWith: restsWith(resolution, node.restsWith, scope),
    afterConsulting: authorities(resolution, node.afterConsulting, language),
    onRecommendationOf: authorities(resolution, node.onRecommendationOf, language),
    havingRegardTo: node.havingRegardTo.map((words) => bilingual(words, language)),
    reliesOn: readingsUsed(resolution, node.reliesOn, language),
    mayBe: boundsOf(resolution, node.mayBe, type, scope),
    ...(untilDecided && { untilDecided }),
  };
}

/** Who holds a power, and in which case. */
export function restsWith(
  resolution: Resolution,
  holders: ast.Decision["restsWith"],
  scope: Scope,
): Decision["restsWith"] {
  return holders.flatMap(({ authority: name, where: condition, tail }) => {
    refusePeriod(tail.period, resolution.problems);
    const authority = thingNamed(resolution, name, scope.language, "authority");
    const where = condition && resolution.condition(condition, scope);
    if (authority === undefined) return [];
    return [{ authority, provisions: provisionsOf(tail.citations), ...(where && { where }) }];
  });
}

function boundsOf(
  resolution: Resolution,
  node: ast.DecisionBounds | undefined,
  type: Type,
  scope: Scope,
): DecisionBounds {
  switch (node?.kind) {
    case "up-to":
      return { kind: "range", most: fitting(resolution, node.most, type, scope) };
    case "from-to":
      return {
        kind: "range",
        least: fitting(resolution, node.least, type, scope),
        most: fitting(resolution, node.most, type, scope),
      };
    case "one-of-values":
      return { kind: "values", values: node.values.map((value) => fitting(resolution, value, type, scope)) };
    default:
      return { kind: "yes-or-no" };
  }
}

function fitting(resolution: Resolution, node: ast.Expression, type: Type, scope: Scope): Expression {
  const value = resolution.expression(node, scope, type);
  checkFit(resolution, node, value, type, scope.language);
  return value;
}

/** The authorities that names mean. */
export function authorities(resolution: Resolution, names: readonly ast.Name[], language: Language): readonly Key[] {
  return names.flatMap((name) => thingNamed(resolution, name, language, "authority") ?? []);
}
