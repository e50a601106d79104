import fc, { type Arbitrary } from "fast-check";
import { condition } from "./conditions.ts";
import { atom } from "./expressions.ts";
import { joined, lines, several, sometimes, type Text, words } from "./names.ts";

const changes = words("plus", "less", "but not more than", "but not less than");

const ofTheBalance = words("the balance", "half of the balance", "4 % of the balance");

const step: Arbitrary<Text> = fc.oneof(
  joined(changes, fc.oneof(atom.money, ofTheBalance), sometimes(joined("where", condition), 4)),
  words("rounded half up to 0.01", "the whole multiplied by 2", "relies on side as left"),
);

const occasion: Arbitrary<Text> = fc.oneof(
  words("on the first day of each year", "on the last day of each year", "on 1 July of each year"),
  words("on 29 February of each year taking the day after a short month", "on the first day of each year"),
  joined("every 6 months from", atom.date, words("", "taking the last day of a short month")),
  joined("on", fc.oneof(words("2022-01-01"), words("born", "began"))),
);

const entry: Arbitrary<Text> = lines(occasion, several(step, 2, 1));

const ofEachChild: Arbitrary<Text> = lines(
  words("on birth of each of children", "on birth of each of children that are minor"),
  words("plus cost", "less half of cost"),
);

/** The body of a ledger in euros. */
export const ledgerBody: Arbitrary<Text> = lines(
  joined("runs from", fc.oneof(words("2019-02-01"), atom.date), "to", fc.oneof(words("the reference date"), atom.date)),
  joined("opens with", atom.money),
  sometimes(lines(joined("when", condition), "otherwise no entitlement"), 4),
  several(fc.oneof({ weight: 3, arbitrary: entry }, { weight: 1, arbitrary: ofEachChild }), 3, 1),
);
