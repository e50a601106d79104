import type { Bar } from "./bar.ts";
import { accessibility } from "./bars/accessibility.ts";
import { checking } from "./bars/checking.ts";
import { french } from "./bars/french.ts";
import { grid } from "./bars/grid.ts";
import { lighthouses } from "./bars/lighthouses.ts";
import { neverLost } from "./bars/never-lost.ts";
import { opening } from "./bars/opening.ts";
import { typing } from "./bars/typing.ts";
import { weights } from "./bars/weights.ts";
import type { Measured } from "./studio.ts";

/** Bars that are measured together. */
interface Group {
  readonly group: string;
  measure(studio: Measured): Promise<readonly Bar[]>;
}

/** All bars, group by group, in the order in which they are told. */
export const bars: readonly Group[] = [
  { group: "weights", measure: weights },
  { group: "opening", measure: opening },
  { group: "typing", measure: typing },
  { group: "checking", measure: checking },
  { group: "grid", measure: grid },
  { group: "lighthouse", measure: lighthouses },
  { group: "accessibility", measure: accessibility },
  { group: "never-lost", measure: neverLost },
  { group: "french", measure: french },
];
