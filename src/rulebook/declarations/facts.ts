import type * as ast from "../../../grammar/ast.ts";
import type { Value } from "../../values/value.ts";
import { constant } from "../expressions/constant.ts";
import type { Declared } from "../names/directory.ts";
import type { Resolution } from "../resolution.ts";
import type { Fact } from "../rulebook.ts";
import { bilingual } from "../words.ts";
import { entryOf } from "./entry.ts";
import { recordSubject } from "./record-subject.ts";

/** A fact: what may be told, of whom, and between which bounds. */
export function factOf(resolution: Resolution, { node, named, language, subject }: Declared<ast.Fact>): Fact {
  recordSubject(resolution, node.of, language);
  const type = resolution.typeOf(named.target);
  const { question, establishedBy, overTime } = node;
  const atLeast = bound(node.atLeast);
  const atMost = bound(node.atMost);
  return {
    ...entryOf(resolution, node, named, language),
    ...(subject !== undefined && { subject }),
    type,
    overTime,
    ...(question && { question: bilingual(question, language) }),
    ...(establishedBy && { establishedBy: bilingual(establishedBy, language) }),
    ...(atLeast && { atLeast }),
    ...(atMost && { atMost }),
  };

  function bound(written: ast.Expression | undefined): Value | "zero" | undefined {
    if (written?.kind === "zero") return "zero";
    return written && constant(resolution, written, type, { language });
  }
}
