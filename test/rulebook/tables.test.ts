// Misspelt on purpose: cspell:ignore weigths lenght
import { describe, expect, test } from "vitest";
import type { Expression, TableCell } from "../../src/rulebook/expression.ts";
import type { Pattern } from "../../src/rulebook/rulebook.ts";
import { displayValue } from "../../src/values/for-people.ts";
import { expectProblems, rulebookOf } from "./marked.ts";

const choices = `
  choice grades
    in rising order
    members B1 or B2 or A1
  choice countries
    fr Pays
    members france or japan
  fact grade is one of grades
    fr Grade
  fact step is count
    fr Échelon
  fact country is one of countries
    fr Pays d'affectation
`;

/** A row as a person would write it, for comparison at a glance. */
function written(patterns: readonly Pattern[], cells: readonly TableCell[]): string {
  return [...patterns.map(patternText), ...cells.map(cellText)].join(" | ");
}

function patternText(pattern: Pattern): string {
  if (pattern.kind === "any") return "any";
  if (pattern.kind === "values") return pattern.values.map(text).join(" or ");
  const from = pattern.from ? `${pattern.fromExcluded ? "more than" : "from"} ${text(pattern.from)}` : "";
  const to = pattern.to ? `${pattern.toExcluded ? "less than" : "to"} ${text(pattern.to)}` : "";
  return [from, to].filter(Boolean).join(" ");
}

function cellText(cell: TableCell): string {
  return cell.kind === "value" ? valueText(cell.value) : cell.kind;
}

function valueText(value: Expression): string {
  if (value.kind === "literal") return text(value.value);
  return "key" in value ? String(value.key) : value.kind === "reading-value" ? value.reading : value.kind;
}

function text(value: Parameters<typeof displayValue>[0]): string {
  return displayValue(value, "en", (named) => ("member" in named ? named.member : named.subject));
}

function rowsOf(table: string, ...files: string[]): string[] {
  const { tables } = rulebookOf(...files);
  const editions = tables.get(table)?.editions ?? [];
  return editions.flatMap(({ rows }) => rows.map(({ patterns, cells }) => written(patterns, cells)));
}

describe("rows", () => {
  test("each cell across is a row of its own, in the currency of its section; a short row just ends", () => {
    const rows = rowsOf(
      "salary",
      choices,
      `
      table salary
        fr Traitement
        by country
        by grade down
        by step across
        gives money per month
        edition in force from 2022-07-01
        for country france in EUR
        | grade    | 1    | 2    |
        | A1       | 5000 | 5100 |
        | B1 or B2 | 3000 |
        for country japan in JPY
        | grade | 1          | at least 2 |
        | A1    | unreadable | external   |
      `,
    );
    expect(rows).toEqual([
      "france | A1 | 1 | 5\u202f000 EUR per month",
      "france | A1 | 2 | 5\u202f100 EUR per month",
      "france | B1 or B2 | 1 | 3\u202f000 EUR per month",
      "japan | A1 | 1 | unreadable",
      "japan | A1 | from 2 | external",
    ]);
  });

  test("several outputs have a column each, in any order, and cells may name figures and readings", () => {
    const rows = rowsOf(
      "tariff",
      `
      figure base
        fr Base
        gives money in EUR
        shall be 10 EUR
      reading ceiling
        fr Plafond
        option low is 5 EUR
          fr Bas
        option not_readable
          fr Illisible
        taken low
      choice acts
        fr Actes
        members visit or surgery
      table tariff
        fr Tarif
        by act is one of acts
        gives percentage as rate
          fr Taux
        gives money in EUR as most
          fr Maximum
        other keys unknown
        | most    | act     | rate |
        | ceiling | visit   | 80 % |
        | base    | surgery | no entitlement |
        | 7       | any     | 0 %  |
      `,
    );
    expect(rows).toEqual(["visit | 80 % | ceiling", "surgery | no-entitlement | base", "any | 0 % | 7 EUR"]);
  });

  test("patterns are ranges of the key, open or closed", () => {
    const rows = rowsOf(
      "weights",
      choices,
      `
      table weights
        fr Poids
        by grade
        by step
        gives number
        | grade      | step      | weights |
        | at most B2 | 1         | 1       |
        | A1         | less than 3 | 2     |
        | any        | more than 3 | 3     |
        | any        | from 1 to 2.5 | 4   |
      `,
    );
    expect(rows).toEqual(["to B2 | 1 | 1", "A1 | less than 3 | 2", "any | more than 3 | 3", "any | from 1 to 2.5 | 4"]);
  });
});

