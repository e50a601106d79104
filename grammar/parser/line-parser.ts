import type {
  Cell,
  Comment,
  Expectation,
  ExpectedOutcome,
  Expression,
  GivenSpan,
  GivenValue,
  GroupItem,
  Name,
  NumberLiteral,
  Row,
  Tail,
} from "../ast.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Language, Source, Span } from "../source.ts";
import { keywordTokens as kw, otherTokens, upToToken } from "../tokens.ts";
import type { Alternative, Grammar } from "./base-parser.ts";
import { ClauseParser } from "./clause-parser.ts";
import { explain } from "./explain.ts";
import { TooDeep } from "./expression-parser.ts";
import type { Line } from "./line.ts";
import { tooLong, tooNested } from "./problems.ts";

/** A line, what continues it, and the file it stands in. */
export interface LineInput {
  readonly source: Source;
  readonly language: Language;
  readonly line: Line;
  readonly items: readonly GroupItem[];
  readonly rows: readonly Row[];
}

/** What a line is read as; nothing where it has not the right form. */
export interface LineOutput<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** What continues the line but belongs to no phrase in it. */
  readonly items: readonly GroupItem[];
  readonly rows: readonly Row[];
  /** Comments on items for which the tree has no place. */
  readonly loose: readonly Comment[];
}

/** A line of law is never so long; the bound keeps what is read from a hostile line shallow. */
const longest = 1000;

