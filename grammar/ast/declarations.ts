import type { Expression } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { Lasting } from "./spells.ts";
import type { Tail } from "./tails.ts";
import type { TypeNode } from "./types.ts";
import type { Name, Words } from "./words.ts";

/** `written in Proviso 1`: the version of the language, as the first line of a file. */
export interface WrittenIn extends Lined {
  readonly kind: "written-in";
  readonly version: Words;
}

/** `chapter Household allowance`: a title for what follows. */
export interface Chapter extends Lined {
  readonly kind: "chapter";
  readonly title: Words;
  readonly heading: Heading;
}

/** `choice custodies`: a closed list of members, in rising order where that matters. */
export interface Choice extends Lined {
  readonly kind: "choice";
  readonly name: Name;
  readonly heading: Heading;
  readonly ordered: boolean;
  readonly members: readonly Member[];
}

/** A member of a choice. Those written on one `members` line share `line`; one with a heading stands alone after `member`. */
export interface Member extends Lined {
  readonly kind: "member";
  readonly name: Name;
  readonly heading: Heading;
  /** Index of the line it was written on, so that the printer keeps the author's grouping; -1 for a `member` of its own. */
  readonly line: number;
}

/** `subject child`: a kind of record that facts and rules may be *of*. */
export interface Subject extends Lined {
  readonly kind: "subject";
  readonly name: Name;
  readonly heading: Heading;
  /** Between which days a record lasts, where it does. */
  readonly lasts?: Lasting;
}

/** `fact birth_date of child is date`: something to be told about the person or one of their records. */
export interface Fact extends Lined {
  readonly kind: "fact";
  readonly name: Name;
  readonly of?: Name;
  readonly type: TypeNode;
  /** `over time`: the value may change from a date on. */
  readonly overTime: boolean;
  readonly heading: Heading;
  readonly question?: Words;
  readonly establishedBy?: Words;
  readonly atLeast?: Expression;
  readonly atMost?: Expression;
}

/** `figure household_rate`: one amount laid down by a provision, dated. */
export interface Figure extends Lined {
  readonly kind: "figure";
  readonly name: Name;
  readonly heading: Heading;
  readonly type: TypeNode;
  readonly values: readonly FigureValue[];
}

/** `shall be 6 % in force from 2008-01-01 [Rule 16/1.1]`. */
export interface FigureValue extends Lined {
  readonly kind: "figure-value";
  readonly value: Expression;
  readonly tail: Tail;
}
