import fc, { type Arbitrary } from "fast-check";
import { body, definitionBody } from "./bodies.ts";
import { condition } from "./conditions.ts";
import { atom, value } from "./expressions.ts";
import { ledgerBody } from "./ledgers.ts";
import { joined, lines, type Names, type Sort, sometimes, type Text, words } from "./names.ts";
import { withinChild } from "./vocabulary.ts";

/** One declaration of a random rulebook: its text under the name it is given, and what the name may then be used for. */
export interface Declaration {
  readonly text: (name: string, names: Names) => string;
  readonly declares: (name: string, names: Names) => Names;
}

const typeOf: { readonly [S in Sort]: string } = {
  flag: "yes or no",
  money: "money in EUR",
  number: "number",
  date: "date",
  months: "duration in months",
  level: "one of levels",
};

/** The names with one more. */
export function withValue(names: Names, sort: Sort, name: string): Names {
  return { ...names, values: { ...names.values, [sort]: [...names.values[sort], name] } };
}

function withRule(names: Names, sort: Sort, name: string): Names {
  const more = withValue(names, sort, name);
  return { ...more, rules: { ...names.rules, [sort]: [...names.rules[sort], name] } };
}

function withChildRule(names: Names, sort: Sort, name: string): Names {
  return { ...names, ofChild: { ...names.ofChild, [sort]: [...names.ofChild[sort], name] } };
}

function rule(sort: Exclude<Sort, "flag">): Arbitrary<Declaration> {
  return fc.array(body(sort), { minLength: 1, maxLength: 2 }).map((versions) => ({
    text: (name, names) =>
      versions
        .map((version, i) => `rule ${name}\n${under(i)}gives ${typeOf[sort]}\n${version(`${name}_${i}`, names)}`)
        .join("\n"),
    declares: (name, names) => withRule(names, sort, name),
  }));
}

const under = (i: number) => `under Rule 1/${i + 1}\n`;

const definition: Arbitrary<Declaration> = definitionBody.map((text) => ({
  text: (name, names) => `definition ${name}\n${text(name, names)}`,
  declares: (name, names) => withRule(names, "flag", name),
}));

const ledger: Arbitrary<Declaration> = ledgerBody.map((text) => ({
  text: (name, names) => `ledger ${name}\nunder Rule 1/3\ngives money in EUR\n${text(names)}`,
  declares: (name, names) => withRule(names, "money", name),
}));

const childRule: Arbitrary<Declaration> = body("money").map((text) => ({
  text: (name, names) => `rule ${name} of child\ngives money in EUR\n${text(name, withinChild(names))}`,
  declares: (name, names) => withChildRule(names, "money", name),
}));

const childDefinition: Arbitrary<Declaration> = definitionBody.map((text) => ({
  text: (name, names) => `definition ${name} of child\n${text(name, withinChild(names))}`,
  declares: (name, names) => withChildRule(names, "flag", name),
}));

const figureLines: Arbitrary<Text> = lines(
  joined(
    "shall be",
    words("1 EUR", "2 EUR"),
    words("in force from 2020-01-01 until 2021-12-31", "in force from 2020-01-01"),
  ),
  joined("shall be", words("3 EUR", "4.25 EUR", "no entitlement"), "in force from 2022-01-01 [Rule 1/5]"),
);

const figure: Arbitrary<Declaration> = figureLines.map((text) => ({
  text: (name, names) => `figure amount_${name}\ngives money in EUR\n${text(names)}`,
  declares: (name, names) => withValue(names, "money", `amount_${name}`),
}));

const cell = fc.oneof(
  { weight: 4, arbitrary: words("0", "1", "2", "7.5") },
  { weight: 1, arbitrary: words("unreadable", "external", "no entitlement") },
);

const edition = (from: string): Arbitrary<Text> =>
  lines(
    `edition in force from ${from}`,
    "| level | 0 | 1 | from 2 to 5 |",
    joined("|", words("low", "at most middle", "any"), "|", cell, "|", cell, "|", cell, "|"),
    joined("|", words("high", "middle or high", "middle"), "|", cell, "|", cell, "|", cell, "| [Rule 1/6]"),
  );

const table: Arbitrary<Declaration> = lines(
  sometimes(words("other keys unknown", "other keys no entitlement", "other keys not applicable"), 2),
  edition("2020-01-01"),
  sometimes(edition("2022-01-01"), 2),
).map((text) => ({
  text: (name, names) => `table ${name}\nby level down\nby nights across\ngives money in EUR\n${text(names)}`,
  declares: (name, names) => ({ ...names, tables: [...names.tables, name] }),
}));

const holders: Arbitrary<Text> = fc.oneof(
  words("rests with director"),
  lines(joined("rests with deputy where", condition), "rests with director"),
  joined("rests with deputy where", condition),
);

const power = lines(
  sometimes(words("in force from 2021-01-01")),
  sometimes(joined("when", condition)),
  holders,
  sometimes(words("relies on side as left", "relies on doubt"), 6),
);

const amountDecision: Arbitrary<Declaration> = lines(
  power,
  fc.oneof(
    joined("may be up to", value.money),
    joined("may be from", atom.money, "to", atom.money),
    words("may be one of 1 EUR or 2 EUR or 5 EUR"),
  ),
  sometimes(joined("until decided", atom.money), 4),
).map((text) => ({
  text: (name, names) => `decision ${name}\n${text(names)}`,
  declares: (name, names) => withValue(names, "money", name),
}));

const yesOrNoDecision: Arbitrary<Declaration> = lines(
  power,
  "may be yes or no",
  sometimes(words("until decided no", "until decided yes"), 4),
).map((text) => ({
  text: (name, names) => `decision ${name}\n${text(names)}`,
  declares: (name, names) => withValue(names, "flag", name),
}));

/** A declaration of any kind. */
export const declaration: Arbitrary<Declaration> = fc.oneof(
  { weight: 6, arbitrary: rule("money") },
  { weight: 2, arbitrary: rule("number") },
  { weight: 1, arbitrary: rule("date") },
  { weight: 1, arbitrary: rule("months") },
  { weight: 1, arbitrary: rule("level") },
  { weight: 1, arbitrary: ledger },
  { weight: 3, arbitrary: definition },
  { weight: 2, arbitrary: childRule },
  { weight: 2, arbitrary: childDefinition },
  { weight: 1, arbitrary: figure },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: amountDecision },
  { weight: 1, arbitrary: yesOrNoDecision },
);
