import type { Expression, LedgerClauses, Occasion, Place } from "../ast.ts";
import { keywordTokens as kw, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { BodyParser } from "./body-parser.ts";
import { notADayOfARecord } from "./ledger-problems.ts";

/** The lines of ledgers. */
export class LedgerParser extends BodyParser {
  /** `service_began to the reference date`. */
  readonly run: Grammar<NonNullable<LedgerClauses["runs"]>> = this.rule("run", () => {
    const from = this.SUBRULE(this.expression);
    this.CONSUME(upToToken);
    return { from, to: this.SUBRULE2(this.expression) };
  });

  private readonly edgesOfEach = this.choices([
    ["theFirstDayOfEachMonth", { edge: "first", unit: "month" }],
    ["theLastDayOfEachMonth", { edge: "last", unit: "month" }],
    ["theFirstDayOfEachYear", { edge: "first", unit: "year" }],
    ["theLastDayOfEachYear", { edge: "last", unit: "year" }],
  ] as const);

  private readonly edgeOfEach: Grammar<Occasion> = this.rule("edgeOfEach", () => {
    const start = this.start();
    const edge = this.OR(this.edgesOfEach);
    return { kind: "edge-of-each", span: this.spanFrom(start), ...edge };
  });

  /** `31 March of each year`. */
  private readonly dayOfEachYear: Grammar<Occasion> = this.rule("dayOfEachYear", () => {
    const start = this.start();
    const day = this.SUBRULE(this.dayOfYear);
    this.CONSUME(kw.ofEachYear);
    const missingDay = this.OPTION(() => this.OR(this.missingDays));
    return { kind: "day-of-each-year", span: this.spanFrom(start), day, ...(missingDay && { missingDay }) };
  });

  /** `2022-07-01`. */
  private readonly namedDay: Grammar<Occasion> = this.rule("namedDay", () => {
    const date = this.SUBRULE(this.dateLiteral);
    return this.ACTION(() => ({ kind: "dated", span: date.span, date }));
  });

  /** `departure`, `first_day of each of absences that are annual_leave`. */
  private readonly dayOf: Grammar<Occasion> = this.rule("dayOf", () => {
    const start = this.start();
    const date = this.SUBRULE(this.place);
    const members = this.OPTION(() => {
      this.CONSUME(kw.ofEachOf);
      return this.SUBRULE(this.members);
    });
    return this.ACTION(() => {
      const span = this.spanFrom(start);
      if (!members) return { kind: "dated", span, date };
      if (!isBareName(date)) this.problems.push(notADayOfARecord(date.span));
      return { kind: "of-each", span, date: date.name, members };
    });
  });

  private readonly occasions: Alternative<Occasion>[] = either<Occasion>(
    () => this.SUBRULE(this.edgeOfEach),
    () => this.SUBRULE(this.dayOfEachYear),
    () => this.SUBRULE(this.namedDay),
    () => this.SUBRULE(this.dayOf),
  );

  /** What follows `on`. */
  readonly occasion: Grammar<Occasion> = this.rule("occasion", () =>
    this.OR({ DEF: this.occasions, ERR_MSG: "occasion" }),
  );

  /** What follows `every`: `24 months from service_began`. */
  readonly interval: Grammar<Occasion> = this.rule("interval", () => {
    const start = this.start();
    const step: Expression = this.SUBRULE(this.numeral);
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.factor);
    const missingDay = this.OPTION(() => this.OR(this.missingDays));
    return { kind: "every", span: this.spanFrom(start), step, from, ...(missingDay && { missingDay }) };
  });
}

function isBareName({ of, lookups, asOn }: Place): boolean {
  return !of && lookups.length === 0 && !asOn;
}
