import type { Body, MajorityLine, Name, QuorumLine, Selection } from "../../ast.ts";
import type { Block, Clause, Clauses } from "../block.ts";
import { missingClause } from "../problems.ts";

/** `body review_board`: of whom it is made up, when it may sit, and how it votes. */
export function readBody(block: Block): Body {
  const name = block.head.read((grammar) => grammar.name) ?? block.nameless();
  const members = readMembers(block);
  const lines = readLines();
  block.read(() => [members.clauses, lines.clauses]);
  members.check();
  return {
    kind: "body",
    ...block.lined(block.declaration),
    name,
    heading: block.declaration.heading,
    ...members.finish(),
    ...lines.finish(),
  };
}

function readMembers(block: Block) {
  let madeUpOf: Name | undefined;
  let isSaid = false;
  const clauses: Clauses = {
    madeUpOf: (clause) => {
      isSaid = true;
      madeUpOf = block.once(
        clause,
        madeUpOf,
        clause.read((grammar) => grammar.name),
      );
    },
  };
  const check = () => {
    if (!isSaid) block.reader.report(missingClause(block.head.span, "madeUpOf"));
  };
  return { clauses, check, finish: () => (madeUpOf ? { madeUpOf } : {}) };
}

type Lines = Omit<Body, "kind" | "name" | "heading" | "madeUpOf" | "span" | "comments" | "endComment">;

function readLines(): { readonly clauses: Clauses; finish(): Lines } {
  const [excludes, attendedBy, including]: [Selection[], Selection[], Selection[]] = [[], [], []];
  const [votesFor, votesAgainst, castingVote]: [Selection[], Selection[], Selection[]] = [[], [], []];
  const quorum: QuorumLine[] = [];
  const decidesBy: MajorityLine[] = [];
  const selecting = (into: Selection[]) => (clause: Clause) => {
    const line = clause.read((grammar) => grammar.selection);
    if (line) into.push({ ...clause.lined(), ...line });
  };
  const clauses: Clauses = {
    excludes: selecting(excludes),
    attendedBy: selecting(attendedBy),
    quorumOf: (clause) => {
      const line = clause.read((grammar) => grammar.quorum);
      if (line) quorum.push({ ...clause.lined(), ...line });
    },
    includingOneOf: selecting(including),
    decidesBy: (clause) => {
      const line = clause.read((grammar) => grammar.majority);
      if (line) decidesBy.push({ ...clause.lined(), ...line });
    },
    votesForComeFrom: selecting(votesFor),
    votesAgainstComeFrom: selecting(votesAgainst),
    castingVoteOf: selecting(castingVote),
  };
  const finish = () => ({
    excludes,
    attendedBy,
    quorum,
    including,
    decidesBy,
    votesFor,
    votesAgainst,
    castingVote,
  });
  return { clauses, finish };
}
