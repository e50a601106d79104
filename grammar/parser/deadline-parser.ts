import type {
  Citation,
  Counting,
  DateLiteral,
  DayOfYear,
  Holiday,
  HourStretch,
  LimitClauses,
  Name,
  Stop,
} from "../ast.ts";
import { monthNames } from "../keywords.ts";
import { keywordTokens as kw, otherTokens, upToToken } from "../tokens.ts";
import type { Grammar } from "./base-parser.ts";
import { ClauseParser } from "./clause-parser.ts";
import { notADayOfYear } from "./deadline-problems.ts";

/** The lines of calendars, countings, time limits and hours of the day. */
export class DeadlineParser extends ClauseParser {
  /** `2022-07-14 [Instruction 120/1.5]`. */
  readonly holiday: Grammar<Pick<Holiday, "date" | "citations">> = this.rule("holiday", () => {
    const date = this.SUBRULE(this.dateLiteral);
    return { date, citations: this.SUBRULE(this.bracket) };
  });

  /** `2022-01-01 until 2022-12-31`. */
  readonly knownDays: Grammar<{ readonly from: DateLiteral; readonly until: DateLiteral }> = this.rule(
    "knownDays",
    () => {
      const from = this.SUBRULE(this.dateLiteral);
      this.CONSUME(upToToken);
      return { from, until: this.SUBRULE2(this.dateLiteral) };
    },
  );

  private readonly firstDays = this.choices([
    ["theDayOfTheEvent", "event"],
    ["theDayAfterTheEvent", "day-after"],
  ] as const);

  readonly firstDay: Grammar<NonNullable<Counting["firstDay"]>> = this.rule("firstDay", () =>
    this.OR({ DEF: this.firstDays, ERR_MSG: "firstDay" }),
  );

  private readonly shortMonths = this.choices([
    ["theLastDayOfTheMonth", "last-day"],
    ["theFirstDayOfTheNextMonth", "next-day"],
  ] as const);

  readonly missingDay: Grammar<NonNullable<Counting["missingDay"]>> = this.rule("missingDay", () =>
    this.OR({ DEF: this.shortMonths, ERR_MSG: "missingDay" }),
  );

  private readonly moves = this.choices([
    ["toTheNextWorkingDayOf", "forward"],
    ["backToTheLastWorkingDayOf", "back"],
  ] as const);

  /** `to the next working day of CALENDAR`. */
  readonly lastDay: Grammar<Pick<NonNullable<Counting["lastDay"]>, "moves" | "calendar">> = this.rule("lastDay", () => {
    const moves = this.OR({ DEF: this.moves, ERR_MSG: "workingDay" });
    return { moves, calendar: this.SUBRULE(this.name) };
  });

  /** `15 July to 15 September [Annex III rule 3 d)]`. */
  readonly stop: Grammar<Pick<Stop, "from" | "to" | "citations">> = this.rule("stop", () => {
    const from = this.SUBRULE(this.dayOfYear);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.dayOfYear);
    return { from, to, citations: this.SUBRULE(this.bracket) };
  });

  protected readonly dayOfYear: Grammar<DayOfYear> = this.rule("dayOfYear", () => {
    const start = this.start();
    const day = this.CONSUME(otherTokens.number);
    const month = this.SUBRULE(this.name);
    return this.ACTION(() => {
      const names: readonly string[] = monthNames[this.language];
      const position = names.indexOf(month.text) + 1;
      const span = this.spanFrom(start);
      if (position === 0 || !/^[1-9]\d?$/.test(day.image)) this.problems.push(notADayOfYear(span));
      return { span, day: Number(day.image), month: position };
    });
  });

  /** `22:00 to 07:00 [Rule 20/1.3.2 i)]`. */
  readonly hourStretch: Grammar<Pick<HourStretch, "from" | "to" | "citations">> = this.rule("hourStretch", () => {
    const from = this.SUBRULE(this.timeOfDay);
    this.CONSUME(upToToken);
    const to = this.SUBRULE2(this.timeOfDay);
    return { from, to, citations: this.SUBRULE(this.bracket) };
  });

  /** `PARTY to perform EVENT`. */
  readonly binding: Grammar<NonNullable<LimitClauses["binds"]>> = this.rule("binding", () => {
    const party = this.SUBRULE(this.name);
    this.CONSUME(kw.toPerform);
    return { party, event: this.SUBRULE2(this.name) };
  });

  /** `EVENT to EVENT [Annex III article 6 d)]`. */
  readonly suspension: Grammar<{ readonly from: Name; readonly to: Name; readonly citations: readonly Citation[] }> =
    this.rule("suspension", () => {
      const from = this.SUBRULE(this.name);
      this.CONSUME(upToToken);
      const to = this.SUBRULE2(this.name);
      return { from, to, citations: this.SUBRULE(this.bracket) };
    });
}
