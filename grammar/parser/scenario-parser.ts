import type { Expectation, ExpectedOutcome, GivenSpan, GivenValue, Name, NumberLiteral } from "../ast.ts";
import { keywordTokens as kw, otherTokens, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { RowParser } from "./row-parser.ts";

/** The lines of a scenario. */
export class ScenarioParser extends RowParser {
  /** `NAME is VALUE`, or `NAME are` with rows. */
  readonly given: Grammar<{ readonly name: Name; readonly value: GivenValue }> = this.rule("given", () => {
    const name = this.SUBRULE(this.name);
    const value = this.OR<GivenValue>({
      DEF: either(
        () => this.SUBRULE(this.givenRows),
        () => this.SUBRULE(this.givenOne),
        () => this.SUBRULE(this.givenHappened),
        () => this.SUBRULE(this.givenNotHappened),
      ),
      ERR_MSG: "is",
    });
    return { name, value };
  });

  private readonly givenRows: Grammar<GivenValue> = this.rule("givenRows", () => {
    const start = this.start();
    this.CONSUME(kw.are);
    const [header, ...rows] = this.takeRows();
    return { kind: "given-rows", span: this.spanFrom(start), ...(header && { header }), rows };
  });

  /** `happens on 2022-06-30`. */
  private readonly givenHappened: Grammar<GivenValue> = this.rule("givenHappened", () => {
    const start = this.start();
    this.CONSUME(kw.happensOn);
    const on = this.SUBRULE(this.dateLiteral);
    return { kind: "given-happened", span: this.spanFrom(start), on };
  });

  private readonly givenNotHappened: Grammar<GivenValue> = this.rule("givenNotHappened", () => {
    const span = this.tokenSpan(this.CONSUME(kw.hasNotHappened));
    return { kind: "given-not-happened", span };
  });

  private readonly givenWords = this.choices([
    ["unknown", "given-unknown"],
    ["pending", "given-pending"],
    ["none", "given-none"],
  ] as const);

  private readonly givenOne: Grammar<GivenValue> = this.rule("givenOne", () => {
    this.CONSUME(kw.is);
    return this.OR<GivenValue>({
      DEF: either(
        () => this.SUBRULE(this.givenWord),
        () => this.SUBRULE(this.givenSpans),
      ),
      ERR_MSG: "value",
    });
  });

  private readonly givenWord: Grammar<GivenValue> = this.rule("givenWord", () => {
    const start = this.start();
    const kind = this.OR(this.givenWords);
    return { kind, span: this.spanFrom(start) };
  });

  private readonly givenSpans: Grammar<GivenValue> = this.rule("givenSpans", () => {
    const start = this.start();
    const spans = [this.SUBRULE(this.givenSpan)];
    this.MANY(() => {
      this.CONSUME(kw.and);
      spans.push(this.SUBRULE2(this.givenSpan));
    });
    return { kind: "given-spans", span: this.spanFrom(start), spans };
  });

  /** `A2 from 2019-01-01 to 2021-12-31`. */
  private readonly givenSpan: Grammar<GivenSpan> = this.rule("givenSpan", () => {
    const start = this.start();
    const value = this.SUBRULE(this.expression);
    const from = this.OPTION(() => {
      this.CONSUME(kw.from);
      return this.SUBRULE(this.dateLiteral);
    });
    const to = this.OPTION2(() => {
      this.CONSUME(upToToken);
      return this.SUBRULE2(this.dateLiteral);
    });
    return { span: this.spanFrom(start), value, ...(from && { from }), ...(to && { to }) };
  });

  /** `NAME of child 2 is VALUE on 2022-12-31`. */
  readonly expectation: Grammar<Pick<Expectation, "name" | "record" | "procedure" | "outcome" | "on">> = this.rule(
    "expectation",
    () => {
      const name = this.SUBRULE(this.name);
      const owner = this.OPTION(() => this.SUBRULE(this.owner));
      const outcome = this.OR<ExpectedOutcome>({ DEF: this.outcomes, ERR_MSG: "outcome" });
      const on = this.OPTION2(() => {
        this.CONSUME(kw.onDate);
        return this.SUBRULE(this.dateLiteral);
      });
      return { name, outcome, ...owner, ...(on && { on }) };
    },
  );

  /** `of child 2`, or `of PROCEDURE`. */
  private readonly owner: Grammar<Pick<Expectation, "record" | "procedure">> = this.rule("owner", () => {
    this.CONSUME(kw.of);
    const name = this.SUBRULE(this.name);
    const index = this.OPTION(() => this.CONSUME(otherTokens.number));
    return this.ACTION(() => {
      if (!index) return { procedure: name };
      const number: NumberLiteral = { kind: "number", span: this.tokenSpan(index), digits: this.digits(index) };
      return { record: { subject: name, index: number } };
    });
  });

  private readonly outcomes: Alternative<ExpectedOutcome>[] = either(
    () => this.SUBRULE(this.isOutcome),
    () => this.SUBRULE(this.expectedNotApplicable),
    () => this.SUBRULE(this.awaits),
    () => ({ kind: "expect-unsettled", span: this.tokenSpan(this.CONSUME(kw.isUnsettled)) }),
    () => this.SUBRULE(this.conflict),
  );

  private readonly isOutcome: Grammar<ExpectedOutcome> = this.rule("isOutcome", () => {
    this.CONSUME(kw.is);
    return this.OR({ DEF: this.isOutcomes, ERR_MSG: "value" });
  });

  private readonly isOutcomes: Alternative<ExpectedOutcome>[] = either(
    () => this.SUBRULE(this.expectedUnknown),
    () => this.SUBRULE(this.expectedValue),
  );

  private readonly expectedUnknown: Grammar<ExpectedOutcome> = this.rule("expectedUnknown", () => {
    const start = this.start();
    this.CONSUME(kw.unknown);
    const needing = this.OPTION(() => {
      this.CONSUME(kw.needing);
      return this.SUBRULE(this.names);
    });
    return { kind: "expect-unknown", span: this.spanFrom(start), needing: needing ?? [] };
  });

  private readonly expectedNotApplicable: Grammar<ExpectedOutcome> = this.rule("expectedNotApplicable", () => {
    const token = this.CONSUME(kw.isNotApplicable);
    return { kind: "expect-not-applicable", span: this.tokenSpan(token) };
  });

  private readonly expectedValue: Grammar<ExpectedOutcome> = this.rule("expectedValue", () => {
    const value = this.SUBRULE(this.expression);
    const { kind, span } = value;
    return kind === "no-entitlement" ? { kind: "expect-no-entitlement", span } : { kind: "expect-value", span, value };
  });

  private readonly awaits: Grammar<ExpectedOutcome> = this.rule("awaits", () => {
    const start = this.start();
    this.CONSUME(kw.awaits);
    const authority = this.SUBRULE(this.name);
    const upTo = this.OPTION(() => {
      this.CONSUME(kw.upTo);
      return this.SUBRULE(this.expression);
    });
    return { kind: "expect-awaits", span: this.spanFrom(start), authority, ...(upTo && { upTo }) };
  });

  private readonly conflict: Grammar<ExpectedOutcome> = this.rule("conflict", () => {
    const start = this.start();
    this.CONSUME(kw.isAConflictOf);
    const between = this.SUBRULE(this.names);
    return { kind: "expect-conflict", span: this.spanFrom(start), between };
  });
}
