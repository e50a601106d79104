import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Counted,
  coveredTime,
  hoursBetween,
  otherHours,
  type Piece,
  type Stretch,
} from "../../src/values/covered-time.ts";
import { dayNumber, dayOfWeek, fromDayNumber } from "../../src/values/day-number.ts";
import { exact } from "../../src/values/exact.ts";
import { addMinutes } from "../../src/values/moment.ts";
import { date } from "./date.ts";
import { moment } from "./moment.ts";

/* The reference is a clock that is looked at every minute: is this minute within a spell, the hours, a day that counts? */

const start = moment("2022-02-26 00:00");
const days = 6;
const firstDay = dayNumber(start.date);

const spells = fc
  .array(fc.tuple(fc.integer({ min: -400, max: days * 1440 }), fc.integer({ min: 0, max: 3000 })), { maxLength: 4 })
  .map((all) => all.map(([from, length]) => ({ from, to: from + length })));
const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => ({ from, to })),
  { minLength: 1, maxLength: 3 },
);

interface Drawn {
  readonly spells: readonly Stretch[];
  readonly hours: readonly Stretch[] | undefined;
  readonly outside: boolean;
  readonly weekend: boolean | undefined;
  readonly from: number;
  readonly to: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  spells,
  hours: fc.option(stretches, { nil: undefined }),
  outside: fc.boolean(),
  weekend: fc.option(fc.boolean(), { nil: undefined }),
  from: fc.integer({ min: 0, max: days - 1 }),
  to: fc.integer({ min: 0, max: days - 1 }),
});

const isWeekend = (day: number) => dayOfWeek(fromDayNumber(firstDay + day)) > 5;

function isWithin(time: number, { from, to }: Stretch): boolean {
  return from < to ? from <= time && time < to : time >= from || time < to;
}

function minuteByMinute({ spells, hours, outside, weekend, from, to }: Drawn): readonly number[] {
  const counted: number[] = [];
  for (let minute = from * 1440; minute < (to + 1) * 1440; minute++) {
    const inSpell = spells.some((spell) => spell.from <= minute && minute < spell.to);
    const inHours = !hours || hours.some((stretch) => isWithin(minute % 1440, stretch)) !== outside;
    const onDay = weekend === undefined || isWeekend(Math.floor(minute / 1440)) === weekend;
    if (inSpell && inHours && onDay) counted.push(minute);
  }
  return counted;
}

function atMinute(minutes: number) {
  return addMinutes(start, minutes) ?? start;
}

function whichOf({ hours, outside, weekend, from, to }: Drawn): Counted {
  return {
    from: fromDayNumber(firstDay + from),
    to: fromDayNumber(firstDay + to),
    ...(hours && { hours: outside ? otherHours(hours) : hours }),
    ...(weekend !== undefined && { counts: (day) => isWeekend(dayNumber(day) - firstDay) === weekend }),
  };
}

function known(pieces: ReturnType<typeof coveredTime>): readonly Piece[] {
  return [...pieces].flatMap((piece) => ("notKnown" in piece ? [] : [piece]));
}

test("the pieces are the minutes that a clock would show within spells, hours and days", () => {
  fc.assert(
    fc.property(drawn, (one) => {
      const told = one.spells.map(({ from, to }) => ({ from: atMinute(from), to: atMinute(to) }));
      const minutes = known(coveredTime(told, whichOf(one))).flatMap(({ date: day, from, to }) => {
        const midnight = (dayNumber(day) - firstDay) * 1440;
        return Array.from({ length: to - from }, (_, i) => midnight + from + i);
      });
      expect(minutes).toEqual(minuteByMinute(one));
    }),
    { seed: 12, numRuns: 150 },
  );
});

test("a day of which it is not known whether it counts is told, and only where it is covered", () => {
  const spell = { from: moment("2022-03-07 22:00"), to: moment("2022-03-09 00:00") };
  const which = { from: date("2022-03-01"), to: date("2022-03-31"), counts: () => undefined };
  expect([...coveredTime([spell], which)]).toEqual([
    { notKnown: date("2022-03-07") },
    { notKnown: date("2022-03-08") },
  ]);
});

test.each([
  { from: "2022-03-07 18:00", to: "2022-03-08 02:20", hours: exact(25n, 3n), why: "over midnight" },
  { from: "2022-03-07 18:00", to: "2022-03-07 18:00", hours: exact(0n), why: "no time" },
  { from: "2022-03-07 18:00", to: "2022-03-07 17:30", hours: exact(-1n, 2n), why: "backwards" },
])("hours between moments are exact: $why", ({ from, to, hours }) => {
  expect(hoursBetween(moment(from), moment(to))).toEqual(hours);
});
