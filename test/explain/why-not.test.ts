import { describe, expect, test } from "vitest";
import type { Otherwise } from "../../src/explain/otherwise.ts";
import { whyNot } from "../../src/explain/why-not.ts";
import { ask, rulebookOf } from "../evaluate/from-text.ts";

const book = rulebookOf(`
fact dismissed is yes or no
  fr Révoqué
fact senior_grade is yes or no
fact served is count
fact abroad is yes or no
  fr À l'étranger

definition long_service
  means any of
    - served is at least 10
    - abroad

definition spared
  means none of
    - dismissed
    - abroad

rule notice
  fr Préavis
  gives duration in months
  when served is at least 1
  otherwise no entitlement
  shall be 4 months

  except where senior
    fr Supérieur
    under Regulation 11 f)
    when all of
      - senior_grade
      - long_service
    unless dismissed
    shall be 6 months

  except where none_after_dismissal
    notwithstanding senior
    when dismissed
    shall be no entitlement

  except where mercy
    notwithstanding senior
    when spared and not senior_grade
    shall be 5 months

  except where generous
    notwithstanding senior
    when abroad
    shall be 7 months

  except where late
    in force from 2030-01-01
    notwithstanding senior
    shall be 1 month
`);

/** The account in lines, deeper ones further in. */
function told(facts: object, name: string, language: "en" | "fr" = "en"): readonly string[] {
  const outcome = ask(book, "notice", { facts });
  const below = (changes: readonly Otherwise[], indent: string): readonly string[] =>
    changes.flatMap(({ sentence, children }) => [indent + sentence, ...below(children, `${indent}  `)]);
  return whyNot(book, outcome, name, language).flatMap(({ sentence, otherwise }) => [
    sentence,
    ...below(otherwise, "  "),
  ]);
}

const junior = { dismissed: false, senior_grade: false, served: 3, abroad: false };

describe("why a branch did not decide", () => {
  test("the condition in its way, with what it came to", () => {
    expect(told(junior, "senior")).toEqual([
      'Exception "Senior" does not hold',
      "  Senior grade: no (told); it would have to be yes",
    ]);
  });

  test("within a definition, down to the tests of which one would be enough", () => {
    expect(told({ ...junior, senior_grade: true }, "senior")).toEqual([
      'Exception "Senior" does not hold',
      "  Long service: no; it would have to be yes",
      "    One of these otherwise would be enough",
      "      Served is at least 10 (3 against 10): no; it would have to be yes",
      "      Abroad: no (told); it would have to be yes",
    ]);
  });

  test("the opposite, where something holds that may not", () => {
    expect(told({ ...junior, senior_grade: true, abroad: true, dismissed: true }, "senior")).toEqual([
      'Exception "Senior" does not hold',
      "  Dismissed: yes (told); it would have to be no",
    ]);
    expect(told({ ...junior, dismissed: true }, "mercy")).toEqual([
      'Exception "Mercy" does not hold',
      "  Spared: no; it would have to be yes",
      "    Dismissed: yes (told); it would have to be no",
    ]);
  });

  test("what prevails over it, and what of that would have to fail", () => {
    expect(told({ ...junior, senior_grade: true, abroad: true }, "senior")).toEqual([
      'Exception "Senior" holds, but "Generous" prevails over it',
      "  Abroad: yes (told); it would have to be no",
    ]);
  });

  test("the conditions of the rule, where they close it", () => {
    expect(told({ ...junior, served: 0 }, "senior")).toEqual([
      '"Senior" was not looked at, because the conditions of its rule do not hold',
      "  Served is at least 1 (0 against 1): no; it would have to be yes",
    ]);
  });

  test("its days in force", () => {
    expect(told(junior, "late")).toEqual(['"Late" is not in force on the day, or belongs to a version for others']);
  });

  test("what is not known yet, if that is all that is missing", () => {
    expect(told({ dismissed: false, senior_grade: false, served: 1 }, "generous")).toEqual([
      'Not known whether exception "Generous" decides',
      "  Abroad: not told; it would have to be yes",
    ]);
  });

  test("nothing stands in the way of what decided", () => {
    expect(told({ ...junior, dismissed: true, abroad: false }, "none_after_dismissal")).toEqual([
      'Exception "None after dismissal" holds and decides: no entitlement',
    ]);
  });
});

test("why nothing is due under a rule as a whole", () => {
  expect(told({ ...junior, served: 0 }, "notice")).toEqual([
    "Notice: no entitlement",
    "  Served is at least 1 (0 against 1): no; it would have to be yes",
  ]);
});

test("in French, with the provision", () => {
  expect(told({ ...junior, senior_grade: true, abroad: true }, "senior", "fr")[1]).toBe(
    "  À l'étranger : oui (déclaré) ; il faudrait un non",
  );
  const [account] = whyNot(book, ask(book, "notice", { facts: junior }), "senior", "fr");
  expect(account?.provisions).toEqual(["Statut 11 f)"]);
});

test.each(["spared", "constructor", "__proto__", "nobody"])(
  "%s, which had no part in the result, is said to have none",
  (name) => {
    expect(told({ ...junior, served: 0 }, name)).toHaveLength(1);
  },
);
