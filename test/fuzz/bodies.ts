import fc, { type Arbitrary } from "fast-check";
import { closingCondition, condition } from "./conditions.ts";
import { accordingTo, atom, greatestOf, sliced, value } from "./expressions.ts";
import { joined, lines, type Names, type Sort, several, sometimes, type Text, words } from "./names.ts";

/** The lines of a rule below its head; `name` keeps the names of its branches and parts apart from others. */
export type Body = (name: string, names: Names) => string;

type Amount = Exclude<Sort, "flag">;

const period = sometimes(
  words(
    "in force from 2022-01-01",
    "in force from 2020-01-01 until 2022-06-30",
    "in force from 2021-01-01 adopted on 2022-03-01",
    "in force from 2022-01-01 until 2022-12-31 adopted on 2021-06-01",
  ),
  8,
);

const where = sometimes(joined("where", condition), 4);

/** The line that sets the amount. */
function setting(sort: Amount): Arbitrary<Text> {
  const onOneLine = joined("shall be", value[sort], where, period);
  const choices = [{ weight: 5, arbitrary: onOneLine }];
  if (sort === "money") {
    choices.push({ weight: 1, arbitrary: joined("shall be", fc.oneof(accordingTo, greatestOf, sliced)) });
    choices.push({
      weight: 1,
      arbitrary: lines("shall be 1 EUR in force from 2020-01-01", "shall be 2 EUR in force from 2022-01-01"),
    });
  }
  return fc.oneof(...choices);
}

const amountStep = (sort: "money" | "number" | "months"): Arbitrary<Text> =>
  fc.oneof(
    joined(words("plus", "less", "but not more than", "but not less than"), atom[sort], where, period),
    joined(words("the whole multiplied by", "the whole divided by"), atom.number, where),
    joined("failing which", atom[sort]),
    joined("in the ratio of", atom.number, "to", atom.number),
    words("rounded half up to 1", "rounded up to 0.5", "rounded down to 1"),
  );

const steps: { readonly [S in Amount]: Arbitrary<Text> } = {
  money: several(amountStep("money"), 2),
  number: several(amountStep("number"), 1),
  months: several(amountStep("months"), 1),
  date: sometimes(joined("failing which", atom.date)),
  level: sometimes(joined("failing which", atom.level)),
};

const gates = lines(
  sometimes(joined("applies where", closingCondition), 6),
  sometimes(
    lines(
      fc.oneof(joined(words("when", "unless"), closingCondition), joined("when", condition, period)),
      sometimes(joined("unless", condition)),
      sometimes(words("otherwise no entitlement"), 2),
    ),
    3,
  ),
  sometimes(words("relies on side as left", "relies on doubt"), 8),
);

/** An exception, or an alternative; the names of those before it are in `branches`. */
type Branch = (name: string, names: Names) => string;

function exception(sort: Amount): Arbitrary<Branch> {
  return fc
    .record({
      over: fc.option(fc.nat(7), { freq: 2 }),
      word: fc.constantFrom("notwithstanding", "disapplies"),
      ever: sometimes(words("whether or not entitled"), 5),
      when: fc.oneof(joined("when", closingCondition), joined("when", condition, period)),
      relies: sometimes(words("relies on side as left", "relies on doubt"), 10),
      amount: lines(setting(sort), sometimes(steps[sort])),
      isEmpty: fc.boolean(),
    })
    .map(({ over, word, ever, when, relies, amount, isEmpty }) => (name, names) => {
      const other = over === null ? undefined : names.branches[over % names.branches.length];
      const head = lineBreaks(`except where ${name}`, other ? `${word} ${other}` : "", ever(names), when(names));
      // One that only disapplies another need not set an amount.
      const isBare = isEmpty && other !== undefined && word === "disapplies";
      return isBare ? head : lineBreaks(head, relies(names), amount(names));
    });
}

function lineBreaks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function alternative(sort: Amount): Arbitrary<Branch> {
  return lines(joined("when", closingCondition), setting(sort), sometimes(steps[sort])).map(
    (text) => (name, names) => `alternative ${name}\n${text(names)}`,
  );
}

function inOrder(branches: readonly Branch[], prefix: string, names: Names): string {
  const done: string[] = [];
  return branches
    .map((branch, i) => {
      const key = `${prefix}_${i}`;
      const text = branch(key, { ...names, branches: done });
      done.push(key);
      return text;
    })
    .join("\n");
}

const part = fc
  .option(fc.constantFrom<Amount>("money", "number", "date"), { freq: 3 })
  .chain((sort) =>
    sort === null ? fc.constant(undefined) : fc.record({ sort: fc.constant(sort), text: value[sort], where }),
  );

/** The names with a part that a line below names; and that line, which may use the names of before only. */
function withPart(
  name: string,
  names: Names,
  named: { readonly sort: Amount; readonly text: Text; readonly where: Text } | undefined,
): { readonly inner: Names; readonly line: string } {
  if (!named) return { inner: names, line: "" };
  const key = `${name}_part`;
  const inner = { ...names, values: { ...names.values, [named.sort]: [...names.values[named.sort], key] } };
  const condition = named.where(names);
  return { inner, line: `in which ${key} is ${named.text(names)}${condition === "" ? "" : ` ${condition}`}` };
}

/** The body of a rule that gives an amount of the sort. */
export function body(sort: Amount): Arbitrary<Body> {
  return fc
    .record({
      gates,
      part,
      general: lines(setting(sort), steps[sort]),
      alternatives: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(alternative(sort), { minLength: 2, maxLength: 2 }) },
      ),
      exceptions: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(exception(sort), { maxLength: 3 }) },
      ),
      everyCase:
        sort === "money" ? sometimes(lines("in every case", several(amountStep("money"), 2, 1)), 5) : words(""),
    })
    .map(({ gates, part, general, alternatives, exceptions, everyCase }) => (name, names) => {
      const { inner, line } = withPart(name, names, part);
      const amount = alternatives.length > 0 ? inOrder(alternatives, `${name}_a`, names) : `${general(inner)}\n${line}`;
      const parts = [gates(names), amount, inOrder(exceptions, `${name}_x`, names), everyCase(names)];
      return parts.filter((text) => text.trim() !== "").join("\n");
    });
}

/** The body of a definition. */
export const definitionBody: Arbitrary<Body> = fc
  .record({
    applies: sometimes(joined("applies where", condition), 6),
    gate: sometimes(lines(joined("when", condition), "otherwise no"), 4),
    means: joined("means", closingCondition),
    exceptions: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          lines(joined("when", condition), joined("means", condition)).map(
            (text): Branch =>
              (name, names) =>
                `except where ${name}\n${text(names)}`,
          ),
          { minLength: 1, maxLength: 2 },
        ),
      },
    ),
  })
  .map(({ applies, gate, means, exceptions }) => (name, names) => {
    const parts = [applies(names), gate(names), means(names), inOrder(exceptions, `${name}_x`, names)];
    return parts.filter((text) => text !== "").join("\n");
  });
