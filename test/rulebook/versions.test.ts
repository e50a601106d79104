import { describe, expect, test } from "vitest";
import { expectProblems, rulebookOf } from "./marked.ts";

describe("rules made of several declarations", () => {
  test("versions join in the order of the files, and exceptions written elsewhere join every version", () => {
    const { rules } = rulebookOf(
      `
      exception by_treaty to bonus
        fr Par traité
        under Agreement article 4
        notwithstanding by_age
        shall be 0 EUR
      `,
      `
      fact age is count
        fr Âge
      rule bonus
        fr Prime
        under Rule 5/1
        gives money
        in force from 2000-01-01 until 2009-12-31
        shall be 10 EUR
        except where by_age
          fr Par âge
          when age is at least 60
          shall be 20 EUR
      rule bonus
        under Rule 5/2
        gives money
        in force from 2010-01-01
        shall be 30 EUR
      `,
    );
    const versions = rules.get("bonus")?.versions ?? [];
    expect(versions.map(({ exceptions }) => exceptions.map(({ key }) => key))).toEqual([
      ["by_age", "by_treaty"],
      ["by_treaty"],
    ]);
    expect(rules.get("bonus")?.provisions.map(({ number }) => number)).toEqual(["5/1", "5/2"]);
  });

  test("all versions give the same type", () => {
    expectProblems(`
      rule bonus
        fr Prime
        gives money per month
        in force from 2000-01-01 until 2009-12-31
        shall be 10 EUR per month
      rule bonus
        gives money per year
              ^^^^^^^^^^^^^^ versions-differ-in-type: Another version of "bonus" gives money per month: all versions must give the same, or have other names.
        in force from 2010-01-01
        shall be 30 EUR per month
    `);
  });

  test("a rule or a table says what it gives", () => {
    expectProblems(`
      rule bonus
           ^^^^^ missing-gives: "bonus" does not say what it gives: add a line such as "gives money in EUR per month".
        fr Prime
        shall be 5
      table bonuses
            ^^^^^^^ missing-gives: "bonuses" does not say what it gives: add a line such as "gives money in EUR per month".
        fr Primes
        by age is count
        | age | bonuses |
        | 1   | 2       |
      rule all_bonuses
        fr Toutes les primes
        gives number
        shall be bonus plus bonuses for age 1
    `);
  });

  test("one version may not use a name for two of its cases", () => {
    expectProblems(`
      fact old is yes or no
        fr Vieux
      rule bonus
        fr Prime
        gives money
        shall be 10 EUR
        except where by_age
          fr Par âge
          when old
          shall be 20 EUR
        except where by_age
                     ^^^^^^ duplicate-name: This rule already has a case called "by_age": choose another name.
          when not old
          shall be 30 EUR
    `);
  });

  test("a part result that needs itself is reported, and nothing hangs", () => {
    expectProblems(`
      rule bonus
        fr Prime
        gives number
        shall be first_part
        in which first_part is second_part
                 ^^^^^^^^^^ defined-by-itself: "first_part" is needed to work out itself: let one of the parts stand on its own.
          fr Première partie
        in which second_part is first_part
          fr Seconde partie
    `);
  });
});
