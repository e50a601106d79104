/** A kind of question that the language does not ask, and why. */
export interface Kind {
  readonly title: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** What the language does not have. A question belongs to the first kind that it fits. */
export const outOfScope: readonly Kind[] = [
  {
    title: "Times of day and time zones",
    reason: "The shortest time that a rulebook dates by is a day.",
    pattern: /@T|T\d\d|\b(?:Time|TimeOfDay|Now)\(|DateTime\(\d+, \d+, \d+, |\b(?:hour|minute|second|millisecond)s?\b/,
  },
  {
    title: "Dates without a day",
    reason: "A date is a whole date; what is known only by its year is told as a number.",
    pattern: /Date(?:Time)?\(\d+(?:, ?\d+)?\)|@\d{4}(?:-\d\d)?(?![-\d])/,
  },
  {
    title: "Units of measure",
    reason: "Amounts are of money, of time or plain; a rulebook does not weigh or measure.",
    pattern: /\d ?'[\w/]+'/,
  },
  {
    title: "Powers and logarithms",
    reason: "No provision asks for them.",
    pattern: /\b(?:Exp|Ln|Log|Power)\(|\^/,
  },
  {
    title: "Limits and steps of machine numbers",
    reason: "Numbers are exact fractions: they have no greatest, no next and no precision.",
    pattern: /\b(?:High|Low)Boundary\(|\bPrecision\(|\b(?:minimum|maximum|predecessor|successor)\b/,
  },
  {
    title: "Replacing what is unknown",
    reason: "A fact that nobody told stays unknown; there is no default to put in its place.",
    pattern: /\bCoalesce\(/,
  },
  {
    title: "Text",
    reason: "Facts have types of the law; free text decides nothing.",
    pattern: /'\w*'/,
  },
  {
    title: "Differences in weeks",
    reason: "Time between two dates is counted in days, months or years.",
    pattern: /difference in weeks/,
  },
  {
    title: "Open ends of intervals",
    reason: "`is from A to B` includes both its ends; what is left out is said by `more than` or `before`.",
    pattern: /Interval\(|Interval\[[^\]]*\)/,
  },
  {
    title: "Intervals as values",
    reason: "A condition asks whether a value lies in a stretch; a stretch is not computed, joined or widened.",
    pattern: /Interval|^expand /,
  },
];
