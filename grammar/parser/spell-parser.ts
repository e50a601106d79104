import type { Covered, Lasting, LongestRun, MostCovered, Name, Place, RunEdge, Stretch } from "../ast.ts";
import { keywordTokens as kw, upToToken } from "../tokens.ts";
import type { Grammar } from "./base-parser.ts";
import { type Counted, PhraseParser, type Totalled } from "./phrase-parser.ts";

/** The phrases about records that last, and about what is taken month by month. */
export abstract class SpellParser extends PhraseParser {
  /** `first_day to last_day`. */
  readonly lasting: Grammar<Pick<Lasting, "from" | "to">> = this.rule("lasting", () => {
    const from = this.SUBRULE(this.name);
    this.CONSUME(upToToken);
    return { from, to: this.SUBRULE2(this.name) };
  });

  /** `from A to B`. */
  protected readonly stretch: Grammar<Stretch> = this.rule("stretch", () => {
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.factor);
    this.CONSUME(upToToken);
    return { from, to: this.SUBRULE2(this.factor) };
  });

  /** `days covered by absences that are sick_leave from A to B`. */
  protected readonly covered: Grammar<Covered> = this.rule("covered", () => {
    const start = this.start();
    this.CONSUME(kw.daysCoveredBy);
    const members = this.SUBRULE(this.members);
    const stretch = this.SUBRULE(this.stretch);
    return { kind: "covered", span: this.spanFrom(start), members, ...stretch };
  });

  /** `working days of headquarters covered by absences from A to B`. */
  protected readonly worked: Grammar<Covered> = this.rule("worked", () => {
    const start = this.start();
    this.CONSUME(kw.workingDays);
    this.CONSUME(kw.of);
    const calendar = this.SUBRULE(this.name);
    this.CONSUME(kw.coveredBy);
    const members = this.SUBRULE(this.members);
    const stretch = this.SUBRULE(this.stretch);
    return { kind: "covered", span: this.spanFrom(start), calendar, members, ...stretch };
  });

  /** `days in the longest run of absences from A to B`. */
  protected readonly longestRun: Grammar<LongestRun> = this.rule("longestRun", () => {
    const start = this.start();
    this.CONSUME(kw.daysInTheLongestRunOf);
    const members = this.SUBRULE(this.members);
    const stretch = this.SUBRULE(this.stretch);
    return { kind: "longest-run", span: this.spanFrom(start), members, ...stretch };
  });

  /** `most days covered by absences in any 12 months from A to B`. */
  protected readonly mostCovered: Grammar<MostCovered> = this.rule("mostCovered", () => {
    const start = this.start();
    this.CONSUME(kw.mostDaysCoveredBy);
    const members = this.SUBRULE(this.members);
    this.CONSUME(kw.inAny);
    const window = this.SUBRULE(this.numeral);
    const within = this.OPTION(() => this.SUBRULE(this.stretch));
    return { kind: "most-covered", span: this.spanFrom(start), members, window, ...(within && { within }) };
  });

  protected readonly edges = this.choices([
    ["firstDayOfTheRunOf", "first"],
    ["lastDayOfTheRunOf", "last"],
  ] as const);

  /** `first day of the run of appointments current on D`. */
  protected readonly runEdge: Grammar<RunEdge> = this.rule("runEdge", () => {
    const start = this.start();
    const edge = this.OR(this.edges);
    const members = this.SUBRULE(this.members);
    this.CONSUME(kw.currentOn);
    const on = this.SUBRULE(this.factor);
    return { kind: "run-edge", span: this.spanFrom(start), edge, members, on };
  });

  protected readonly eachPeriod = this.choices([
    ["overEachMonth", "month"],
    ["overEachYear", "year"],
  ] as const);

  protected readonly overEachPeriod: Grammar<Totalled> = this.rule("overEachPeriod", () => {
    const unit = this.OR(this.eachPeriod);
    const stretch = this.SUBRULE(this.stretch);
    return (item, span) => ({ kind: "period-total", span, unit, item: placeOf(item), ...stretch });
  });

  protected readonly units = this.choices([
    ["months", "month"],
    ["years", "year"],
  ] as const);

  protected readonly periodsOnWhich: Grammar<Counted> = this.rule("periodsOnWhich", () => {
    const unit = this.OR(this.units);
    const stretch = this.SUBRULE(this.stretch);
    this.CONSUME(kw.onWhich);
    const definition = this.SUBRULE(this.path);
    return (span) => ({ kind: "period-count", span, unit, definition, ...stretch });
  });
}

function placeOf(name: Name): Place {
  return { kind: "place", span: name.span, name, lookups: [] };
}
