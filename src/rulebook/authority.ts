import type { Span } from "../../grammar/source.ts";
import type { Entry, InForce } from "./entry.ts";
import type { Expression, Members } from "./expression.ts";
import type { Key, Provision } from "./key.ts";

/** Somebody who decides or is consulted. */
export interface Authority extends Entry {
  /** Who acts in its place, in the order of the lines: the first that holds. */
  readonly delegations: readonly Delegation[];
  /** Present for a body of several members. */
  readonly sitting?: Sitting;
}

/** What every line of an authority or a body has. */
interface PowerLine {
  readonly where?: Expression;
  readonly inForce: InForce;
  readonly provisions: readonly Provision[];
  readonly span: Span;
}

/** Somebody acts in the place of an authority. */
export interface Delegation extends PowerLine {
  readonly to: Key;
  /** Absent: every decision. */
  readonly decisions?: readonly Key[];
  readonly isReplaced: boolean;
}

/** A body: its members, when it may sit, how it votes. */
export interface Sitting {
  /** The list of its members. */
  readonly list: Expression;
  readonly subject: Key;
  readonly excludes: readonly Selection[];
  /** Empty: all who are not excluded are there. */
  readonly attendedBy: readonly Selection[];
  readonly quorum: readonly (PowerLine & { readonly least: Expression })[];
  /** One of each must be there. */
  readonly including: readonly Selection[];
  /** The first that holds. */
  readonly decidesBy: readonly (PowerLine & Majority)[];
  readonly votesFor: readonly Selection[];
  readonly votesAgainst: readonly Selection[];
  readonly castingVote: readonly Selection[];
}

/** The members for whom a definition holds, or does not. */
export interface Selection extends PowerLine {
  readonly that: NonNullable<Members["that"]>;
}

/** How many must be for it, out of whom. */
export interface Majority {
  readonly share: "majority" | "two-thirds" | "unanimity";
  readonly base: "votes-cast" | "present" | "members";
}
