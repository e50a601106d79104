import type { Heading, Lined } from "./headings.ts";
import type { Decision } from "./readings.ts";
import type { ConditionClause } from "./rules.ts";
import type { Name } from "./words.ts";

/** `procedure improvement_plan`: when it opens, its stages in the order of the text, and what ends it early. */
export interface Procedure extends Lined {
  readonly kind: "procedure";
  readonly name: Name;
  readonly heading: Heading;
  /** `opens when ...`: all lines must hold; a procedure without any is always open. */
  readonly opensWhen: readonly ConditionClause[];
  /** `ends when ...`: each line is one way in which it ends before its stages are done. */
  readonly endsWhen: readonly ConditionClause[];
  readonly stages: readonly Stage[];
}

/** `stage plan_agreed`: who acts, whom they hear, after what, by when, and what shows that it is done. */
export interface Stage extends Lined {
  readonly kind: "stage";
  readonly name: Name;
  readonly heading: Heading;
  /** `when` and `unless`: elsewhere the stage is not needed. */
  readonly when: readonly ConditionClause[];
  readonly restsWith: Decision["restsWith"];
  readonly afterConsulting: readonly Name[];
  /** Stages that come first; absent: the one above. */
  readonly after?: readonly Name[];
  /** `at any time`: no stage comes first. */
  readonly atAnyTime: boolean;
  /** The time limit by whose last day it is to be done. */
  readonly within?: Name;
  /** `done when ...`: all lines must hold. */
  readonly doneWhen: readonly ConditionClause[];
}
