import type * as ast from "../../../grammar/ast.ts";
import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import type { Key } from "../rulebook.ts";
import { date, yesNo } from "../types/types.ts";
import { unresolved } from "./unresolved.ts";

type TestOf<K extends ast.Test["kind"]> = Extract<ast.Test, { kind: K }>;

/** `EVENT has happened`; whether it is negated is for the caller. */
export function happened(resolution: Resolution, node: TestOf<"happened">, scope: Scope): Expression {
  const event = resolution.expression(node.left, scope);
  if (event.kind === "fact" && resolution.directory.events.has(event.key)) {
    return { kind: "happened", span: node.span, type: yesNo, event };
  }
  return refuse(resolution, event, node.left.span, {
    en: "Only an event happens: name one, or compare the date.",
    fr: "Seul un événement a lieu : nommez-en un, ou comparez la date.",
  });
}

/** `LIMIT is missed`. */
export function limitIs(resolution: Resolution, { left, state, span }: TestOf<"limit-is">, scope: Scope): Expression {
  const limit = resolution.expression(left, scope);
  const versions = limit.kind === "rule" ? resolution.directory.rules.get(limit.key) : undefined;
  if (limit.kind !== "rule" || versions?.[0]?.node.defines !== "time-limit") {
    return refuse(resolution, limit, left.span, {
      en: "Only a time limit is met or missed: name one, or compare the date.",
      fr: "Seul un délai est respecté ou manqué : nommez-en un, ou comparez la date.",
    });
  }
  const performed = performedBy(resolution, limit.key, span);
  if (performed) return { kind: "limit-is", span, type: yesNo, state, limit, performed };
  return refuse(resolution, limit, left.span, {
    en: `Nothing says by what this time limit is met: add a line "binds ... to perform ..." to it.`,
    fr: `Rien ne dit par quoi ce délai est respecté : ajoutez-y une ligne "oblige ... à accomplir ...".`,
  });
}

/** The event that must happen on or before the last day of a time limit. */
export function performedBy({ directory }: Resolution, limit: Key, span: Span): Expression | undefined {
  for (const { node, language } of directory.rules.get(limit) ?? []) {
    const name = node.limit?.binds?.event.text;
    const target = name === undefined ? undefined : directory.root[language].get(name)?.target;
    if (target?.kind === "event") return { kind: "fact", key: target.key, span, type: date };
  }
  return undefined;
}

function refuse({ problems }: Resolution, { kind }: Expression, span: Span, message: Bilingual): Expression {
  if (kind !== "unresolved") problems.report({ code: "not-a-deadline", span, message });
  return unresolved(span);
}
