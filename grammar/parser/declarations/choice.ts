import type { Choice, Comment, Member } from "../../ast.ts";
import type { Block, Clause, Clauses, Part } from "../block.ts";

/** `choice custodies`, with `members A or B` lines and `member X` blocks. */
export function readChoice(block: Block): Choice {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const members: (() => Member)[] = [];
  let ordered = false;
  let lines = 0;
  const clauses: Clauses = {
    members: (clause) => {
      block.return();
      members.push(...membersOfLine(clause, lines++));
    },
    member: (clause) => members.push(...memberAlone(block, clause)),
    inRisingOrder: (clause) => {
      ordered ||= clause.read((grammar) => grammar.nothing) ?? false;
    },
  };
  block.read(() => [clauses]);
  return {
    kind: "choice",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    ordered,
    members: members.map((member) => member()),
  };
}

/** The members of one line; the comments on the line go with the first of them. */
function membersOfLine(clause: Clause, line: number): (() => Member)[] {
  const names = clause.read((grammar) => grammar.namesOr) ?? [];
  const { span: _, ...onLine } = clause.lined();
  const none: { readonly comments: readonly Comment[] } = { comments: [] };
  return names.map((name, index) => () => ({
    kind: "member",
    span: name.span,
    ...(index === 0 ? onLine : none),
    name,
    heading: { under: [], notes: [] },
    line,
  }));
}

function memberAlone(block: Block, clause: Clause): (() => Member)[] {
  const name = clause.read((grammar) => grammar.name);
  const part: Part = block.open(clause);
  return name ? [() => ({ kind: "member", ...block.lined(part), name, heading: part.heading, line: -1 })] : [];
}
