import fc, { type Arbitrary } from "fast-check";

// cspell:ignore letrec

/*
 * Random texts of the language, in English, right in form and without sense. They are made from the words, not from the
 * printer, so that a fault of the printer cannot hide in them.
 */

const name = fc.constantFrom("salary", "bonus", "child_income", "âge", "A7", "élément", "x1", "de_base", "habitant");
const number = fc.constantFrom("0", "1", "12", "2.5", "1000", "0.01");
const date = fc.constantFrom("2022-09-01", "2000-02-29");
const unit = fc.constantFrom("years", "months", "weeks", "days", "working days", "hours");

function joined(...parts: readonly (Arbitrary<string> | string)[]): Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((all) => all.join(" "));
}

const literal = fc.oneof(
  number,
  joined(number, "%"),
  joined(number, "EUR"),
  joined(number, "EUR per month"),
  joined(number, unit),
  date,
  fc.constantFrom("1/30", "zero", "yes", "no", "no entitlement", "the reference date"),
);

const path = fc.oneof(name, joined(name, "of", name));

const { factor, sum } = fc.letrec<{ factor: string; sum: string }>((tie) => ({
  factor: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    literal,
    path,
    joined(path, "for", name, fc.constantFrom("B3", "5"), name, number),
    joined(path, "for", name),
    joined(path, "as on", tie("factor")),
    joined(number, "% of", tie("factor")),
    joined("1/3 of", tie("factor")),
    joined("half of", tie("factor")),
    joined("total of", name, "over", path, "that are", name),
    joined("number of", path, "that are not", name),
    joined(fc.constantFrom("whole years", "started months", "days"), "from", tie("factor"), "to", tie("factor")),
    joined(fc.constantFrom("first day of the month of", "day of the month of"), tie("factor")),
    joined("days covered by", path, "that are", name, "from", tie("factor"), "to", tie("factor")),
    joined("working days of", name, "covered by", path, "from", tie("factor"), "to", tie("factor")),
    joined("days in the longest run of", path, "that are not", name, "from", tie("factor"), "to", tie("factor")),
    // Without its dates it would take those of a fact told as from a day, where only constants may stand anyway.
    joined("most days covered by", path, "in any 30 days from", tie("factor"), "to", tie("factor")),
    joined(fc.constantFrom("first day of the run of", "last day of the run of"), path, "current on", tie("factor")),
    joined(
      "total of",
      name,
      fc.constantFrom("over each month", "over each year"),
      "from",
      tie("factor"),
      "to",
      tie("factor"),
    ),
    joined("number of months from", tie("factor"), "to", tie("factor"), "on which", path),
  ),
  sum: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("factor"),
    joined(tie("factor"), fc.constantFrom("plus", "less", "times", "divided by"), tie("sum")),
    joined("1 month for each complete 2 years of", tie("factor")),
    joined(tie("factor"), "plus 3 months taking the last day of a short month"),
    joined(fc.constantFrom("the greater of", "the earlier of"), tie("sum"), "and", tie("sum")),
  ),
}));

/** A value on one line. */
export const expressionText: Arbitrary<string> = sum;

const comparison = fc.constantFrom(
  "is",
  "is not",
  "is at least",
  "is less than",
  "is before",
  "is on or after",
  "includes",
);

const test = fc.oneof(
  path,
  joined("not", path),
  joined(path, comparison, factor),
  joined(path, "is from", factor, "to", factor),
  joined(path, fc.constantFrom("is known", "is unknown")),
  joined("some of", path, "are", name),
);

const line = fc.oneof(
  test,
  joined(test, "and", test, "and", test),
  joined(test, "or", test),
  joined(path, "is not one of", name, "or", name),
);

function list(depth: number): Arbitrary<string> {
  const item = depth < 3 ? fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: list(depth + 1) }) : line;
  const tail = fc.constantFrom("", "  [Rule 1/1 a)]", "  # a remark");
  const dashed = fc
    .tuple(item, tail)
    .map(([text, end]) => `${"-".repeat(depth)} ${text.includes("\n") ? text : text + end}`);
  return fc
    .tuple(fc.constantFrom("all of", "any of", "none of"), fc.array(dashed, { minLength: 1, maxLength: 3 }))
    .map(([quantifier, items]) => [quantifier, ...items].join("\n"));
}

/** A condition on one line, or a list on several. */
export const conditionLines: Arbitrary<string> = fc.oneof(line, list(1));

const step = fc
  .tuple(
    fc.constantFrom(
      "shall be",
      "plus",
      "less",
      "but not more than",
      "the whole multiplied by",
      "rounded half up to",
      "failing which",
    ),
    sum,
    fc.constantFrom(
      "",
      " where married",
      " in force from 2022-01-01 until 2022-12-31",
      "  [Rule 16/1.1 a) and Annex II article 3]",
    ),
  )
  .map((parts) => parts.join(" ").replace("  in", " in"));

const steps = fc.array(step, { minLength: 1, maxLength: 3 });

const comment = fc.constantFrom("", "# A remark.\n", "# Two\n# remarks.\n");

const rule = fc
  .tuple(comment, name, conditionLines, steps, steps, steps)
  .map(([above, called, when, general, exception, always]) =>
    [
      `${above}rule ${called}`,
      "fr Une règle",
      "under Rule 1/1 to 1/3",
      "gives money",
      `when ${when}`,
      "otherwise zero",
      ...general,
      "except where other",
      `unless ${when}`,
      ...exception,
      "in every case",
      ...always,
    ].join("\n"),
  );

const cell = fc.oneof(
  literal,
  joined(name, "or", name),
  joined("from", number, "to", number),
  joined(fc.constantFrom("at least", "less than", "more than", "at most"), number),
  joined("more than", number, "and at most", number),
  fc.constantFrom("any", "unreadable", "external"),
);

const row = fc.tuple(cell, cell, cell).map((cells) => `| ${cells.join(" | ")} |`);

const table = fc
  .tuple(comment, name, row, fc.array(row, { minLength: 1, maxLength: 4 }))
  .map(([above, called, header, rows]) =>
    [
      `${above}table ${called}`,
      "by a down",
      "gives number",
      "edition in force from 2022-01-01",
      "for b c",
      header,
      ...rows,
    ].join("\n"),
  );

const scenario = fc
  .tuple(name, sum, literal)
  .map(([called, value, expected]) =>
    [
      "scenario One",
      "on 2022-01-01",
      "given",
      `${called} is ${value} from 2022-01-01`,
      `expect ${called} is ${expected}`,
    ].join("\n"),
  );

/** A file of several declarations. */
export const documentText: Arbitrary<string> = fc
  .array(fc.oneof(rule, table, scenario), { minLength: 1, maxLength: 4 })
  .map((declarations) => `${declarations.join("\n")}\n`);
