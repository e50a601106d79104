import fc, { type Arbitrary } from "fast-check";
import { day } from "./expressions.ts";
import { joined, lines, type Names, sometimes, type Text, words } from "./names.ts";

const yesOrNo = words("yes", "no");
const euros = words("0 EUR", "1 EUR", "2 EUR", "3.30 EUR", "10 EUR", "100 EUR");
const member = words("low", "middle", "high");

/** A fact told in one way or another, or left out. */
function told(name: string, value: Arbitrary<Text>, overTime = false): Arbitrary<Text> {
  const change = joined(name, "is", value, "from 2020-01-01 to 2021-12-31 and", value, "from 2022-01-01");
  return fc.oneof(
    { weight: 6, arbitrary: joined(name, "is", value) },
    { weight: 2, arbitrary: words("") },
    { weight: 1, arbitrary: words(`${name} is unknown`, `${name} is pending`) },
    ...(overTime ? [{ weight: 4, arbitrary: change }] : []),
  );
}

const cell = (value: Arbitrary<Text>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: words("any") });

const children: Arbitrary<Text> = fc.oneof(
  { weight: 1, arbitrary: words("", "children is none", "children is unknown") },
  {
    weight: 3,
    arbitrary: fc
      .array(joined("|", cell(yesOrNo), "|", cell(euros), "|", cell(day), "|", cell(day), "|"), { maxLength: 3 })
      .map((rows) => (names: Names) => {
        const records = rows.map((row) => row(names)).join("\n");
        return records === "" ? "" : `children are\n| minor | cost | birth | gone |\n${records}`;
      }),
  },
);

const moment = joined(words("2021-12-31", "2022-01-01", "2022-06-30", "2022-07-02"), words("00:00", "06:40", "22:30"));

const shifts: Arbitrary<Text> = fc.oneof(
  { weight: 1, arbitrary: words("", "shifts is none") },
  {
    weight: 3,
    arbitrary: fc
      .array(joined("|", moment, "|", cell(moment), "|", cell(yesOrNo), "|"), { minLength: 1, maxLength: 2 })
      .map((rows) => (names: Names) => {
        const records = rows.map((row) => row(names)).join("\n");
        return `shifts are\n| shift_began | shift_ended | late |\n${records}`;
      }),
  },
);

const facts: Arbitrary<Text> = lines(
  told("wed", yesOrNo),
  told("lodged", yesOrNo, true),
  told("level", member, true),
  told("pay", euros),
  told("income", euros, true),
  told("share", words("0", "1", "2", "0.5", "1/3")),
  told("nights", words("0", "1", "2", "3", "7")),
  told("born", day),
  told("began", day),
  told("served", words("0 months", "3 months", "12 months")),
  told("held", words("low", "low and high", "middle")),
  children,
  shifts,
);

/** Now and then the value of a rule or a decision is told like a fact. */
const givenResult: Arbitrary<Text> = sometimes(
  fc.tuple(fc.nat(255), euros, words(" from 2022-01-01", "")).map(([n, value, since]) => (names: Names) => {
    const results = names.values.money.filter((name) => /^r\d/.test(name));
    const result = results[n % results.length];
    return result === undefined ? "" : `${result} is ${value(names)}${since(names)}`;
  }),
  4,
);

const readings = lines(
  sometimes(words("with reading side as right", "with reading tariff as new")),
  sometimes(words("with reading doubt as near", "with reading doubt as far")),
  sometimes(words("with reading missing_tariff as this_one")),
);

const knownOn = sometimes(words("as known on 2021-06-01", "as known on 2022-02-28"), 4);

/** A case: a day, facts told in part, and readings; what it expects is for the evaluators to agree on. */
export const scenario: Arbitrary<(title: string, names: Names) => string> = fc
  .tuple(words("2022-07-01", "2021-12-31", "2022-01-01", "2019-05-05"), knownOn, facts, givenResult, readings)
  .map(([on, known, told, given, chosen]) => (title, names) => {
    const parts = [
      `scenario ${title}`,
      `on ${on(names)}`,
      known(names),
      "given",
      told(names),
      given(names),
      chosen(names),
    ];
    return parts.filter((part) => part !== "").join("\n");
  });
