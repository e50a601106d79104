import type * as ast from "../../../grammar/ast.ts";
import { dateValue } from "../../values/value.ts";
import { dateOf } from "../dates.ts";
import type { Resolution } from "../resolution.ts";
import type { GivenFact } from "../rulebook.ts";

/** What a `given` line tells of an event; nothing, and a diagnostic, where it is told as something else is. */
export function givenEvent({ problems }: Resolution, node: ast.GivenValue, name: ast.Name): GivenFact | undefined {
  switch (node.kind) {
    case "given-happened": {
      const date = dateOf(node.on, problems);
      return date && { kind: "value", value: dateValue(date) };
    }
    case "given-not-happened":
      return { kind: "not-happened" };
    case "given-unknown":
      return { kind: "unknown" };
    case "given-pending":
      return { kind: "pending" };
    default:
      problems.report({
        code: "event-not-told",
        span: node.span,
        message: {
          en: `"${name.text}" is an event: write "happens on" and the day, or "has not happened".`,
          fr: `"${name.text}" est un événement : écrivez "a lieu le" et le jour, ou "n'a pas eu lieu".`,
        },
      });
      return undefined;
  }
}

/** Reports that only events happen. */
export function refuseHappening({ problems }: Resolution, { span }: ast.GivenValue, name: ast.Name): undefined {
  problems.report({
    code: "not-an-event",
    span,
    message: {
      en: `"${name.text}" is no event and does not happen: write "is" and its value.`,
      fr: `"${name.text}" n'est pas un événement et n'a pas lieu : écrivez "est" et sa valeur.`,
    },
  });
}
