import type { TraceSubject } from "../evaluate/outcome.ts";
import type { Expression } from "../rulebook/expression.ts";
import type { Majority } from "../rulebook/rulebook.ts";

type BodyState = Extract<Expression, { readonly kind: "body-is" }>["state"];
type Seat = Extract<TraceSubject, { readonly kind: "seat" }>;

/** Counts in words, such as "3" or "2 to 4". */
export interface CountWords {
  readonly members: string;
  /** Absent where nobody is excluded. */
  readonly excluded?: string;
  readonly present: string;
  readonly votes?: {
    readonly for: string;
    readonly against: string;
    readonly casting?: "for" | "against" | undefined;
  };
  readonly majority?: string;
}

/** How authorities, bodies and their votes are worded; one file for each language. */
export interface BodyPhrases {
  readonly is: { readonly [S in BodyState]: (body: string) => string };
  /** "4", or "2 to 4" while that is open. */
  readonly count: (least: number, most: number) => string;
  readonly majority: (majority: Majority) => string;
  readonly counted: (counts: CountWords) => string;
  readonly quorum: (required: string, present: string) => string;
  readonly including: (who: string) => string;
  readonly seat: (member: string, standing: Seat["standing"]) => string;
  readonly acts: (to: string, from: string, isReplaced: boolean) => string;
  readonly onBehalfOf: (authority: string, principal: string) => string;
  // What an authority or a body says.
  readonly isReplacedBy: (authority: string) => string;
  /** Without names: every decision. */
  readonly delegatesTo: (authority: string, decisions: string | undefined) => string;
  readonly madeUpOf: (list: string) => string;
  readonly excludes: (who: string) => string;
  readonly attendedBy: (who: string) => string;
  readonly quorumOf: (least: string) => string;
  readonly includingOneOf: (who: string) => string;
  readonly decidesBy: (majority: string) => string;
  readonly votesFor: (who: string) => string;
  readonly votesAgainst: (who: string) => string;
  readonly castingVote: (who: string) => string;
}
