import type * as ast from "../../../grammar/ast.ts";
import type { Bilingual, Span } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import { yesNo } from "../types/types.ts";
import { unresolved } from "./unresolved.ts";

/** `BODY has a quorum`, `BODY has decided in favour`. */
export function bodyIs(
  resolution: Resolution,
  { left, state, span }: Extract<ast.Test, { kind: "body-is" }>,
  { language }: Scope,
): Expression {
  const { directory, use } = resolution;
  const name = isBareName(left) ? left.name : undefined;
  const target = name && directory.root[language].get(name.text)?.target;
  const node = target?.kind === "authority" ? directory.authorities.get(target.key)?.node : undefined;
  if (!name || !target || node?.kind !== "body") return refuse(resolution, left.span, notABody);
  use(name.span, target);
  if (state !== "quorate" && (node.votesFor.length === 0 || node.decidesBy.length === 0)) {
    return refuse(resolution, left.span, doesNotVote);
  }
  return { kind: "body-is", span, type: yesNo, body: target.key, state };
}

function isBareName(node: ast.Expression): node is ast.Place {
  return node.kind === "place" && !node.of && node.lookups.length === 0 && !node.asOn;
}

function refuse({ problems }: Resolution, span: Span, { code, message }: Refusal): Expression {
  problems.report({ code, span, message });
  return unresolved(span);
}

interface Refusal {
  readonly code: string;
  readonly message: Bilingual;
}

const notABody: Refusal = {
  code: "not-a-body",
  message: {
    en: `Only a body has a quorum or decides by votes: name one that is declared with "body".`,
    fr: `Seul un organe atteint un quorum ou statue par vote : nommez-en un déclaré par "organe".`,
  },
};

const doesNotVote: Refusal = {
  code: "body-does-not-vote",
  message: {
    en: `Nothing says how this body votes: give it lines "decides by ..." and "votes for come from ...".`,
    fr: `Rien ne dit comment cet organe vote : donnez-lui des lignes "statue à ..." et "votent pour ...".`,
  },
};
