import type { Comparison, Condition, Expression, Group, Test } from "../ast.ts";
import type { Span } from "../source.ts";
import { keywordTokens as kw, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { ExpressionParser } from "./expression-parser.ts";

/** A comparison without its left side. */
type Compared = (left: Expression, span: Span) => Test;

/** The phrases that hold or do not. */
export class ConditionParser extends ExpressionParser {
  private readonly quantifiers = this.choices([
    ["allOf", "all"],
    ["anyOf", "any"],
    ["noneOf", "none"],
  ] as const);

  /** A list of dashed items, or tests on one line. */
  readonly condition: Grammar<Condition> = this.rule("condition", () =>
    this.OR({ DEF: this.conditions, ERR_MSG: "condition" }),
  );

  private readonly conditions: Alternative<Condition>[] = either<Condition>(
    () => this.SUBRULE(this.group),
    () => this.SUBRULE(this.junction),
  );

  /** `all of`, with dashed items. */
  private readonly group: Grammar<Group> = this.rule("group", () => {
    const start = this.start();
    const quantifier = this.OR(this.quantifiers);
    const items = this.takeItems();
    return { kind: "group", span: this.spanFrom(start), quantifier, items };
  });

  /** `A and B and C`, or `A or B or C`: the two never mix on one line. */
  private readonly junction: Grammar<Condition> = this.rule("junction", () => {
    const start = this.start();
    const tests = [this.SUBRULE(this.test)];
    const connective = this.OPTION(() =>
      this.OR<"and" | "or">(
        either(
          () => this.SUBRULE(this.moreAnds, { ARGS: [tests] }),
          () => this.SUBRULE(this.moreOrs, { ARGS: [tests] }),
        ),
      ),
    );
    const [only] = tests as [Test, ...Test[]];
    return connective ? { kind: "junction", span: this.spanFrom(start), connective, tests } : only;
  });

  private readonly moreAnds = this.RULE("moreAnds", (tests: Test[]): "and" => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(kw.and);
      const test = this.SUBRULE(this.test);
      this.ACTION(() => tests.push(test));
    });
    return "and";
  });

  private readonly moreOrs = this.RULE("moreOrs", (tests: Test[]): "or" => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(kw.or);
      const test = this.SUBRULE(this.test);
      this.ACTION(() => tests.push(test));
    });
    return "or";
  });

  private readonly test: Grammar<Test> = this.rule("test", () => this.OR({ DEF: this.tests, ERR_MSG: "condition" }));

  private readonly tests: Alternative<Test>[] = either(
    () => this.SUBRULE(this.negation),
    () => this.SUBRULE(this.someAre),
    () => this.SUBRULE(this.comparison),
  );

  /** `not married`. */
  private readonly negation: Grammar<Test> = this.rule("negation", () => {
    const start = this.start();
    this.CONSUME(kw.not);
    const subject = this.SUBRULE(this.factor);
    return { kind: "holds", span: this.spanFrom(start), negated: true, subject };
  });

  private readonly someOrEvery = this.choices([
    ["someOf", false],
    ["everyOneOf", true],
  ] as const);

  /** `some of children are dependent_child`. */
  private readonly someAre: Grammar<Test> = this.rule("someAre", () => {
    const start = this.start();
    const every = this.OR(this.someOrEvery);
    const list = this.SUBRULE(this.path);
    this.CONSUME(kw.are);
    const definition = this.SUBRULE(this.name);
    return { kind: "some-are", span: this.spanFrom(start), every, list, definition };
  });

  /** A value that is compared, or that holds by itself. */
  private readonly comparison: Grammar<Test> = this.rule("comparison", () => {
    const start = this.start();
    const left = this.SUBRULE(this.expression);
    const compared = this.OPTION(() => this.OR(this.comparisons));
    const span = this.spanFrom(start);
    return this.ACTION(() => compared?.(left, span) ?? { kind: "holds", span, negated: false, subject: left });
  });

  private readonly comparisons: Alternative<Compared>[] = either(
    () => this.SUBRULE(this.isTest),
    () => this.SUBRULE(this.isNotTest),
    () => this.SUBRULE(this.includesTest),
    () => this.SUBRULE(this.happenedTest),
    () => this.SUBRULE(this.limitTest),
    () => this.SUBRULE(this.bodyTest),
    () => this.SUBRULE(this.isAtTest),
  );

  private readonly bodyStates = this.choices([
    ["hasAQuorum", "quorate"],
    ["hasDecidedInFavour", "in-favour"],
    ["hasDecidedAgainst", "against"],
    ["isDivided", "divided"],
  ] as const);

  /** `has a quorum`, `has decided in favour`. */
  private readonly bodyTest: Grammar<Compared> = this.rule("bodyTest", () => {
    const state = this.OR(this.bodyStates);
    return (left, span) => ({ kind: "body-is", span, left, state });
  });

  /** `is at stage plan_agreed`. */
  private readonly isAtTest: Grammar<Compared> = this.rule("isAtTest", () => {
    this.CONSUME(kw.isAt);
    const stage = this.SUBRULE(this.name);
    return (left, span) => ({ kind: "is-at", span, left, stage });
  });

  private readonly happenings = this.choices([
    ["hasHappened", false],
    ["hasNotHappened", true],
  ] as const);

  /** `has happened`. */
  private readonly happenedTest: Grammar<Compared> = this.rule("happenedTest", () => {
    const negated = this.OR(this.happenings);
    return (left, span) => ({ kind: "happened", span, left, negated });
  });

  private readonly limitStates = this.choices([
    ["isMet", "met"],
    ["isMissed", "missed"],
    ["isRunning", "running"],
  ] as const);

  /** `is missed`. */
  private readonly limitTest: Grammar<Compared> = this.rule("limitTest", () => {
    const state = this.OR(this.limitStates);
    return (left, span) => ({ kind: "limit-is", span, left, state });
  });

  private readonly isTest: Grammar<Compared> = this.rule("isTest", () => {
    this.CONSUME(kw.is);
    return this.OR<Compared>({ DEF: this.predicates, ERR_MSG: "predicate" });
  });

  private readonly predicates: Alternative<Compared>[] = either(
    () => this.SUBRULE(this.knownTest, { ARGS: [true] }),
    () => this.SUBRULE(this.orderTest),
    () => this.SUBRULE(this.betweenTest),
    () => this.SUBRULE(this.oneOfTest, { ARGS: [false] }),
    () => this.SUBRULE(this.equalTest, { ARGS: ["is"] }),
  );

  private readonly isNotTest: Grammar<Compared> = this.rule("isNotTest", () => {
    this.CONSUME(kw.isNot);
    return this.OR<Compared>({ DEF: this.negatedPredicates, ERR_MSG: "predicate" });
  });

  private readonly negatedPredicates: Alternative<Compared>[] = either(
    () => this.SUBRULE(this.knownTest, { ARGS: [false] }),
    () => this.SUBRULE(this.oneOfTest, { ARGS: [true] }),
    () => this.SUBRULE(this.equalTest, { ARGS: ["is-not"] }),
  );

  private readonly knowledge = this.choices([
    ["known", true],
    ["unknown", false],
  ] as const);

  private readonly knownTest = this.RULE("knownTest", (affirmed: boolean): Compared => {
    const known = this.OR(this.knowledge) === affirmed;
    return (left, span) => ({ kind: "known", span, left, known });
  });

  private readonly orders = this.choices<Comparison>([
    ["atLeast", "at-least"],
    ["atMost", "at-most"],
    ["moreThan", "more-than"],
    ["lessThan", "less-than"],
    ["before", "before"],
    ["after", "after"],
    ["onOrBefore", "on-or-before"],
    ["onOrAfter", "on-or-after"],
  ]);

  private readonly orderTest: Grammar<Compared> = this.rule("orderTest", () => {
    const comparison = this.OR(this.orders);
    const right = this.SUBRULE(this.expression);
    return (left, span) => ({ kind: "compare", span, left, comparison, right });
  });

  private readonly equalTest = this.RULE("equalTest", (comparison: Comparison): Compared => {
    const right = this.SUBRULE(this.expression);
    return (left, span) => ({ kind: "compare", span, left, comparison, right });
  });

  /** `is from A to B`, both included. */
  private readonly betweenTest: Grammar<Compared> = this.rule("betweenTest", () => {
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.expression);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.expression);
    return (left, span) => ({ kind: "between", span, left, from, to });
  });

  private readonly oneOfTest = this.RULE("oneOfTest", (negated: boolean): Compared => {
    this.CONSUME(kw.oneOf);
    const values = this.SUBRULE(this.alternatives);
    return (left, span) => ({ kind: "one-of", span, left, negated, values });
  });

  /** `A or B or C`. */
  protected readonly alternatives: Grammar<Expression[]> = this.rule("alternatives", () => {
    const values = [this.SUBRULE(this.expression)];
    this.MANY(() => {
      this.CONSUME(kw.or);
      values.push(this.SUBRULE2(this.expression));
    });
    return values;
  });

  private readonly inclusions = this.choices([
    ["includes", false],
    ["doesNotInclude", true],
  ] as const);

  private readonly includesTest: Grammar<Compared> = this.rule("includesTest", () => {
    const negated = this.OR(this.inclusions);
    const value = this.SUBRULE(this.expression);
    return (left, span) => ({ kind: "includes", span, left, negated, value });
  });
}
