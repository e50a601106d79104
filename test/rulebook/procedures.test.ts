import { expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

const law = `
  authority director
    fr Directeur
  event request
    fr Demande
  event answer
    fr Réponse donnée
  counting days
    fr Jours
    the first day is the day after the event
  time limit reply_limit
    fr Délai de réponse
    runs from request
    counted by plain
    shall be 20 days
`.replace("counting days", "counting plain");

const handling = `${law}
  procedure handling
    fr Traitement
    opens when request has happened
    stage first
      fr Première
      rests with director
      within reply_limit
      done when answer has happened
    stage second
      fr Seconde
      done when answer has happened
    stage third
      fr Troisième
      at any time
      done when answer has happened
`;

test("a procedure gives one of its stages, a stage one of its states", () => {
  const { rules } = rulebookOf(handling);
  expect(rules.get("handling")).toMatchObject({
    defines: "procedure",
    type: { kind: "choice", choice: "procedure:handling" },
  });
  expect(rules.get("handling.first")).toMatchObject({
    defines: "stage",
    type: { kind: "choice", choice: "stage-state" },
  });
});

test("a stage comes after the one above it, unless it may be done at any time", () => {
  const { rules } = rulebookOf(handling);
  const before = ["first", "second", "third"].map((name) => {
    const after = rules.get(`handling.${name}`)?.versions[0]?.stage?.after ?? [];
    return after.map((stage) => (stage.kind === "rule" ? stage.key : ""));
  });
  expect(before).toEqual([[], ["handling.first"], []]);
});

test("what a stage names must be what it needs", () => {
  expectProblems(`${handling}
  procedure other
    fr Autre
    stage only
      fr Seule
      rests with request
                 ^^^^^^^ unknown-name: Nothing here is called "request". Declare it, or check its spelling.
      after consulting nobody
                       ^^^^^^ unknown-name: Nothing here is called "nobody". Declare it, or check its spelling.
      after first
            ^^^^^ unknown-name: Nothing here is called "first". Declare it, or check its spelling.
      within answer
             ^^^^^^ unknown-name: Nothing here is called "answer". Declare it, or check its spelling.
      done when answer
                ^^^^^^ not-a-condition: "answer" is a date, not yes or no: say what it must be, as in "answer is ...".
  `);
});

test("names that JavaScript knows are names like any other", () => {
  expectProblems(`${handling}
  definition strange
    fr Étrange
    means any of
      - constructor of handling is done
        ^^^^^^^^^^^ unknown-name: Nothing here is called "constructor". Declare it, or check its spelling.
      - handling is at stage __proto__
                             ^^^^^^^^^ unknown-name: Nothing here is called "__proto__". Declare it, or check its spelling.
  `);
});

test("only a procedure is at a stage, and a state is one of five", () => {
  expectProblems(`${handling}
  definition strange
    fr Étrange
    means any of
      - answer is at stage first
        ^^^^^^ not-a-procedure: Only a procedure is at a stage: name one, or write "is" and a value.
      - first of handling is lost
                             ^^^^ unknown-name: Nothing here is called "lost". Declare it, or check its spelling.
  `);
});

test("no stage takes the name of another, or of what a procedure may be", () => {
  expectProblems(`${law}
  procedure handling
    fr Traitement
    stage first
      fr Première
      done when answer has happened
    stage first
          ^^^^^ duplicate-name: "first" already names something else here: choose another name, or another label in the other language.
      fr Première
      done when answer has happened
    stage finished
          ^^^^^^^^ duplicate-name: "finished" already names something else here: choose another name, or another label in the other language.
      fr Finie
      done when answer has happened
  `);
});

test("a scenario asks a stage of a procedure", () => {
  const { scenarios } = rulebookOf(`${handling}
  scenario Asked
    fr Demandé
    on 2022-07-01
    expect handling is second
    expect second of handling is waiting
  `);
  expect(scenarios[0]?.expect).toMatchObject([
    { rule: "handling", outcome: { value: { member: "handling.second" } } },
    { rule: "handling.second", outcome: { value: { choice: "stage-state", member: "waiting" } } },
  ]);
});

test("what a scenario asks of a procedure must be a stage of it", () => {
  expectProblems(
    `${handling}
  scenario Asked
    fr Demandé
    on 2022-07-01
    expect fourth of handling is done
           ^^^^^^ unknown-name: Nothing here is called "fourth". Declare it, or check its spelling.
    expect first of answer is done
           ^^^^^ unknown-name: Nothing here is called "first". It is worked out for each "handling".
  `.replace(` It is worked out for each "handling".`, " Declare it, or check its spelling."),
  );
});
