import { describe, expect, test } from "vitest";
import { ask, rulebookOf, said } from "./from-text.ts";

const book = rulebookOf(`
authority director
event request
event reply
event refusal
event freeze
event release
fact abroad is yes or no

calendar office
  days of rest Saturday and Sunday
  holiday 2022-07-14
  known from 2022-01-01 until 2022-12-31

counting office_days
  the first day is the day after the event
  a missing day becomes the last day of the month
  a last day not worked moves to the next working day of office

counting plain_days
  the first day is the day after the event
  a missing day becomes the last day of the month

time limit reply_limit
  binds director to perform reply
  runs from request
  counted by office_days
  silence counts as refusal
  shall be 1 month
  plus 2 months where abroad

time limit frozen_limit
  runs from request
  counted by plain_days
  suspended from freeze to release
  shall be 20 days

time limit appeal_limit
  runs from the earlier of reply and refusal
  counted by plain_days
  shall be 3 months

definition met
  means reply_limit is met
definition missed
  means reply_limit is missed
definition running
  means reply_limit is running
definition replied
  means reply has happened
`);

const inJune = { request: "2022-06-14", abroad: false };
const never = { happened: false };

describe("the last day of a time limit", () => {
  test.each([
    { rule: "reply_limit", facts: inJune, is: "15 July 2022", why: "14 July is a holiday" },
    { rule: "reply_limit", facts: { ...inJune, abroad: true }, is: "14 September 2022", why: "two months more" },
    {
      rule: "reply_limit",
      facts: { request: "2022-06-14" },
      is: "unknown needs abroad",
      why: "the length is not known",
    },
    { rule: "reply_limit", facts: { abroad: false }, is: "unknown needs request", why: "the event is not told" },
    {
      rule: "reply_limit",
      facts: { ...inJune, request: never },
      is: "not-applicable not-begun",
      why: "the event has not happened",
    },
    {
      rule: "reply_limit",
      facts: { ...inJune, request: "2022-12-10" },
      is: "unknown calendar-not-known",
      why: "no list of holidays for January",
    },
    {
      rule: "frozen_limit",
      facts: { request: "2022-03-01", freeze: never },
      is: "21 March 2022",
      why: "nothing suspended it",
    },
    {
      rule: "frozen_limit",
      facts: { request: "2022-03-01", freeze: "2022-03-10", release: "2022-03-12" },
      is: "24 March 2022",
      why: "three days are added",
    },
    {
      rule: "frozen_limit",
      facts: { request: "2022-03-01", freeze: "2022-03-10", release: never },
      is: "unknown suspended",
      why: "the suspension lasts",
    },
    {
      rule: "frozen_limit",
      facts: { request: "2022-03-01", freeze: "2022-04-10", release: never },
      is: "21 March 2022",
      why: "it was over before",
    },
    {
      rule: "frozen_limit",
      facts: { request: "2022-03-01" },
      is: "unknown needs freeze, release",
      why: "a suspension nobody told of may matter",
    },
  ])("$rule: $why", ({ rule, facts, is }) => {
    expect(said(ask(book, rule, { facts }))).toBe(is);
  });
});

describe("whether a limit is met, missed or running", () => {
  test.each([
    { reply: "2022-07-15", on: "2022-07-15", is: "met", why: "performed on its last day" },
    { reply: "2022-07-16", on: "2022-07-16", is: "missed", why: "performed a day late" },
    { reply: never, on: "2022-07-15", is: "running", why: "its last day is not over" },
    { reply: never, on: "2022-07-16", is: "missed", why: "the day after" },
    { reply: "2022-07-15", on: "2022-07-01", is: "running", why: "judged before it is performed" },
  ])("on $on: $why", ({ reply, on, is }) => {
    const answers = ["met", "missed", "running"].filter(
      (rule) => said(ask(book, rule, { facts: { ...inJune, reply }, on })) === "yes",
    );
    expect(answers).toEqual([is]);
  });

  test("a limit whose performance is not told is not known to be missed, but no longer runs", () => {
    expect(said(ask(book, "missed", { facts: inJune, on: "2022-07-16" }))).toBe("unknown needs reply");
    expect(said(ask(book, "running", { facts: inJune, on: "2022-07-16" }))).toBe("no");
    expect(said(ask(book, "missed", { facts: inJune, on: "2022-07-15" }))).toBe("no");
  });

  test("a limit that has not begun is none of them", () => {
    const facts = { ...inJune, request: never };
    expect(["met", "missed", "running"].map((rule) => said(ask(book, rule, { facts })))).toEqual(["no", "no", "no"]);
  });
});

describe("events", () => {
  test("an event has happened on its day and not before", () => {
    const facts = { reply: "2022-07-02" };
    expect(said(ask(book, "replied", { facts, on: "2022-07-01" }))).toBe("no");
    expect(said(ask(book, "replied", { facts, on: "2022-07-02" }))).toBe("yes");
    expect(said(ask(book, "replied", { facts: { reply: never } }))).toBe("no");
    expect(said(ask(book, "replied"))).toBe("unknown needs reply");
  });

  test("silence becomes an event on the last day, once that is over", () => {
    const facts = { ...inJune, reply: never };
    expect(said(ask(book, "refusal", { facts, on: "2022-07-15" }))).toBe("not-applicable not-happened");
    expect(said(ask(book, "refusal", { facts, on: "2022-07-16" }))).toBe("15 July 2022");
    expect(said(ask(book, "appeal_limit", { facts, on: "2022-07-16" }))).toBe("15 October 2022");
  });

  test("a reply in time leaves no silence, and a late one comes after it", () => {
    const appeal = (reply: string) =>
      said(ask(book, "appeal_limit", { facts: { ...inJune, reply }, on: "2022-08-01" }));
    expect(appeal("2022-07-04")).toBe("4 October 2022");
    expect(appeal("2022-07-20")).toBe("15 October 2022");
  });

  test("what the case tells of an event goes before silence", () => {
    const facts = { ...inJune, reply: never, refusal: "2022-06-20" };
    expect(said(ask(book, "refusal", { facts }))).toBe("20 June 2022");
  });
});
