import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate, formatDateForPeople, parseDate } from "../../src/values/date-text.ts";
import { anyDate } from "./arbitraries.ts";

test("what is written is read back as the same date", () => {
  fc.assert(
    fc.property(anyDate(), (day) => {
      expect(parseDate(formatDate(day))).toEqual(day);
    }),
    { seed: 20_170_904 },
  );
});

test.each([
  { text: "2023-02-29", why: "no leap year" },
  { text: "1900-02-29", why: "no leap century" },
  { text: "2022-04-31", why: "April has 30 days" },
  { text: "2022-13-01", why: "no month 13" },
  { text: "2022-00-10", why: "no month 0" },
  { text: "2022-01-00", why: "no day 0" },
  { text: "0000-01-01", why: "no year 0" },
  { text: "2022-9-1", why: "digits missing" },
  { text: "01/09/2022", why: "another form" },
  { text: "2022-09-01T00:00", why: "an hour" },
  { text: "12022-09-01", why: "too far" },
  { text: "-022-09-01", why: "before the calendar" },
  { text: "", why: "nothing" },
])('"$text" is not a date ($why)', ({ text }) => {
  expect(parseDate(text)).toBeUndefined();
});

test.each([
  { iso: "2022-09-01", en: "1 September 2022", fr: "1er septembre 2022" },
  { iso: "2024-02-29", en: "29 February 2024", fr: "29 février 2024" },
  { iso: "2022-08-11", en: "11 August 2022", fr: "11 août 2022" },
  { iso: "2022-12-31", en: "31 December 2022", fr: "31 décembre 2022" },
])("$iso is $en, $fr", ({ iso, en, fr }) => {
  const day = parseDate(iso);
  expect(day && [formatDateForPeople(day, "en"), formatDateForPeople(day, "fr")]).toEqual([en, fr]);
});
