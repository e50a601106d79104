import type { Condition } from "./conditions.ts";
import type { Expression } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { Tail } from "./tails.ts";
import type { Name } from "./words.ts";

/** `authority secretary_general`: somebody who decides or is consulted, and who acts in their place. */
export interface Authority extends Lined {
  readonly kind: "authority";
  readonly name: Name;
  readonly heading: Heading;
  readonly delegations: readonly Delegation[];
}

/** A line of a body or of an authority: when it counts, its dates and its provision. */
interface PowerLine extends Lined {
  readonly where?: Condition;
  readonly tail: Tail;
}

/** `delegates to director every decision where ...`, `is replaced by deputy where ...`. */
export interface Delegation extends PowerLine {
  readonly to: Name;
  /** Which decisions; `every` of them where somebody is replaced too. */
  readonly decisions: readonly Name[] | "every";
  readonly isReplaced: boolean;
}

/** `body review_board`: an authority of several members, who are there or not and vote. */
export interface Body extends Lined {
  readonly kind: "body";
  readonly name: Name;
  readonly heading: Heading;
  /** The list of its members. */
  readonly madeUpOf?: Name;
  readonly excludes: readonly Selection[];
  readonly attendedBy: readonly Selection[];
  readonly quorum: readonly QuorumLine[];
  readonly including: readonly Selection[];
  readonly decidesBy: readonly MajorityLine[];
  readonly votesFor: readonly Selection[];
  readonly votesAgainst: readonly Selection[];
  readonly castingVote: readonly Selection[];
}

/** `those that are present where ... [Instruction 107/20 c)]`. */
export interface Selection extends PowerLine {
  readonly negated: boolean;
  readonly definition: Name;
}

/** `quorum of 4 where ...`. */
export interface QuorumLine extends PowerLine {
  readonly least: Expression;
}

/** `decides by two thirds of the votes cast where ...`. */
export interface MajorityLine extends PowerLine {
  readonly share: "majority" | "two-thirds" | "unanimity";
  readonly base: "votes-cast" | "present" | "members";
}
