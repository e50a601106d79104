/*
 * The tree of a rulebook file: plain data, immutable, with a span on every node.
 *
 * It keeps everything the author wrote that a canonical print must give back: words, comments, order. It keeps nothing of
 * layout. English and French texts of the same file give the same tree but for names and free texts.
 */

export type { Authority, Body, Delegation, MajorityLine, QuorumLine, Selection } from "./ast/bodies.ts";
export type { AnnexUnit, Citation, Rank } from "./ast/citations.ts";
export type { HourStretch, HoursOfTheDay } from "./ast/clock.ts";
export type { Comparison, Condition, Group, GroupItem, Junction, Test } from "./ast/conditions.ts";
export type { Contents, ListedLine } from "./ast/contents.ts";
export type { Calendar, Counting, DayOfYear, Event, Holiday, LimitClauses, Stop } from "./ast/deadlines.ts";
export type { Chapter, Choice, Fact, Figure, FigureValue, Member, Subject, WrittenIn } from "./ast/declarations.ts";
export type { Declaration, Document } from "./ast/document.ts";
export type {
  AccordingTo,
  Arithmetic,
  Balance,
  Boundary,
  Cell,
  ClockPart,
  CompoundInterest,
  CountOf,
  Covered,
  DatePart,
  Elapsed,
  Expression,
  Extreme,
  HoursCovered,
  HoursElapsed,
  LongestRun,
  Members,
  MostCovered,
  PerComplete,
  PeriodCount,
  PeriodTotal,
  Place,
  Row,
  RunEdge,
  ShareOf,
  SliceCell,
  Slices,
  Stretch,
  Total,
} from "./ast/expressions.ts";
export type { Heading, Lined } from "./ast/headings.ts";
export type { Occasion } from "./ast/ledgers.ts";
export type {
  DateAndTimeLiteral,
  DateLiteral,
  DurationLiteral,
  FractionLiteral,
  MoneyLiteral,
  NumberLiteral,
  PercentageLiteral,
  TimeOfDayLiteral,
  YesNoLiteral,
} from "./ast/literals.ts";
export type { Procedure, Stage } from "./ast/procedures.ts";
export type { Decision, DecisionBounds, NotEncoded, Option, Reading } from "./ast/readings.ts";
export type {
  Branch,
  ConditionClause,
  InEveryCase,
  LedgerClauses,
  LedgerEntry,
  OtherwiseClause,
  OutsideException,
  ReliesOn,
  Rule,
  Step,
} from "./ast/rules.ts";
export type { Expectation, ExpectedOutcome, Given, GivenSpan, GivenValue, Scenario } from "./ast/scenarios.ts";
export type { Lasting } from "./ast/spells.ts";
export type { Edition, Section, Table, TableKey, TableOutput } from "./ast/tables.ts";
export type { Period, Tail } from "./ast/tails.ts";
export type { DurationUnit, PerUnit, TypeNode } from "./ast/types.ts";
export type { Comment, Name, Words } from "./ast/words.ts";
