import type { Span } from "../source.ts";
import type { Condition } from "./conditions.ts";
import type { Expression } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { ConditionClause, ReliesOn } from "./rules.ts";
import type { Period, Tail } from "./tails.ts";
import type { Name, Words } from "./words.ts";

/** `reading rounding`: what the text leaves open, the options, the one taken and why. */
export interface Reading extends Lined {
  readonly kind: "reading";
  readonly name: Name;
  readonly heading: Heading;
  readonly question?: Words;
  readonly options: readonly Option[];
  readonly taken?: Name;
  readonly reason?: Words;
}

/** `option restored is 4215.63 USD per month`. */
export interface Option extends Lined {
  readonly kind: "option";
  readonly name: Name;
  readonly heading: Heading;
  readonly value?: Expression;
}

/** `decision frontier_exception`: a power left to an authority, with its bounds. */
export interface Decision extends Lined {
  readonly kind: "decision";
  readonly name: Name;
  readonly of?: Name;
  readonly heading: Heading;
  readonly period?: Period;
  /** The conditions under which the power exists; elsewhere the decision counts as `until decided`, or no. */
  readonly when: readonly ConditionClause[];
  readonly restsWith: readonly {
    readonly authority: Name;
    readonly where?: Condition;
    readonly tail: Tail;
    readonly span: Span;
  }[];
  readonly afterConsulting: readonly Name[];
  readonly onRecommendationOf: readonly Name[];
  readonly havingRegardTo: readonly Words[];
  readonly reliesOn: readonly ReliesOn[];
  readonly mayBe?: DecisionBounds;
  /** The provisional value; the result still reports the power. */
  readonly untilDecided?: Expression;
}

export type DecisionBounds =
  | { readonly kind: "yes-or-no"; readonly span: Span }
  | { readonly kind: "up-to"; readonly span: Span; readonly most: Expression }
  | { readonly kind: "from-to"; readonly span: Span; readonly least: Expression; readonly most: Expression }
  | { readonly kind: "one-of-values"; readonly span: Span; readonly values: readonly Expression[] };

/** `not encoded`: a provision that computes nothing, with its class and the reason. */
export interface NotEncoded extends Lined {
  readonly kind: "not-encoded";
  readonly heading: Heading;
  readonly classedAs?: Name;
  readonly reason?: Words;
}
