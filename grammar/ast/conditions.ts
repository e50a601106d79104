import type { Span } from "../source.ts";
import type { Expression, Place } from "./expressions.ts";
import type { Lined } from "./headings.ts";
import type { Tail } from "./tails.ts";
import type { Name } from "./words.ts";

export type Condition = Group | Junction | Test;

/** `all of`, `any of`, `none of` with dashed items; the number of dashes is the depth. */
export interface Group {
  readonly kind: "group";
  readonly span: Span;
  readonly quantifier: "all" | "any" | "none";
  readonly items: readonly GroupItem[];
}

/** One dashed line of a group. */
export interface GroupItem extends Lined {
  readonly kind: "group-item";
  readonly condition: Condition;
  readonly tail: Tail;
}

/** `A and B and C` or `A or B or C` on one line; the two never mix. */
export interface Junction {
  readonly kind: "junction";
  readonly span: Span;
  readonly connective: "and" | "or";
  readonly tests: readonly Test[];
}

export type Test =
  | TestOf<"holds", { readonly negated: boolean; readonly subject: Expression }>
  | TestOf<"compare", { readonly left: Expression; readonly comparison: Comparison; readonly right: Expression }>
  | TestOf<"between", { readonly left: Expression; readonly from: Expression; readonly to: Expression }>
  | TestOf<"one-of", { readonly left: Expression; readonly negated: boolean; readonly values: readonly Expression[] }>
  | TestOf<"known", { readonly left: Expression; readonly known: boolean }>
  | TestOf<"includes", { readonly left: Expression; readonly negated: boolean; readonly value: Expression }>
  | TestOf<"happened", { readonly left: Expression; readonly negated: boolean }>
  | TestOf<"limit-is", { readonly left: Expression; readonly state: "met" | "missed" | "running" }>
  | TestOf<"body-is", { readonly left: Expression; readonly state: "quorate" | "in-favour" | "against" | "divided" }>
  | TestOf<"is-at", { readonly left: Expression; readonly stage: Name }>
  | TestOf<"some-are", { readonly every: boolean; readonly list: Place; readonly definition: Name }>;

type TestOf<K extends string, Parts> = Parts & { readonly kind: K; readonly span: Span };

/** How two values are compared. Dates use the words before and after; the meaning is the same order. */
export type Comparison =
  | "is"
  | "is-not"
  | "at-least"
  | "at-most"
  | "more-than"
  | "less-than"
  | "before"
  | "after"
  | "on-or-before"
  | "on-or-after";
