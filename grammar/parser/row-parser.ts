import type { Cell, Expression, Tail } from "../ast.ts";
import { keywordTokens as kw, otherTokens, upToToken } from "../tokens.ts";
import { type Alternative, either, type Grammar } from "./base-parser.ts";
import { LedgerParser } from "./ledger-parser.ts";

/** Rows of tables, of `according to` and of what is given. */
export class RowParser extends LedgerParser {
  /** `| from 1 to 5 | yes | 18 % | [Rule 16/3.9]`. */
  readonly row: Grammar<{ readonly cells: readonly Cell[]; readonly tail: Tail }> = this.rule("row", () => {
    const cells: Cell[] = [];
    const takeCell = () => {
      cells.push(this.SUBRULE(this.cell));
      this.CONSUME2(otherTokens.bar);
    };
    this.CONSUME(otherTokens.bar);
    this.AT_LEAST_ONE({ DEF: takeCell, ERR_MSG: "cell" });
    return { cells, tail: this.SUBRULE(this.tail) };
  });

  private readonly wordCells = this.choices([
    ["any", "any-cell"],
    ["unreadable", "unreadable-cell"],
    ["external", "external-cell"],
  ] as const);

  private readonly cells: Alternative<Cell>[] = either(
    () => this.SUBRULE(this.wordCell),
    () => this.SUBRULE(this.stretchCell),
    () => this.SUBRULE(this.lowerCell),
    () => this.SUBRULE(this.upperCell),
    () => this.SUBRULE(this.sliceCell),
    () => this.SUBRULE(this.valueCell),
  );

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
    ["onOrAfter", false],
    ["after", true],
  ] as const);

  private readonly upperBounds = this.choices([
    ["atMost", false],
    ["lessThan", true],
    ["onOrBefore", false],
    ["before", true],
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

  /** `up to 13 hours`, `beyond`. */
  private readonly sliceCell: Grammar<Cell> = this.rule("sliceCell", () => {
    const start = this.start();
    const to = this.OR<Expression | undefined>(
      either<Expression | undefined>(
        () => this.SUBRULE(this.sliceEnd),
        () => void this.CONSUME(kw.beyond),
      ),
    );
    return { kind: "slice-cell", span: this.spanFrom(start), ...(to && { to }) };
  });

  private readonly sliceEnd: Grammar<Expression> = this.rule("sliceEnd", () => {
    this.CONSUME(kw.upTo);
    return this.SUBRULE(this.expression);
  });
}
