import fc, { type Arbitrary } from "fast-check";
import { atom, named, value } from "./expressions.ts";
import { joined, lines, oneOfNames, type Text, words } from "./names.ts";

const order = words("is", "is not", "is at least", "is at most", "is more than", "is less than");
const dateOrder = words("is", "is before", "is after", "is on or before", "is on or after");

/** One test, as it stands on a line with others. */
export const oneTest: Arbitrary<Text> = fc.oneof(
  { weight: 6, arbitrary: named("flag") },
  { weight: 2, arbitrary: joined("not", named("flag")) },
  { weight: 1, arbitrary: joined(named("flag"), words("as on 2021-12-31", "as on began")) },
  { weight: 3, arbitrary: joined(value.money, order, value.money) },
  { weight: 2, arbitrary: joined(value.number, order, value.number) },
  { weight: 1, arbitrary: joined(atom.months, order, atom.months) },
  { weight: 2, arbitrary: joined(atom.date, dateOrder, value.date) },
  { weight: 2, arbitrary: joined(named("level"), order, words("low", "middle", "high")) },
  { weight: 1, arbitrary: joined(atom.money, "is from", atom.money, "to", atom.money) },
  {
    weight: 1,
    arbitrary: joined(fc.oneof(named("flag"), named("money"), named("level")), words("is known", "is unknown")),
  },
  { weight: 1, arbitrary: joined("held", words("includes", "does not include"), atom.level) },
  { weight: 1, arbitrary: words("side is left", "side is right", "doubt is near") },
  {
    weight: 2,
    arbitrary: joined(
      words("some of children are", "every one of children are"),
      oneOfNames((names) => names.ofChild.flag),
    ),
  },
);

/** A test, or tests joined by one word. */
export const condition: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: oneTest },
  { weight: 1, arbitrary: joined(oneTest, "and", oneTest) },
  { weight: 1, arbitrary: joined(oneTest, "or", oneTest) },
  // They end their line: what follows `or` there is one more of them.
  { weight: 1, arbitrary: joined(named("level"), words("is one of", "is not one of"), "low or high") },
  { weight: 1, arbitrary: joined(atom.number, "is one of", atom.number, "or", atom.number) },
);

/** Also a list of dashed items, which closes its line. */
export const closingCondition: Arbitrary<Text> = fc.oneof(
  { weight: 4, arbitrary: condition },
  {
    weight: 1,
    arbitrary: lines(
      words("all of", "any of", "none of"),
      joined("-", oneTest),
      joined("- ", oneTest, "[Rule 1/3]"),
      joined("-", words("all of", "any of", "none of")),
      joined("--", oneTest),
      joined("--", oneTest),
    ),
  },
);
