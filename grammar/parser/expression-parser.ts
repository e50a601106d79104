import type { CompoundInterest, Expression } from "../ast.ts";
import { keywordTokens as kw } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { ClockParser } from "./clock-parser.ts";

/** A line whose parts are nested in each other beyond what a person can read. */
export class TooDeep extends Error {}

/** No line of law nests its phrases so deep; the bound keeps a hostile line from exhausting the stack. */
const deepest = 50;

/** The phrases that stand for a value. One token of lookahead decides everywhere. */
export class ExpressionParser extends ClockParser {
  private readonly additions = this.choices([
    ["plus", "plus"],
    ["less", "less"],
  ] as const);

  protected readonly missingDays = this.choices([
    ["takingTheLastDay", "last-day"],
    ["takingTheNextDay", "next-day"],
  ] as const);

  private readonly products = this.choices([
    ["times", "times"],
    ["dividedBy", "divided-by"],
  ] as const);

  /** `A plus B less C`, from left to right. */
  readonly expression: Grammar<Expression> = this.rule("expression", () => {
    const start = this.start();
    let left = this.SUBRULE(this.term);
    this.MANY(() => {
      const operator = this.OR(this.additions);
      const right = this.SUBRULE2(this.term);
      const missingDay = this.OPTION(() => this.OR2(this.missingDays));
      left = {
        kind: "arithmetic",
        span: this.spanFrom(start),
        operator,
        left,
        right,
        ...(missingDay && { missingDay }),
      };
    });
    return left;
  });

  /** `A times B divided by C`, from left to right. */
  protected readonly term: Grammar<Expression> = this.rule("term", () => {
    const start = this.start();
    let left = this.SUBRULE(this.quantity);
    this.MANY(() => {
      const operator = this.OR(this.products);
      const right = this.SUBRULE2(this.quantity);
      left = { kind: "arithmetic", span: this.spanFrom(start), operator, left, right };
    });
    return left;
  });

  /** `1 month for each complete 2 years of X`, `X with compound interest at 4 % over 3 years`. */
  protected readonly quantity: Grammar<Expression> = this.rule("quantity", () => {
    const start = this.start();
    const amount = this.SUBRULE(this.factor);
    const steps = this.OPTION(() => {
      this.CONSUME(kw.forEachComplete);
      const step = this.SUBRULE(this.numeral);
      this.CONSUME(kw.of);
      return { step, of: this.SUBRULE2(this.factor) };
    });
    const interest = this.OPTION2(() => this.SUBRULE(this.interest));
    return this.ACTION(() => {
      const span = this.spanFrom(start);
      const principal: Expression = steps ? { kind: "per-complete", span, amount, ...steps } : amount;
      return interest ? { kind: "compound-interest", span, principal, ...interest } : principal;
    });
  });

  /** `with compound interest at 4 % over 3 years and simple interest for the part of a year`. */
  private readonly interest: Grammar<Pick<CompoundInterest, "rate" | "length" | "simplePart">> = this.rule(
    "interest",
    () => {
      this.CONSUME(kw.withCompoundInterestAt);
      const rate = this.SUBRULE(this.factor);
      this.CONSUME(kw.over);
      const length = this.SUBRULE2(this.factor);
      const simplePart = this.OPTION(() => this.CONSUME(kw.andSimpleInterest)) !== undefined;
      return { rate, length, simplePart };
    },
  );

  private readonly factors: Alternative<Expression>[] = either<Expression>(
    () => this.SUBRULE(this.place),
    () => this.SUBRULE(this.numeral),
    () => this.SUBRULE(this.fraction),
    () => this.SUBRULE(this.half),
    () => this.SUBRULE(this.dateLiteral),
    () => this.SUBRULE(this.constant),
    () => this.SUBRULE(this.pair),
    () => this.SUBRULE(this.list),
    () => this.SUBRULE(this.total),
    () => this.SUBRULE(this.countOf),
    () => this.SUBRULE(this.elapsed),
    () => this.SUBRULE(this.boundary),
    () => this.SUBRULE(this.datePart),
    () => this.SUBRULE(this.accordingTo),
    () => this.SUBRULE(this.timeOfDay),
    () => this.SUBRULE(this.dateAndTime),
    () => this.SUBRULE(this.clockPart),
    () => this.SUBRULE(this.hoursElapsed),
    () => this.SUBRULE(this.hoursCovered),
    () => this.SUBRULE(this.covered),
    () => this.SUBRULE(this.worked),
    () => this.SUBRULE(this.longestRun),
    () => this.SUBRULE(this.mostCovered),
    () => this.SUBRULE(this.runEdge),
    () => this.SUBRULE(this.slices),
  );

  /** A value without operators. */
  readonly factor: Grammar<Expression> = this.rule("factor", () => {
    if (++this.depth > deepest) throw new TooDeep();
    const value = this.OR({ DEF: this.factors, ERR_MSG: "value" });
    this.depth--;
    return value;
  });
}