describe("look-ups", () => {
  const table = `
    table salary
      fr Traitement
      by grade down
      by step across
      gives money in EUR
      | grade | 1    | 2    |
      | A1    | 5000 | 5100 |
    table zone_of
      fr Zone de
      by place is one of countries
      gives number
      | place  | zone_of |
      | france | 1       |
      | japan  | 2       |
  `;

  function resolvedValue(expression: string, type = "money in EUR"): Expression | undefined {
    const rule = `
      rule tried
        fr Essai
        gives ${type}
        shall be ${expression}
    `;
    return rulebookOf(choices, table, rule).rules.get("tried")?.versions[0]?.steps[0]?.value;
  }

  test("a bare table asks for the cell of the facts that its keys are named after", () => {
    expect(resolvedValue("salary")).toMatchObject({
      kind: "look-up",
      table: "salary",
      output: 0,
      keys: [
        { kind: "fact", key: "grade" },
        { kind: "fact", key: "step" },
      ],
    });
  });

  test("stated keys replace the facts, and their values are of the key's type", () => {
    expect(resolvedValue("salary for grade B1")).toMatchObject({
      keys: [
        { kind: "literal", value: { member: "B1" } },
        { kind: "fact", key: "step" },
      ],
    });
  });

  test("the only key of a table need not be named", () => {
    expect(resolvedValue("zone_of for country", "number")).toMatchObject({ keys: [{ kind: "fact", key: "country" }] });
  });

  test("for on a rule asks what it would give if a fact were otherwise", () => {
    const { rules } = rulebookOf(
      choices,
      table,
      `
      rule pay
        fr Paie
        gives money
        shall be salary
      rule pay_of_a_beginner
        fr Paie d'un débutant
        gives money
        shall be pay for grade B1 step 1
      `,
    );
    expect(rules.get("pay_of_a_beginner")?.versions[0]?.steps[0]?.value).toMatchObject({
      kind: "as-if",
      value: { kind: "rule", key: "pay" },
      given: [
        { key: "grade", value: { value: { member: "B1" } } },
        { key: "step", value: { kind: "literal" } },
      ],
    });
  });
});

describe("tables that do not hold together", () => {
  test("rows and headers", () => {
    expectProblems(`
      choice grades
        fr Grades
        members B1 or B2
      fact grade is one of grades
        fr Grade
      fact step is count
        fr Échelon
      table weights
        fr Poids
        by grade
        by step
        gives number
        | grade | weigths |
                  ^^^^^^^ unknown-name: Nothing here is called "weigths". Did you mean "weights"?
        | B1    | 1       |
        | B2    | 1   | 2 |
        ^^^^^^^^^^^^^^^^^^^ row-length: The row "B2" has 3 cells where 2 are needed: check for a missing or spare "|".
        fr: La ligne "B2" a 3 cases alors qu'il en faut 2 : vérifiez les "|" manquants ou en trop.
      table heights
        fr Tailles
        by grade
        by step
        gives number
        | grade | heights |
        ^^^^^^^^^^^^^^^^^^^ missing-column: These rows do not say for which "step" they hold: add a column, or a line "for step ..." above.
        | B1    | 1       |
    `);
  });

  test("keys and look-ups", () => {
    expectProblems(`
      fact grade is count
        fr Grade
      table weights
        fr Poids
        by grade
        by colour
           ^^^^^^ unknown-name: Nothing here is called "colour". Name a fact or a rule, or say what the key is: "by colour is one of ...".
        gives number
        | grade | colour | weights |
        | 1     | any    | 3       |
      table heights
        fr Tailles
        by grade
        by width is count
        gives number
        | grade | width | heights |
        | 1     | 1     | 3       |
      rule tried
        fr Essai
        gives number
        shall be heights
                 ^^^^^^^ missing-key: "heights" is looked up by "width", which has no value of its own here: add "for width ...".
        plus heights for grade 2 lenght 3
                                 ^^^^^^ unknown-name: Nothing here is called "lenght". Possible here: "grade", "width".
    `);
  });

  test("an amount without a currency is reported once for its rows", () => {
    expectProblems(`
      fact grade is count
        fr Grade
      table pay
        fr Paie
        by grade
        gives money per month
        | grade | pay |
        ^^^^^^^^^^^^^^^ no-currency: These amounts have no currency: end the line above with "in EUR", or write "gives money in EUR".
        | 1     | 100 |
        | 2     | 200 |
    `);
  });

  test("a table of several values does not say which is meant", () => {
    expectProblems(`
      fact grade is count
        fr Grade
      table terms
        fr Conditions
        by grade
        gives number as hours_due
          fr Heures dues
        gives number as days_due
          fr Jours dus
        | grade | hours_due | days_due |
        | any   | 40        | 5        |
      rule tried
        fr Essai
        gives number
        shall be terms
                 ^^^^^ which-column: The table "terms" gives several values: name the one meant, "hours_due" or "days_due".
        plus hours_due
    `);
  });
});
