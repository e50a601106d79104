/** How one language words time on the clock. Functions join words that are already in that language. */
export interface ClockPhrases {
  readonly part: { readonly date: (moment: string) => string; readonly time: (moment: string) => string };
  readonly elapsed: (from: string, to: string) => string;
  readonly covered: (
    list: string,
    that: string | undefined,
    from: string,
    to: string,
    which: readonly string[],
  ) => string;
  readonly within: (hours: string) => string;
  readonly outside: (hours: string) => string;
  readonly worked: (calendar: string) => string;
  readonly notWorked: (calendar: string) => string;
  /** Of a subject whose records last by the clock. */
  readonly lasts: (from: string, to: string) => string;
  /** "22:00 to 7:00". */
  readonly stretch: (from: string, to: string) => string;
  /** A line of hours of the day. */
  readonly everyDay: (stretch: string) => string;
  /** What the hours covered come to, and by which hours of the day and calendar. */
  readonly total: (by: readonly string[], hours: string) => string;
  readonly onDay: (day: string, stretches: string, hours: string) => string;
  readonly onDays: (from: string, to: string, hours: string) => string;
}
