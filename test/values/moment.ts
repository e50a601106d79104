import type { Moment } from "../../src/values/moment.ts";
import { parseMoment } from "../../src/values/moment-text.ts";

/** The moment that a test writes, "2022-03-07 18:00"; a slip in the test stops it. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (!parsed) throw new Error(`The test says "${text}", which is not a date and time.`);
  return parsed;
}
