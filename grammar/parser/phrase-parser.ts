import type {
  AccordingTo,
  Boundary,
  CountOf,
  DatePart,
  Elapsed,
  Expression,
  Extreme,
  GroupItem,
  Members,
  Name,
  PeriodCount,
  PeriodTotal,
  Slices,
  Total,
} from "../ast.ts";
import type { Span } from "../source.ts";
import { keywordTokens as kw, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { PlaceParser } from "./place-parser.ts";
import { notAValue } from "./problems.ts";

/** A total without its item. */
export type Totalled = (item: Name, span: Span) => Total | PeriodTotal;

/** A count without its first words. */
export type Counted = (span: Span) => CountOf | PeriodCount;

/** The phrases that make one value of several, or of a date. */
export abstract class PhraseParser extends PlaceParser {
  /** `A plus B less C`, from left to right. */
  abstract readonly expression: Grammar<Expression>;

  protected readonly pairs = this.choices([
    ["theGreaterOf", "greatest"],
    ["theLesserOf", "least"],
    ["theLaterOf", "latest"],
    ["theEarlierOf", "earliest"],
  ] as const);

  /** `the greater of A and B`. */
  protected readonly pair: Grammar<Extreme> = this.rule("pair", () => {
    const start = this.start();
    const pick = this.OR(this.pairs);
    const items = [this.SUBRULE(this.expression)];
    this.CONSUME(kw.and);
    items.push(this.SUBRULE2(this.expression));
    return this.ACTION(() => ({
      kind: "extreme",
      span: this.spanFrom(start),
      pick,
      items: items.map((value) => ({ span: value.span, value, citations: [] })),
    }));
  });

  protected readonly lists = this.choices([
    ["theGreatestOf", "greatest"],
    ["theLeastOf", "least"],
    ["theLatestOf", "latest"],
    ["theEarliestOf", "earliest"],
  ] as const);

  /** `the greatest of` with dashed items. */
  protected readonly list: Grammar<Extreme> = this.rule("list", () => {
    const start = this.start();
    const pick = this.OR(this.lists);
    const items = this.takeItems().flatMap((item) => this.valueItem(item));
    return { kind: "extreme", span: this.spanFrom(start), pick, items };
  });

  private valueItem({ span, condition, tail, comments, endComment }: GroupItem): Extreme["items"] {
    this.loose.push(...comments, ...(endComment ? [endComment] : []));
    if (condition.kind === "holds" && !condition.negated && !tail.period) {
      return [{ span, value: condition.subject, citations: tail.citations }];
    }
    this.problems.push(notAValue(span));
    return [];
  }

  /** `total of child_supplement over children that are dependent_child`. */
  protected readonly total: Grammar<Total | PeriodTotal> = this.rule("total", () => {
    const start = this.start();
    this.CONSUME(kw.totalOf);
    const item = this.SUBRULE(this.name);
    const over = this.OR(this.totalled);
    return this.ACTION(() => over(item, this.spanFrom(start)));
  });

  private readonly totalled: Alternative<Totalled>[] = either<Totalled>(
    () => {
      this.CONSUME(kw.over);
      const over = this.SUBRULE(this.members);
      return (item, span) => ({ kind: "total", span, item, over });
    },
    () => this.SUBRULE(this.overEachPeriod),
  );

  /** `over each month from A to B`. */
  protected abstract readonly overEachPeriod: Grammar<Totalled>;

  protected readonly countOf: Grammar<CountOf | PeriodCount> = this.rule("countOf", () => {
    const start = this.start();
    this.CONSUME(kw.numberOf);
    const counted = this.OR(this.counted);
    return this.ACTION(() => counted(this.spanFrom(start)));
  });

  private readonly counted: Alternative<Counted>[] = either<Counted>(
    () => {
      const members = this.SUBRULE(this.members);
      return (span) => ({ kind: "count-of", span, members });
    },
    () => this.SUBRULE(this.periodsOnWhich),
  );

  /** `months from A to B on which D`. */
  protected abstract readonly periodsOnWhich: Grammar<Counted>;

  protected readonly filters = this.choices([
    ["thatAre", false],
    ["thatAreNot", true],
  ] as const);

  protected readonly members: Grammar<Members> = this.rule("members", () => {
    const start = this.start();
    const list = this.SUBRULE(this.path);
    const that = this.OPTION(() => {
      const negated = this.OR(this.filters);
      return { negated, definition: this.SUBRULE(this.name) };
    });
    return { span: this.spanFrom(start), list, ...(that && { that }) };
  });

  protected readonly measures = this.choices([
    ["wholeYears", "whole-years"],
    ["startedYears", "started-years"],
    ["wholeMonths", "whole-months"],
    ["startedMonths", "started-months"],
    ["days", "days"],
  ] as const);

  /** `whole years from A to B`. */
  protected readonly elapsed: Grammar<Elapsed> = this.rule("elapsed", () => {
    const start = this.start();
    const measure = this.OR(this.measures);
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.factor);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.factor);
    return { kind: "elapsed", span: this.spanFrom(start), measure, from, to };
  });

  protected readonly boundaries = this.choices([
    ["firstDayOfTheMonthOf", { edge: "first", unit: "month" }],
    ["lastDayOfTheMonthOf", { edge: "last", unit: "month" }],
    ["firstDayOfTheYearOf", { edge: "first", unit: "year" }],
    ["lastDayOfTheYearOf", { edge: "last", unit: "year" }],
  ] as const);

  /** `first day of the month of D`. */
  protected readonly boundary: Grammar<Boundary> = this.rule("boundary", () => {
    const start = this.start();
    const boundary = this.OR(this.boundaries);
    const date = this.SUBRULE(this.factor);
    return { kind: "boundary", span: this.spanFrom(start), ...boundary, date };
  });

  protected readonly dateParts = this.choices([
    ["dayOfTheMonthOf", "day"],
    ["monthOfTheYearOf", "month"],
    ["calendarYearOf", "year"],
  ] as const);

  /** `day of the month of D`. */
  protected readonly datePart: Grammar<DatePart> = this.rule("datePart", () => {
    const start = this.start();
    const part = this.OR(this.dateParts);
    const date = this.SUBRULE(this.factor);
    return { kind: "date-part", span: this.spanFrom(start), part, date };
  });

  /** `according to year_of_service and at_household_rate`, with rows. */
  protected readonly accordingTo: Grammar<AccordingTo> = this.rule("accordingTo", () => {
    const start = this.start();
    this.CONSUME(kw.accordingTo);
    const keys = [this.SUBRULE(this.path)];
    this.MANY(() => {
      this.CONSUME(kw.and);
      keys.push(this.SUBRULE2(this.path));
    });
    const rows = this.takeRows();
    return { kind: "according-to", span: this.spanFrom(start), keys, rows };
  });

  /** `in slices of overtime`, with rows. */
  protected readonly slices: Grammar<Slices> = this.rule("slices", () => {
    const start = this.start();
    this.CONSUME(kw.inSlicesOf);
    const amount = this.SUBRULE(this.factor);
    const rows = this.takeRows();
    return { kind: "slices", span: this.spanFrom(start), amount, rows };
  });
}
