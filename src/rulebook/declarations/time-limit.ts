import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { findName, type Scope } from "../names/scope.ts";
import { thingNamed } from "../names/thing-named.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { TimeLimit } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { checkFit } from "../types/check-fit.ts";
import { date } from "../types/types.ts";

/** What a time limit says besides what every rule says; nothing where it does not say from when and how it runs. */
export function timeLimitOf(resolution: Resolution, node: ast.LimitClauses, scope: Scope): TimeLimit | undefined {
  const { language } = scope;
  const party = node.binds && thingNamed(resolution, node.binds.party, language, "authority");
  const event = node.binds && thingNamed(resolution, node.binds.event, language, "event");
  const runsFrom = node.runsFrom && dateExpression(resolution, node.runsFrom, scope);
  const countedBy = node.countedBy && thingNamed(resolution, node.countedBy, language, "counting");
  const silence = node.silenceCountsAs && thingNamed(resolution, node.silenceCountsAs, language, "event");
  if (node.silenceCountsAs && !node.binds) reportNothingAwaited(resolution, node.silenceCountsAs);
  const suspensions = node.suspensions.flatMap(({ from, to, citations }) => {
    const ends = [eventNamed(resolution, from, scope), eventNamed(resolution, to, scope)] as const;
    return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1], provisions: provisionsOf(citations) }] : [];
  });
  if (runsFrom === undefined || countedBy === undefined) return undefined;
  return {
    ...(party !== undefined && event !== undefined && { binds: { party, event } }),
    runsFrom,
    countedBy,
    suspensions,
    ...(silence !== undefined && { silenceCountsAs: silence }),
  };
}

function dateExpression(resolution: Resolution, node: ast.Expression, scope: Scope): Expression {
  const value = resolution.expression(node, scope, date);
  checkFit(resolution, node, value, date, scope.language);
  return value;
}

function eventNamed(resolution: Resolution, name: ast.Name, { language }: Scope): Expression | undefined {
  const key = thingNamed(resolution, name, language, "event");
  return key === undefined ? undefined : { kind: "fact", key, span: name.span, type: date };
}

function reportNothingAwaited({ problems }: Resolution, { span }: ast.Name): void {
  problems.report({
    code: "silence-of-nobody",
    span,
    message: {
      en: `Silence needs somebody to answer: add a line "binds ... to perform ..." above.`,
      fr: `Le silence suppose que quelqu'un doive répondre : ajoutez une ligne "oblige ... à accomplir ..." au-dessus.`,
    },
  });
}

/** The type of a limit's length: the unit in which the first of its lines says it, months where none does. */
export function lengthType({ directory, typeOf }: Resolution, steps: readonly ast.Step[], scope: Scope): Type {
  for (const step of steps) {
    if (step.kind !== "shall-be") continue;
    if (step.value.kind === "duration") return { kind: "duration", unit: step.value.unit };
    const named = step.value.kind === "place" ? findName(directory, scope, step.value.name.text) : undefined;
    const type = named && typeOf(named.target);
    if (type?.kind === "duration") return type;
  }
  return { kind: "duration", unit: "months" };
}
