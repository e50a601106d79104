import type {
  DateAndTimeLiteral,
  DateLiteral,
  DurationUnit,
  Expression,
  Name,
  PerUnit,
  Place,
  ShareOf,
  TimeOfDayLiteral,
} from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { keywordOf, keywordTokens as kw, otherTokens, unitToken } from "../tokens.ts";
import { BaseParser, either, type Grammar } from "./base-parser.ts";

const durationUnits: { readonly [id in KeywordId]?: DurationUnit } = {
  years: "years",
  months: "months",
  weeks: "weeks",
  workingDays: "working-days",
  days: "days",
  hours: "hours",
};

/** Literal values, and names with what they are of. */
export abstract class LiteralParser extends BaseParser {
  /** A value without operators. */
  abstract readonly factor: Grammar<Expression>;

  /** A number with its unit, `6 %` with what it is a share of. */
  readonly numeral: Grammar<Expression> = this.rule("numeral", () => {
    const start = this.start();
    const digits = this.digits(this.CONSUME(otherTokens.number));
    const finished = this.OPTION(() =>
      this.OR<Expression>(
        either(
          () => this.SUBRULE(this.percentage, { ARGS: [start, digits] }),
          () => this.SUBRULE(this.money, { ARGS: [start, digits] }),
          () => this.SUBRULE(this.duration, { ARGS: [start, digits] }),
        ),
      ),
    );
    return finished ?? { kind: "number", span: this.spanFrom(start), digits };
  });

  protected readonly percentage = this.RULE("percentage", (start: number, digits: string): Expression => {
    this.CONSUME(otherTokens.percent);
    const share = { kind: "percentage", span: this.spanFrom(start), digits } as const;
    return this.OPTION(() => this.SUBRULE(this.shareOf, { ARGS: [start, share] })) ?? share;
  });

  protected readonly money = this.RULE("money", (start: number, digits: string): Expression => {
    const currency = this.named(this.CONSUME(otherTokens.currency));
    const per = this.OPTION(() => this.SUBRULE(this.perUnit));
    return { kind: "money", span: this.spanFrom(start), digits, currency, ...(per && { per }) };
  });

  protected readonly duration = this.RULE("duration", (start: number, digits: string): Expression => {
    const unit = this.SUBRULE(this.durationUnit);
    return { kind: "duration", span: this.spanFrom(start), digits, unit };
  });

  /** `per month`. */
  protected readonly perUnit: Grammar<PerUnit> = this.rule("perUnit", () => {
    this.CONSUME(kw.per);
    return this.OR({ DEF: this.perUnits, ERR_MSG: "unit" });
  });

  private readonly perUnits = this.choices([
    ["hours", "hour"],
    ["days", "day"],
    ["months", "month"],
    ["years", "year"],
  ] as const);

  protected readonly durationUnit: Grammar<DurationUnit> = this.rule("durationUnit", () => {
    const unit = keywordOf(this.CONSUME(unitToken).tokenType);
    return (unit && durationUnits[unit]) ?? "days";
  });

  /** `1/30`, with what it is a share of. */
  protected readonly fraction: Grammar<Expression> = this.rule("fraction", () => {
    const start = this.start();
    const [numerator = "", denominator = ""] = this.CONSUME(otherTokens.fraction).image.split("/");
    const share = { kind: "fraction", span: this.spanFrom(start), numerator, denominator } as const;
    return this.OPTION(() => this.SUBRULE(this.shareOf, { ARGS: [start, share] })) ?? share;
  });

  /** `half of X`. */
  protected readonly half: Grammar<Expression> = this.rule("half", () => {
    const start = this.start();
    const span = this.tokenSpan(this.CONSUME(kw.halfOf));
    const whole = this.SUBRULE(this.factor);
    return { kind: "share-of", span: this.spanFrom(start), share: { kind: "half", span }, whole };
  });

  protected readonly shareOf = this.RULE("shareOf", (start: number, share: ShareOf["share"]): Expression => {
    this.CONSUME(kw.of);
    const whole = this.SUBRULE(this.factor);
    return { kind: "share-of", span: this.spanFrom(start), share, whole };
  });

  readonly dateLiteral: Grammar<DateLiteral> = this.rule("dateLiteral", () => {
    const token = this.CONSUME(otherTokens.date);
    return { kind: "date", span: this.tokenSpan(token), iso: token.image };
  });

  protected readonly timeOfDay: Grammar<TimeOfDayLiteral> = this.rule("timeOfDay", () => {
    const token = this.CONSUME(otherTokens.timeOfDay);
    return { kind: "time-of-day", span: this.tokenSpan(token), text: token.image };
  });

  protected readonly dateAndTime: Grammar<DateAndTimeLiteral> = this.rule("dateAndTime", () => {
    const token = this.CONSUME(otherTokens.dateAndTime);
    return { kind: "date-and-time", span: this.tokenSpan(token), text: token.image };
  });

  protected readonly constants = this.choices([
    ["zero", { kind: "zero" }],
    ["noEntitlement", { kind: "no-entitlement" }],
    ["theReferenceDate", { kind: "reference-date" }],
    ["theBalance", { kind: "balance" }],
    ["yes", { kind: "yes-no", yes: true }],
    ["no", { kind: "yes-no", yes: false }],
  ] as const);

  protected readonly constant: Grammar<Expression> = this.rule("constant", () => {
    const start = this.start();
    const constant = this.OR(this.constants);
    return { ...constant, span: this.spanFrom(start) };
  });

  /** `birth_date of child`. */
  protected readonly path: Grammar<Place> = this.rule("path", () => {
    const names = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(kw.of);
      names.push(this.SUBRULE2(this.name));
    });
    return this.ACTION(() => pathOf(names));
  });

  readonly name: Grammar<Name> = this.rule("name", () => this.named(this.CONSUME(otherTokens.name)));
}

/** `a of b of c` belongs together from the right: a of (b of c). */
function pathOf(names: readonly Name[]): Place {
  const [name, ...owners] = names as readonly [Name, ...Name[]];
  const last = names.at(-1) ?? name;
  const span = { ...name.span, end: last.span.end };
  return { kind: "place", span, name, lookups: [], ...(owners.length > 0 && { of: pathOf(owners) }) };
}
