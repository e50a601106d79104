import type { Span } from "../source.ts";
import type { Citation } from "./citations.ts";
import type { Expression, Members } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { TimeOfDayLiteral } from "./literals.ts";
import type { Name } from "./words.ts";

/** `hours of the day night_hours`: which hours of every day go by a name. */
export interface HoursOfTheDay extends Lined {
  readonly kind: "hours-of-the-day";
  readonly name: Name;
  readonly heading: Heading;
  readonly stretches: readonly HourStretch[];
}

/** `from 22:00 to 07:00 [Rule 20/1.3.2 i)]`; it may reach over midnight. */
export interface HourStretch extends Lined {
  readonly kind: "hour-stretch";
  readonly from: TimeOfDayLiteral;
  readonly to: TimeOfDayLiteral;
  readonly citations: readonly Citation[];
}

/** `date of M`, `time of M`: a date and time taken apart. */
export interface ClockPart {
  readonly kind: "clock-part";
  readonly span: Span;
  readonly part: "date" | "time";
  readonly moment: Expression;
}

/** `hours from M to N`: by the clock, exactly. */
export interface HoursElapsed {
  readonly kind: "hours-elapsed";
  readonly span: Span;
  readonly from: Expression;
  readonly to: Expression;
}

/** `hours covered by SPELLS from A to B within night_hours on working days of headquarters`. */
export interface HoursCovered {
  readonly kind: "hours-covered";
  readonly span: Span;
  readonly members: Members;
  readonly from: Expression;
  readonly to: Expression;
  readonly hours?: { readonly outside: boolean; readonly name: Name };
  readonly days?: { readonly worked: boolean; readonly calendar: Name };
}
