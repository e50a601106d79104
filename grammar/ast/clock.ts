import type { Citation } from "./citations.ts";
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
