export type { ArithmeticProblem, ArithmeticResult, Operation } from "./arithmetic-result.ts";
export {
  type CalendarDate,
  compareDates,
  type DayOfWeek,
  daysInMonth,
  firstDayOf,
  isInCalendar,
  isLeapYear,
  lastDayOf,
  sameDate,
} from "./calendar-date.ts";
export { addMonths, type MissingDay } from "./calendar-period.ts";
export { compareValues, sameValue } from "./compare-values.ts";
export { formatDate, formatDateForPeople, parseDate } from "./date-text.ts";
export { addDays, dayNumber, dayOfWeek, fromDayNumber } from "./day-number.ts";
export { dividedBy } from "./divided-by.ts";
export {
  daysBetween,
  daysInclusive,
  type LeapDayAnniversary,
  startedMonths,
  startedYears,
  wholeMonths,
  wholeYears,
} from "./elapsed.ts";
export {
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  floor,
  integer,
  isInteger,
  isZero,
  multiply,
  negate,
  one,
  sign,
  subtract,
  zero,
} from "./exact.ts";
export { type DecimalStyle, formatDecimal, formatExact, parseExact } from "./exact-text.ts";
export { displayValue, type LabelOf } from "./for-people.ts";
export { type Json, toJson } from "./json.ts";
export type { Language } from "./language.ts";
export { minus } from "./minus.ts";
export { percentOf } from "./percent-of.ts";
export { plus } from "./plus.ts";
export { type RoundingMode, round } from "./round.ts";
export { daysByThirty360 } from "./thirty-360.ts";
export { times } from "./times.ts";
export {
  type ChoiceValue,
  choiceValue,
  type DateValue,
  type DurationUnit,
  type DurationValue,
  dateValue,
  durationValue,
  type ListValue,
  listValue,
  type MoneyValue,
  moneyValue,
  type NumberValue,
  numberValue,
  type PercentageValue,
  type Period,
  percentageValue,
  type RecordValue,
  recordValue,
  type Value,
  type ValueKind,
  type YesNoValue,
  yesNoValue,
} from "./value.ts";
export { zeroLike } from "./zero-like.ts";
