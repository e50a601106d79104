import { describe, expect, test } from "vitest";
import { runScenarios } from "../../src/scenario/run-scenarios.ts";
import { rulebookOf } from "../evaluate/from-text.ts";

const rules = `
authority head
authority deputy

fact a is yes or no
fact b is yes or no
fact n is number

reading way
  option one_way
  option other_way

decision grant
  rests with head
  may be up to 30

rule amount
  gives number
  when a
  otherwise no entitlement
  shall be n
  except where first
    when b
    shall be 1
  except where second
    when b
    shall be 2

rule granted
  gives number
  shall be grant plus 10

rule leaning
  gives number
  relies on way
  shall be 1

rule nil
  gives money
  shall be zero
`;

/** Runs one expectation of a case. */
function judged(given: string, expectation: string) {
  const text = `${rules}\nscenario Case\n  on 2022-07-01\n${given}\n  expect ${expectation}\n`;
  const [check] = runScenarios(rulebookOf(text)).results[0]?.checks ?? [];
  return check;
}

describe("expectations", () => {
  const holds = "  given a is yes\n  given b is no\n  given n is 5";
  test.each([
    { given: holds, expects: "amount is 5", passed: true, why: "the value" },
    { given: holds, expects: "amount is 5.001", passed: false, why: "nearly the value" },
    { given: holds, expects: "amount is no entitlement", passed: false, why: "a value where nothing is expected" },
    { given: "  given a is no", expects: "amount is no entitlement", passed: true, why: "nothing due" },
    { given: "  given a is no", expects: "amount is 0", passed: false, why: "nothing is not zero" },
    {
      given: "  given b is no\n  given n is 5",
      expects: "amount is unknown needing a",
      passed: true,
      why: "what is needed",
    },
    { given: "  given b is no", expects: "amount is unknown needing a and n", passed: true, why: "in its order" },
    { given: "  given b is no", expects: "amount is unknown needing n and a", passed: false, why: "not in another" },
    { given: "  given b is no", expects: "amount is unknown needing a", passed: false, why: "and all of it" },
    { given: "  given b is no", expects: "amount is unknown", passed: true, why: "or anything" },
    {
      given: "  given a is yes\n  given b is yes",
      expects: "amount is a conflict of first and second",
      passed: true,
      why: "the two that hold",
    },
    { given: "", expects: "granted awaits head up to 40", passed: true, why: "the bound carried along" },
    { given: "", expects: "granted awaits head up to 30", passed: false, why: "not the bound of the decision itself" },
    { given: "", expects: "granted awaits deputy", passed: false, why: "somebody else" },
    { given: "  given grant is 3", expects: "granted is 13", passed: true, why: "the decision given" },
    { given: "", expects: "nil is 0 EUR", passed: true, why: "a zero without a unit is the zero of any" },
    { given: "", expects: "nil is 1 EUR", passed: false, why: "but nothing else" },
    { given: "", expects: "leaning is unsettled", passed: true, why: "no option taken" },
    { given: "  with reading way as one_way", expects: "leaning is 1", passed: true, why: "an option chosen" },
  ])("$expects: $passed ($why)", ({ given, expects, passed }) => {
    expect(judged(given, expects)?.passed).toBe(passed);
  });
});

describe("because", () => {
  const case1 = "  given a is yes\n  given b is no\n  given n is 5";
  test.each([
    { given: case1, because: "n", missing: [], why: "a fact that was told" },
    { given: case1, because: "first", missing: ["first"], why: "an exception that did not hold" },
    { given: "  given a is yes\n  given b is yes", because: "first", missing: [], why: "one in conflict" },
    { given: "  given a is no", because: "n", missing: ["n"], why: "a fact that was not asked for" },
  ])("$because ($why)", ({ given, because, missing }) => {
    expect(judged(given, `amount is unknown\n    because ${because}`)?.missing).toEqual(missing);
  });
});

describe("the report", () => {
  test.each([
    { expects: "amount is 6", expected: { en: "is 6", fr: "est 6" }, actual: { en: "is 5", fr: "est 5" } },
    {
      expects: "amount is unknown needing a",
      expected: { en: 'is unknown needing "A"', fr: 'est inconnu faute de "A"' },
      actual: { en: "is 5", fr: "est 5" },
    },
    {
      expects: "granted awaits head up to 30",
      expected: { en: 'awaits "Head" up to 30', fr: 'attend "Head" à concurrence de 30' },
      actual: { en: 'awaits "Head" up to 40', fr: 'attend "Head" à concurrence de 40' },
    },
    {
      expects: "amount is 5\n    because first",
      expected: { en: 'is 5, because "First"', fr: 'est 5, parce que "First"' },
      actual: { en: 'is 5, but not because "First"', fr: 'est 5, mais pas parce que "First"' },
    },
  ])("of $expects", ({ expects, expected, actual }) => {
    const check = judged("  given a is yes\n  given b is no\n  given n is 5", expects);
    expect(check?.expectedText).toEqual(expected);
    expect(check?.actualText).toEqual(actual);
  });
});

describe("a run", () => {
  const book = rulebookOf(`${rules}
scenario First case
  fr Premier cas
  on 2022-07-01
  given a is yes
  given b is no
  given n is 5
  expect amount is 5

scenario Second case
  on 2022-07-01
  expect granted is 4
`);

  test("counts what passed, failed and was left out", () => {
    expect(runScenarios(book)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
    expect(runScenarios(book, { filter: "PREMIER" })).toMatchObject({ passed: 1, failed: 0, skipped: 1 });
  });

  test("tells which rules and branches it exercised", () => {
    const { rules: exercised, branches } = runScenarios(book).exercised;
    expect([...exercised]).toEqual(["amount", "granted", "grant"]);
    expect([...branches]).toEqual(["amount/general", "granted/general"]);
  });
});
