import type { Language } from "../source.ts";
import type { Authority, Body } from "./bodies.ts";
import type { HoursOfTheDay } from "./clock.ts";
import type { Contents } from "./contents.ts";
import type { Calendar, Counting, Event } from "./deadlines.ts";
import type { Chapter, Choice, Fact, Figure, Subject, WrittenIn } from "./declarations.ts";
import type { Procedure } from "./procedures.ts";
import type { Decision, NotEncoded, Reading } from "./readings.ts";
import type { OutsideException, Rule } from "./rules.ts";
import type { Scenario } from "./scenarios.ts";
import type { Table } from "./tables.ts";
import type { Comment } from "./words.ts";

/** One file: its declarations in the order they are written, and what trails the last of them. */
export interface Document {
  readonly kind: "document";
  readonly file: string;
  readonly language: Language;
  readonly declarations: readonly Declaration[];
  /** Comments after the last declaration. */
  readonly trailingComments: readonly Comment[];
}

export type Declaration =
  | WrittenIn
  | Chapter
  | Choice
  | Subject
  | Authority
  | Body
  | Fact
  | Figure
  | Table
  | Rule
  | OutsideException
  | Reading
  | Decision
  | Event
  | Calendar
  | Counting
  | HoursOfTheDay
  | Procedure
  | NotEncoded
  | Contents
  | Scenario;
