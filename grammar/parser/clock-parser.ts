import type { ClockPart, HoursCovered, HoursElapsed, Name } from "../ast.ts";
import { keywordTokens as kw, upToToken } from "../tokens.ts";
import type { Grammar } from "./base-parser.ts";
import { SpellParser } from "./spell-parser.ts";

/** The phrases about time on the clock. */
export abstract class ClockParser extends SpellParser {
  private readonly clockParts = this.choices([
    ["dateOf", "date"],
    ["timeOf", "time"],
  ] as const);

  /** `date of M`. */
  protected readonly clockPart: Grammar<ClockPart> = this.rule("clockPart", () => {
    const start = this.start();
    const part = this.OR(this.clockParts);
    const moment = this.SUBRULE(this.factor);
    return { kind: "clock-part", span: this.spanFrom(start), part, moment };
  });

  /** `hours from M to N`. */
  protected readonly hoursElapsed: Grammar<HoursElapsed> = this.rule("hoursElapsed", () => {
    const start = this.start();
    this.CONSUME(kw.hours);
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.factor);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.factor);
    return { kind: "hours-elapsed", span: this.spanFrom(start), from, to };
  });

  /** `hours covered by SPELLS that are D from A to B within HOURS on working days of CALENDAR`. */
  protected readonly hoursCovered: Grammar<HoursCovered> = this.rule("hoursCovered", () => {
    const start = this.start();
    this.CONSUME(kw.hoursCoveredBy);
    const members = this.SUBRULE(this.members);
    this.CONSUME(kw.from);
    const from = this.SUBRULE(this.factor);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.factor);
    const hours = this.OPTION(() => this.SUBRULE(this.hoursMeant));
    const days = this.OPTION2(() => this.SUBRULE(this.daysMeant));
    const which = { ...(hours && { hours }), ...(days && { days }) };
    return { kind: "hours-covered", span: this.spanFrom(start), members, from, to, ...which };
  });

  private readonly sides = this.choices([
    ["within", false],
    ["outside", true],
  ] as const);

  /** `within night_hours`. */
  private readonly hoursMeant: Grammar<{ readonly outside: boolean; readonly name: Name }> = this.rule(
    "hoursMeant",
    () => {
      const outside = this.OR(this.sides);
      return { outside, name: this.SUBRULE(this.name) };
    },
  );

  private readonly dayKinds = this.choices([
    ["onWorkingDaysOf", true],
    ["onDaysNotWorkedOf", false],
  ] as const);

  /** `on working days of headquarters`. */
  private readonly daysMeant: Grammar<{ readonly worked: boolean; readonly calendar: Name }> = this.rule(
    "daysMeant",
    () => {
      const worked = this.OR(this.dayKinds);
      return { worked, calendar: this.SUBRULE(this.name) };
    },
  );
}