/** Reads one line at a time. */
export class LineParser extends ClauseParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** Reads what follows the opening words of a line by a rule of the grammar. */
  read<T>(input: LineInput, rule: Grammar<T>): LineOutput<T> {
    const { line } = input;
    this.prepare(input);
    if (line.tokens.length > longest) return this.failed(tooLong(this.lineSpan(line)));
    try {
      const value = rule.call(this);
      const [error] = this.errors;
      if (error) return this.failed(explain(error, { ...input, tokens: line.tokens, span: this.lineSpan(line) }));
      return { value, diagnostics: this.problems, items: this.items, rows: this.rows, loose: this.loose };
    } catch (error) {
      if (error instanceof TooDeep) return this.failed(tooNested(this.lineSpan(line)));
      throw error;
    }
  }

  private prepare({ source, language, line, items, rows }: LineInput): void {
    this.input = line.opening === "other" || line.opening === "row" ? line.tokens : line.tokens.slice(1);
    this.file = source.file;
    this.language = language;
    this.problems = [];
    this.loose = [];
    this.items = items;
    this.rows = rows;
    this.lineStart = line.start;
    this.reach = 0;
    this.depth = 0;
  }

  private failed<T>(diagnostic: Diagnostic): LineOutput<T> {
    return { diagnostics: [diagnostic], items: [], rows: [], loose: [] };
  }

  private lineSpan({ start, end }: Line): Span {
    return { file: this.file, start, end };
  }

  // ---------------------------------------------------------------------------------------------- rows

  /** `| from 1 to 5 | yes | 18 % | [Rule 16/3.9]`. */
  readonly row: Grammar<{ readonly cells: readonly Cell[]; readonly tail: Tail }> = this.rule("row", () => {
    const cells: Cell[] = [];
    this.CONSUME(otherTokens.bar);
    this.AT_LEAST_ONE({
      DEF: () => {
        cells.push(this.SUBRULE(this.cell));
        this.CONSUME2(otherTokens.bar);
      },
      ERR_MSG: "cell",
    });
    return { cells, tail: this.SUBRULE(this.tail) };
  });

  private readonly wordCells = this.choices([
    ["any", "any-cell"],
    ["unreadable", "unreadable-cell"],
    ["external", "external-cell"],
  ] as const);

  private readonly cells: Alternative<Cell>[] = [
    { ALT: () => this.SUBRULE(this.wordCell) },
    { ALT: () => this.SUBRULE(this.stretchCell) },
    { ALT: () => this.SUBRULE(this.lowerCell) },
    { ALT: () => this.SUBRULE(this.upperCell) },
    { ALT: () => this.SUBRULE(this.valueCell) },
  ];

  private readonly cell: Grammar<Cell> = this.rule("cell", () => this.OR<Cell>({ DEF: this.cells, ERR_MSG: "cell" }));

  private readonly wordCell: Grammar<Cell> = this.rule("wordCell", () => {
    const start = this.start();
    const kind = this.OR(this.wordCells);
    return { kind, span: this.spanFrom(start) };
  });

  /** `A or B`. */
  private readonly valueCell: Grammar<Cell> = this.rule("valueCell", () => {
    const start = this.start();
    const values = this.SUBRULE(this.alternatives);
    return this.ACTION(() => {
      const span = this.spanFrom(start);
      const [only] = values;
      return values.length === 1 && only?.kind === "no-entitlement"
        ? { kind: "no-entitlement-cell", span }
        : { kind: "value-cell", span, values };
    });
  });

  /** `from 1 to 5`. */
  private readonly stretchCell: Grammar<Cell> = this.rule("stretchCell", () => {
    const start = this.start();
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.expression);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.expression);
    return { kind: "range-cell", span: this.spanFrom(start), from, to, fromExcluded: false, toExcluded: false };
  });

  private readonly lowerBounds = this.choices([
    ["atLeast", false],
    ["moreThan", true],
  ] as const);

  private readonly upperBounds = this.choices([
    ["atMost", false],
    ["lessThan", true],
  ] as const);

  /** `more than 3`, `at least 3 and less than 5`. */
  private readonly lowerCell: Grammar<Cell> = this.rule("lowerCell", () => {
    const start = this.start();
    const fromExcluded = this.OR(this.lowerBounds);
    const from = this.SUBRULE(this.expression);
    const upper = this.OPTION(() => {
      this.CONSUME(kw.and);
      return this.SUBRULE(this.upperBound);
    });
    return { kind: "range-cell", span: this.spanFrom(start), from, fromExcluded, ...(upper ?? { toExcluded: false }) };
  });

  private readonly upperCell: Grammar<Cell> = this.rule("upperCell", () => {
    const start = this.start();
    const upper = this.SUBRULE(this.upperBound);
    return { kind: "range-cell", span: this.spanFrom(start), fromExcluded: false, ...upper };
  });

  private readonly upperBound: Grammar<{ readonly to: Expression; readonly toExcluded: boolean }> = this.rule(
    "upperBound",
    () => {
      const toExcluded = this.OR({ DEF: this.upperBounds, ERR_MSG: "value" });
      return { to: this.SUBRULE(this.expression), toExcluded };
    },
  );

  // ---------------------------------------------------------------------------------------------- scenarios

  /** `NAME is VALUE`, or `NAME are` with rows. */
  readonly given: Grammar<{ readonly name: Name; readonly value: GivenValue }> = this.rule("given", () => {
    const name = this.SUBRULE(this.name);
    const value = this.OR<GivenValue>({
      DEF: [{ ALT: () => this.SUBRULE(this.givenRows) }, { ALT: () => this.SUBRULE(this.givenOne) }],
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

  private readonly givenWords = this.choices([
    ["unknown", "given-unknown"],
    ["pending", "given-pending"],
    ["none", "given-none"],
  ] as const);

  private readonly givenOne: Grammar<GivenValue> = this.rule("givenOne", () => {
    this.CONSUME(kw.is);
    return this.OR<GivenValue>({
      DEF: [{ ALT: () => this.SUBRULE(this.givenWord) }, { ALT: () => this.SUBRULE(this.givenSpans) }],
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
  readonly expectation: Grammar<Pick<Expectation, "name" | "record" | "outcome" | "on">> = this.rule(
    "expectation",
    () => {
      const name = this.SUBRULE(this.name);
      const record = this.OPTION(() => this.SUBRULE(this.record));
      const outcome = this.OR<ExpectedOutcome>({ DEF: this.outcomes, ERR_MSG: "outcome" });
      const on = this.OPTION2(() => {
        this.CONSUME(kw.onDate);
        return this.SUBRULE(this.dateLiteral);
      });
      return { name, outcome, ...(record && { record }), ...(on && { on }) };
    },
  );

  private readonly record: Grammar<{ readonly subject: Name; readonly index: NumberLiteral }> = this.rule(
    "record",
    () => {
      this.CONSUME(kw.of);
      const subject = this.SUBRULE(this.name);
      const index = this.CONSUME(otherTokens.number);
      return { subject, index: { kind: "number", span: this.tokenSpan(index), digits: this.digits(index) } };
    },
  );

  private readonly outcomes: Alternative<ExpectedOutcome>[] = [
    { ALT: () => this.SUBRULE(this.expectedValue) },
    { ALT: () => this.SUBRULE(this.awaits) },
    { ALT: () => ({ kind: "expect-unsettled", span: this.tokenSpan(this.CONSUME(kw.isUnsettled)) }) },
    { ALT: () => this.SUBRULE(this.conflict) },
  ];

  private readonly expectedValue: Grammar<ExpectedOutcome> = this.rule("expectedValue", () => {
    const start = this.start();
    this.CONSUME(kw.is);
    return this.OR<ExpectedOutcome>({
      DEF: [
        { ALT: () => this.SUBRULE(this.expectedUnknown, { ARGS: [start] }) },
        {
          ALT: () => {
            this.CONSUME(kw.notApplicable);
            return { kind: "expect-not-applicable", span: this.spanFrom(start) };
          },
        },
        {
          ALT: () => {
            const value = this.SUBRULE(this.expression);
            const span = this.spanFrom(start);
            return value.kind === "no-entitlement"
              ? { kind: "expect-no-entitlement", span }
              : { kind: "expect-value", span, value };
          },
        },
      ],
      ERR_MSG: "value",
    });
  });

  private readonly expectedUnknown = this.RULE("expectedUnknown", (start: number): ExpectedOutcome => {
    this.CONSUME(kw.unknown);
    const needing = this.OPTION(() => {
      this.CONSUME(kw.needing);
      return this.SUBRULE(this.names);
    });
    return { kind: "expect-unknown", span: this.spanFrom(start), needing: needing ?? [] };
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
