import type * as ast from "../../../grammar/ast.ts";
import type { Expression } from "../expression.ts";
import { performedBy } from "../expressions/limit.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Fact, Key } from "../rulebook.ts";
import { date } from "../types/types.ts";
import { entryOf } from "./entry.ts";

/** An event is told like a fact: the day it happens on, or that it has not happened. */
export function eventOf(resolution: Resolution, { node, named, language }: Declared<ast.Event>): Fact {
  const deemed = deemedDay(resolution, named.key);
  return {
    ...entryOf(resolution, node, named, language),
    type: date,
    overTime: false,
    isEvent: true,
    ...(deemed && { deemed }),
  };
}

/** The last day of the time limit whose silence counts as the event, once it is missed. */
function deemedDay(resolution: Resolution, event: Key): Expression | undefined {
  const { rules, root } = resolution.directory;
  for (const [key, versions] of rules) {
    const name = versions
      .map(({ node, language }) => ({ silence: node.limit?.silenceCountsAs, language }))
      .find(({ silence, language }) => silence && root[language].get(silence.text)?.key === event)?.silence;
    const performed = name && performedBy(resolution, key, name.span);
    if (performed) {
      const limit: Expression = { kind: "rule", key, span: name.span, type: date };
      return { kind: "missed-on", span: name.span, type: date, limit, performed };
    }
  }
  return undefined;
}
