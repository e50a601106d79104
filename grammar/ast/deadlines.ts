import type { Span } from "../source.ts";
import type { Citation } from "./citations.ts";
import type { Expression } from "./expressions.ts";
import type { Heading, Lined } from "./headings.ts";
import type { DateLiteral } from "./literals.ts";
import type { Name } from "./words.ts";

/** `event decision_received`: something that happens on a day, or has not happened. */
export interface Event extends Lined {
  readonly kind: "event";
  readonly name: Name;
  readonly heading: Heading;
}

/** `calendar headquarters`: which days are not worked, as far as it is known. */
export interface Calendar extends Lined {
  readonly kind: "calendar";
  readonly name: Name;
  readonly heading: Heading;
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  readonly daysOfRest: readonly number[];
  readonly holidays: readonly Holiday[];
  /** The days for which the holidays are listed, both included. Absent: the list is complete for all time. */
  readonly known?: { readonly span: Span; readonly from: DateLiteral; readonly until: DateLiteral };
}

/** `holiday 2022-07-14 [Instruction 120/1.5]`, with what it is called. */
export interface Holiday extends Lined {
  readonly kind: "holiday";
  readonly date: DateLiteral;
  readonly citations: readonly Citation[];
  readonly heading: Heading;
}

/** `counting tribunal_days`: how time limits are counted. */
export interface Counting extends Lined {
  readonly kind: "counting";
  readonly name: Name;
  readonly heading: Heading;
  readonly firstDay?: "event" | "day-after";
  /** What the last day becomes when its month is too short to have it. */
  readonly missingDay?: "last-day" | "next-day";
  /** Where a last day that is not worked moves. */
  readonly lastDay?: { readonly span: Span; readonly moves: "forward" | "back"; readonly calendar: Name };
  readonly stops: readonly Stop[];
}

/** `stops from 15 July to 15 September`: every year, both days included. */
export interface Stop extends Lined {
  readonly kind: "stop";
  readonly from: DayOfYear;
  readonly to: DayOfYear;
  readonly citations: readonly Citation[];
}

/** `15 July`; whether the day exists is checked later. */
export interface DayOfYear {
  readonly span: Span;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What a time limit says besides what every rule says: from when it runs, how it is counted, whom it binds. */
export interface LimitClauses {
  /** `binds applicant to perform prior_request`. */
  readonly binds?: { readonly party: Name; readonly event: Name };
  readonly runsFrom?: Expression;
  readonly countedBy?: Name;
  /** `suspended from freeze to ruling`: events, both days included. */
  readonly suspensions: readonly { readonly from: Name; readonly to: Name; readonly citations: readonly Citation[] }[];
  /** `silence counts as implied_refusal`: the event that happens on the last day when the limit is missed. */
  readonly silenceCountsAs?: Name;
}
