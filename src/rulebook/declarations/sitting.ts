import type * as ast from "../../../grammar/ast.ts";
import type { Selection, Sitting } from "../authority.ts";
import { membersOf } from "../expressions/members.ts";
import type { Scope } from "../names/scope.ts";
import type { Resolution } from "../resolution.ts";
import { checkFit } from "../types/check-fit.ts";
import { number } from "../types/types.ts";
import { powerLine } from "./power-line.ts";

/** The rules by which a body sits; nothing where its members cannot be made out, which is reported. */
export function sittingOf(resolution: Resolution, node: ast.Body, scope: Scope): Sitting | undefined {
  if (node.madeUpOf === undefined) return undefined;
  const list = listNamed(node.madeUpOf);
  const members = membersOf(resolution, { span: list.span, list }, scope);
  if (members === undefined) return undefined;
  const selected = (lines: readonly ast.Selection[]) =>
    lines.flatMap((line) => selectionOf(resolution, list, line, scope));
  return {
    list: members.list,
    subject: members.subject,
    excludes: selected(node.excludes),
    attendedBy: selected(node.attendedBy),
    quorum: node.quorum.map((line) => {
      const least = resolution.expression(line.least, scope, number);
      checkFit(resolution, line.least, least, number, scope.language);
      return { least, ...powerLine(resolution, line, scope) };
    }),
    including: selected(node.including),
    decidesBy: node.decidesBy.map(({ share, base, ...line }) => ({
      share,
      base,
      ...powerLine(resolution, line, scope),
    })),
    votesFor: selected(node.votesFor),
    votesAgainst: selected(node.votesAgainst),
    castingVote: selected(node.castingVote),
  };
}

function listNamed(name: ast.Name): ast.Place {
  return { kind: "place", span: name.span, name, lookups: [] };
}

function selectionOf(resolution: Resolution, list: ast.Place, line: ast.Selection, scope: Scope): readonly Selection[] {
  const { negated, definition, span } = line;
  const that = membersOf(resolution, { span, list, that: { negated, definition } }, scope)?.that;
  // A negated selection stands at its line, so that its words can be told from those of the definition.
  return that
    ? [
        {
          that: negated ? { ...that, span } : that,
          ...powerLine(resolution, line, scope),
        },
      ]
    : [];
}
