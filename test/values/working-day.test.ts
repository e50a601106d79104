import { expect, test } from "vitest";
import { formatDate } from "../../src/values/date-text.ts";
import { nearestWorkingDay } from "../../src/values/working-day.ts";
import { date } from "./date.ts";

const calendar = {
  daysOfRest: [6, 7],
  holidays: [date("2024-05-08"), date("2024-05-09"), date("2024-12-25")],
  known: { from: date("2024-01-01"), until: date("2024-12-31") },
};

test.each([
  { day: "2024-05-07", moves: "forward", is: "2024-05-07", why: "a worked day stays" },
  { day: "2024-06-15", moves: "forward", is: "2024-06-17", why: "a Saturday moves to Monday" },
  { day: "2024-05-08", moves: "forward", is: "2024-05-10", why: "two holidays in a row" },
  { day: "2024-06-16", moves: "back", is: "2024-06-14", why: "a Sunday moves back to Friday" },
  { day: "2025-01-02", moves: "forward", is: "not known: 2025-01-02", why: "no list for that year" },
  { day: "2023-12-31", moves: "forward", is: "2024-01-01", why: "a Sunday needs no list; the Monday after has one" },
] as const)("$day, $moves: $why", ({ day, moves, is }) => {
  const found = nearestWorkingDay(date(day), moves, calendar);
  expect("date" in found ? formatDate(found.date) : `not known: ${formatDate(found.notKnown)}`).toBe(is);
});
