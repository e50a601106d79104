import type { Expression, Place } from "../ast.ts";
import { keywordTokens as kw } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { LiteralParser } from "./literal-parser.ts";
import { notAKey } from "./problems.ts";

/** Names with what narrows them: look-ups in tables, and values on another date. */
export abstract class PlaceParser extends LiteralParser {
  /** `monthly_salary for grade B3 step 1 as on cessation_date`. */
  protected readonly place: Grammar<Place> = this.rule("place", () => {
    const start = this.start();
    const path = this.SUBRULE(this.path);
    const lookups = this.OPTION(() => this.SUBRULE(this.lookups));
    const asOn = this.OPTION2(() => {
      this.CONSUME(kw.asOn);
      return this.SUBRULE(this.factor);
    });
    if (!lookups && !asOn) return path;
    return { ...path, span: this.spanFrom(start), lookups: lookups ?? [], ...(asOn && { asOn }) };
  });

  /** `for grade B3 step 1`, or `for country_before_duty` where the table has one key. */
  private readonly lookups: Grammar<Place["lookups"]> = this.rule("lookups", () => {
    this.CONSUME(kw.forKey);
    const start = this.start();
    const lookups: Place["lookups"][number][] = [];
    const first = this.SUBRULE(this.lookupValue);
    const second = this.OPTION(() => this.SUBRULE2(this.lookupValue));
    this.ACTION(() => lookups.push(this.lookup(start, first, second)));
    this.MANY(() => {
      const next = this.start();
      const key = this.SUBRULE(this.name);
      const value = this.SUBRULE3(this.lookupValue);
      lookups.push({ span: this.spanFrom(next), key, value });
    });
    return lookups;
  });

  private lookup(start: number, first: Expression, second: Expression | undefined): Place["lookups"][number] {
    if (!second) return { span: this.spanFrom(start), value: first };
    if (first.kind !== "place" || first.of) this.problems.push(notAKey(first.span));
    return { span: this.spanFrom(start), ...(first.kind === "place" && { key: first.name }), value: second };
  }

  private readonly lookupValue: Grammar<Expression> = this.rule("lookupValue", () =>
    this.OR({ DEF: this.lookupValues, ERR_MSG: "value" }),
  );

  private readonly lookupValues: Alternative<Expression>[] = either<Expression>(
    () => this.SUBRULE(this.path),
    () => this.SUBRULE(this.numeral),
    () => this.SUBRULE(this.dateLiteral),
    () => this.SUBRULE(this.timeOfDay),
    () => this.SUBRULE(this.dateAndTime),
    () => this.SUBRULE(this.constant),
  );
}
