import type {
  Citation,
  Condition,
  DecisionBounds,
  Expression,
  Name,
  Period,
  Section,
  Table,
  TableKey,
  Tail,
  TypeNode,
  Words,
} from "../ast.ts";
import { keywordTokens as kw, otherTokens, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { readCitations } from "./citations.ts";
import { ConditionParser } from "./condition-parser.ts";

/** `NAME of SUBJECT`. */
export interface Owned {
  readonly name: Name;
  readonly of?: Name;
}

/** `EXPRESSION where CONDITION`, and the tail. */
export interface Amount {
  readonly value: Expression;
  readonly where?: Condition;
  readonly tail: Tail;
}

/** What follows the opening words of the lines of a declaration. */
export class ClauseParser extends ConditionParser {
  // ---------------------------------------------------------------------------------------------- names, words, tails

  /** Nothing after the opening words. */
  readonly nothing: Grammar<true> = this.rule("nothing", () => true as const);

  readonly owned: Grammar<Owned> = this.rule("owned", () => {
    const name = this.SUBRULE(this.name);
    const of = this.OPTION(() => {
      this.CONSUME(kw.of);
      return this.SUBRULE2(this.name);
    });
    return { name, ...(of && { of }) };
  });

  /** `a and b and c`. */
  readonly names: Grammar<Name[]> = this.rule("names", () => {
    const names = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(kw.and);
      names.push(this.SUBRULE2(this.name));
    });
    return names;
  });

  /** `A7 or A6 or A5`. */
  readonly namesOr: Grammar<Name[]> = this.rule("namesOr", () => {
    const names = [this.SUBRULE(this.name)];
    this.MANY(() => {
      this.CONSUME(kw.or);
      names.push(this.SUBRULE2(this.name));
    });
    return names;
  });

  readonly words: Grammar<Words> = this.rule("words", () => this.named(this.CONSUME(otherTokens.text)));

  readonly citations: Grammar<readonly Citation[]> = this.rule("citations", () => {
    const token = this.CONSUME(otherTokens.citations);
    return this.ACTION(() => this.citationsIn(token.image, token.startOffset));
  });

  /** `in force from 2022-01-01 until 2022-12-31 adopted on 2022-06-15`, after its first words. */
  readonly period: Grammar<Period> = this.rule("period", () => {
    const start = this.LA(0).startOffset;
    const from = this.SUBRULE(this.dateLiteral);
    const until = this.OPTION(() => {
      this.CONSUME(kw.until);
      return this.SUBRULE2(this.dateLiteral);
    });
    const adopted = this.OPTION2(() => {
      this.CONSUME(kw.adoptedOn);
      return this.SUBRULE3(this.dateLiteral);
    });
    const span = this.spanFrom(Number.isNaN(start) ? this.lineStart : start);
    return { span, from, ...(until && { until }), ...(adopted && { adopted }) };
  });

  /** `in force from ...`, then `[Rule 16/1.1]`. */
  readonly tail: Grammar<Tail> = this.rule("tail", () => {
    const period = this.OPTION(() => {
      this.CONSUME(kw.inForceFromInline);
      return this.SUBRULE(this.period);
    });
    const citations = this.SUBRULE(this.bracket);
    return { ...(period && { period }), citations };
  });

  protected readonly bracket: Grammar<readonly Citation[]> = this.rule(
    "bracket",
    () =>
      this.OPTION(() => {
        const { image, startOffset } = this.CONSUME(otherTokens.bracket);
        return this.ACTION(() => this.citationsIn(image.replace(/\]$/, "").slice(1), startOffset + 1));
      }) ?? [],
  );

  private citationsIn(text: string, start: number): readonly Citation[] {
    const span = { file: this.file, start, end: start + text.length };
    const { citations, diagnostic } = readCitations(text, span, this.language);
    if (diagnostic) this.problems.push(diagnostic);
    return citations;
  }

  // ---------------------------------------------------------------------------------------------- types

  readonly type: Grammar<TypeNode> = this.rule("type", () => this.OR<TypeNode>({ DEF: this.types, ERR_MSG: "type" }));

  private readonly simpleTypes = this.choices([
    ["yesOrNo", "yes-no-type"],
    ["number", "number-type"],
    ["count", "count-type"],
    ["percentage", "percentage-type"],
    ["date", "date-type"],
    ["timeOfDay", "time-of-day-type"],
    ["dateAndTime", "date-and-time-type"],
  ] as const);

  private readonly types: Alternative<TypeNode>[] = either(
    () => this.SUBRULE(this.simpleType),
    () => this.SUBRULE(this.moneyType),
    () => this.SUBRULE(this.durationType),
    () => this.SUBRULE(this.choiceType),
    () => this.SUBRULE(this.listType),
  );

  private readonly simpleType: Grammar<TypeNode> = this.rule("simpleType", () => {
    const start = this.start();
    const kind = this.OR(this.simpleTypes);
    return { kind, span: this.spanFrom(start) };
  });

  private readonly moneyType: Grammar<TypeNode> = this.rule("moneyType", () => {
    const start = this.start();
    this.CONSUME(kw.money);
    const currency = this.OPTION(() => this.SUBRULE(this.inCurrency));
    const per = this.OPTION2(() => this.SUBRULE(this.perUnit));
    return { kind: "money-type", span: this.spanFrom(start), ...(currency && { currency }), ...(per && { per }) };
  });

  /** `in EUR`. */
  private readonly inCurrency: Grammar<Name> = this.rule("inCurrency", () => {
    this.CONSUME(kw.in);
    return this.named(this.CONSUME(otherTokens.currency));
  });

  private readonly durationType: Grammar<TypeNode> = this.rule("durationType", () => {
    const start = this.start();
    this.CONSUME(kw.durationIn);
    const unit = this.SUBRULE(this.durationUnit);
    return { kind: "duration-type", span: this.spanFrom(start), unit };
  });

  private readonly choiceType: Grammar<TypeNode> = this.rule("choiceType", () => {
    const start = this.start();
    this.CONSUME(kw.oneOf);
    const choice = this.SUBRULE(this.name);
    return { kind: "choice-type", span: this.spanFrom(start), choice };
  });

  private readonly listType: Grammar<TypeNode> = this.rule("listType", () => {
    const start = this.start();
    this.CONSUME(kw.listOf);
    const of = this.SUBRULE(this.name);
    return { kind: "list-type", span: this.spanFrom(start), of };
  });

  // ---------------------------------------------------------------------------------------------- facts, tables, options

  /** `NAME of SUBJECT is TYPE over time`. */
  readonly fact: Grammar<Owned & { readonly type: TypeNode; readonly overTime: boolean }> = this.rule("fact", () => {
    const owned = this.SUBRULE(this.owned);
    this.CONSUME(kw.is);
    const type = this.SUBRULE(this.type);
    const overTime = this.OPTION(() => this.CONSUME(kw.overTime)) !== undefined;
    return { ...owned, type, overTime };
  });

  /** `TYPE as NAME`. */
  readonly gives: Grammar<{ readonly type: TypeNode; readonly name?: Name }> = this.rule("gives", () => {
    const type = this.SUBRULE(this.type);
    const name = this.OPTION(() => this.SUBRULE(this.asName));
    return { type, ...(name && { name }) };
  });

  private readonly asName: Grammar<Name> = this.rule("asName", () => {
    this.CONSUME(kw.as);
    return this.SUBRULE(this.name);
  });

  private readonly directions = this.choices([
    ["down", "down"],
    ["across", "across"],
  ] as const);

  /** `NAME is TYPE across`. */
  readonly tableKey: Grammar<Pick<TableKey, "name" | "type" | "direction">> = this.rule("tableKey", () => {
    const name = this.SUBRULE(this.name);
    const type = this.OPTION(() => {
      this.CONSUME(kw.is);
      return this.SUBRULE(this.type);
    });
    const direction = this.OPTION2(() => this.OR(this.directions));
    return { name, ...(type && { type }), ...(direction && { direction }) };
  });

  private readonly missingKeys = this.choices([
    ["unknown", "unknown"],
    ["noEntitlement", "no-entitlement"],
    ["notApplicable", "not-applicable"],
  ] as const);

  readonly otherKeys: Grammar<NonNullable<Table["otherKeys"]>> = this.rule("otherKeys", () =>
    this.OR({ DEF: this.missingKeys, ERR_MSG: "otherKeys" }),
  );

  /** `in force from ... [Rule 15/1]`. */
  readonly edition: Grammar<{ readonly period: Period; readonly citations: readonly Citation[] }> = this.rule(
    "edition",
    () => {
      this.CONSUME(kw.inForceFromInline);
      const period = this.SUBRULE(this.period);
      return { period, citations: this.SUBRULE(this.bracket) };
    },
  );

  /** `KEY VALUE in EUR [Annex XXIII article 2]`. */
  readonly section: Grammar<Pick<Section, "key" | "value" | "currency" | "citations">> = this.rule("section", () => {
    const key = this.SUBRULE(this.name);
    const value = this.SUBRULE(this.expression);
    const currency = this.OPTION(() => this.SUBRULE(this.inCurrency));
    const citations = this.SUBRULE(this.bracket);
    return { key, value, ...(currency && { currency }), citations };
  });

  /** `NAME is EXPRESSION`. */
  readonly readingOption: Grammar<{ readonly name: Name; readonly value?: Expression }> = this.rule(
    "readingOption",
    () => {
      const name = this.SUBRULE(this.name);
      const value = this.OPTION(() => {
        this.CONSUME(kw.is);
        return this.SUBRULE(this.expression);
      });
      return { name, ...(value && { value }) };
    },
  );

  // ---------------------------------------------------------------------------------------------- rules

  /** `NAME to RULE`. */
  readonly outsideException: Grammar<{ readonly name: Name; readonly rule: Name }> = this.rule(
    "outsideException",
    () => {
      const name = this.SUBRULE(this.name);
      this.CONSUME(upToToken);
      return { name, rule: this.SUBRULE2(this.name) };
    },
  );

  /** `CONDITION`, and the tail. */
  readonly conditionClause: Grammar<{ readonly condition: Condition; readonly tail: Tail }> = this.rule(
    "conditionClause",
    () => {
      const condition = this.SUBRULE(this.condition);
      return { condition, tail: this.SUBRULE(this.tail) };
    },
  );

  /** `EXPRESSION`, and the tail. */
  readonly valueClause: Grammar<{ readonly value: Expression; readonly tail: Tail }> = this.rule("valueClause", () => {
    const value = this.SUBRULE(this.expression);
    return { value, tail: this.SUBRULE(this.tail) };
  });

  protected readonly where: Grammar<Condition> = this.rule("where", () => {
    this.CONSUME(kw.where);
    return this.SUBRULE(this.condition);
  });

  readonly amount: Grammar<Amount> = this.rule("amount", () => {
    const value = this.SUBRULE(this.expression);
    const where = this.OPTION(() => this.SUBRULE(this.where));
    return { value, ...(where && { where }), tail: this.SUBRULE(this.tail) };
  });

  /** `A to B where CONDITION`, and the tail. */
  readonly ratio: Grammar<Omit<Amount, "value"> & { readonly part: Expression; readonly whole: Expression }> =
    this.rule("ratio", () => {
      const part = this.SUBRULE(this.expression);
      this.CONSUME(upToToken);
      const { value: whole, ...rest } = this.SUBRULE(this.amount);
      return { part, whole, ...rest };
    });

  /** `NAME is EXPRESSION`, and the tail. */
  readonly partResult: Grammar<Amount & { readonly name: Name }> = this.rule("partResult", () => {
    const name = this.SUBRULE(this.name);
    this.CONSUME(kw.is);
    return { name, ...this.SUBRULE(this.amount) };
  });

  /** `READING as OPTION`. */
  readonly readingTaken: Grammar<{ readonly reading: Name; readonly option?: Name }> = this.rule("readingTaken", () => {
    const reading = this.SUBRULE(this.name);
    const option = this.OPTION(() => this.SUBRULE(this.asName));
    return { reading, ...(option && { option }) };
  });

  // ---------------------------------------------------------------------------------------------- decisions

  /** `AUTHORITY where CONDITION`, and the tail. */
  readonly restsWith: Grammar<{ readonly authority: Name; readonly where?: Condition; readonly tail: Tail }> =
    this.rule("restsWith", () => {
      const authority = this.SUBRULE(this.name);
      const where = this.OPTION(() => this.SUBRULE(this.where));
      return { authority, ...(where && { where }), tail: this.SUBRULE(this.tail) };
    });

  private readonly boundKinds: Alternative<DecisionBounds>[] = either<DecisionBounds>(
    () => ({ kind: "yes-or-no", span: this.tokenSpan(this.CONSUME(kw.yesOrNo)) }),
    () => this.SUBRULE(this.upTo),
    () => this.SUBRULE(this.fromTo),
    () => this.SUBRULE(this.oneOfValues),
  );

  readonly mayBe: Grammar<DecisionBounds> = this.rule("mayBe", () =>
    this.OR({ DEF: this.boundKinds, ERR_MSG: "bounds" }),
  );

  private readonly upTo: Grammar<DecisionBounds> = this.rule("upTo", () => {
    const start = this.start();
    this.CONSUME(kw.upTo);
    const most = this.SUBRULE(this.expression);
    return { kind: "up-to", span: this.spanFrom(start), most };
  });

  private readonly fromTo: Grammar<DecisionBounds> = this.rule("fromTo", () => {
    const start = this.start();
    this.CONSUME(kw.from);
    const least = this.SUBRULE(this.expression);
    this.CONSUME(upToToken);
    const most = this.SUBRULE2(this.expression);
    return { kind: "from-to", span: this.spanFrom(start), least, most };
  });

  private readonly oneOfValues: Grammar<DecisionBounds> = this.rule("oneOfValues", () => {
    const start = this.start();
    this.CONSUME(kw.oneOf);
    const values = this.SUBRULE(this.alternatives);
    return { kind: "one-of-values", span: this.spanFrom(start), values };
  });
}
