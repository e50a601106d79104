import { expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

const law = `
  authority director
    fr Directeur
  event request
    fr Demande
  event answer
    fr Réponse
  event refusal
    fr Refus
  calendar office
    fr Bureau
    days of rest Saturday and Sunday
  counting office_days
    fr Jours du bureau
    the first day is the day after the event
    a last day not worked moves to the next working day of office
`;

test("a time limit gives a date, though its lines are durations", () => {
  const book = rulebookOf(`${law}
  time limit reply_limit
    fr Délai de réponse
    binds director to perform answer
    runs from request
    counted by office_days
    silence counts as refusal
    shall be 20 days
`);
  const limit = book.rules.get("reply_limit");
  expect(limit?.type).toEqual({ kind: "date" });
  expect(limit?.versions[0]?.steps[0]?.value.type).toEqual({ kind: "duration", unit: "days" });
  expect(limit?.versions[0]?.limit).toMatchObject({
    binds: { party: "director", event: "answer" },
    countedBy: "office_days",
    silenceCountsAs: "refusal",
  });
  expect(book.facts.get("refusal")?.deemed).toMatchObject({ kind: "missed-on", limit: { key: "reply_limit" } });
});

test("what a time limit names must be what it needs", () => {
  expectProblems(`${law}
  time limit reply_limit
    fr Délai de réponse
    binds office to perform answer
          ^^^^^^ unknown-name: Nothing here is called "office". Declare it, or check its spelling.
    runs from 20 days
              ^^^^^^^ unlike-types: This is a duration in days, and a date is expected here.
    counted by office
               ^^^^^^ unknown-name: Nothing here is called "office". Declare it, or check its spelling.
    shall be 20 EUR
             ^^^^^^ unlike-types: This is money in EUR, and a duration in months is expected here.
  `);
});

test("silence, being met and happening need what they are about", () => {
  expectProblems(`${law}
  time limit reply_limit
    fr Délai de réponse
    runs from request
    counted by office_days
    silence counts as refusal
                      ^^^^^^^ silence-of-nobody: Silence needs somebody to answer: add a line "binds ... to perform ..." above.
    shall be 20 days
  definition late
    fr En retard
    means all of
      - reply_limit is missed
        ^^^^^^^^^^^ not-a-deadline: Nothing says by what this time limit is met: add a line "binds ... to perform ..." to it.
      - request is met
        ^^^^^^^ not-a-deadline: Only a time limit is met or missed: name one, or compare the date.
      - late has happened
        ^^^^ not-a-deadline: Only an event happens: name one, or compare the date.
  `);
});

test("a day that no year has and a week without work are refused", () => {
  expectProblems(`
  calendar never
           ^^^^^ no-working-day: Every day of the week is a day of rest here, so no day is worked: leave one out.
    fr Jamais
    days of rest Monday and Tuesday and Wednesday and Thursday and Friday and Saturday and Sunday
  counting office_days
    fr Jours du bureau
    the first day is the day of the event
    stops from 15 July to 31 September
                          ^^^^^^^^^^^^ impossible-date: No year has this day: write one that exists.
  `);
});

test("events are told as events, and nothing else is", () => {
  expectProblems(`${law}
  fact abroad is yes or no
    fr À l'étranger
  scenario Told
    fr Dit
    on 2022-07-01
    given
      request is 2022-06-30
                 ^^^^^^^^^^ event-not-told: "request" is an event: write "happens on" and the day, or "has not happened".
      abroad happens on 2022-06-30
             ^^^^^^^^^^^^^^^^^^^^^ not-an-event: "abroad" is no event and does not happen: write "is" and its value.
  `);
});
