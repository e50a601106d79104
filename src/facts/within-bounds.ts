import { orderOf } from "../evaluate/order.ts";
import { likeIts } from "../evaluate/plain-zero.ts";
import { displayValue } from "../values/for-people.ts";
import type { Value } from "../values/value.ts";
import { failed, type Read, succeeded } from "./fact-problem.ts";
import { named, type Place, problem } from "./problem-at.ts";

/** The value, if it lies within the bounds that the fact declares. */
export function withinBounds(value: Value, place: Place): Read<Value> {
  const { atLeast, atMost } = place.field.fact ?? {};
  const [least, most] = [boundFor(atLeast, value), boundFor(atMost, value)];
  if (least && orderOf(value, least, place.rulebook) === -1) return outside(place, "notBelow", least);
  if (most && orderOf(value, most, place.rulebook) === 1) return outside(place, "notAbove", most);
  return succeeded(value);
}

function boundFor(bound: Value | "zero" | undefined, value: Value): Value | undefined {
  return bound === "zero" ? likeIts(value) : bound;
}

const words = {
  notBelow: { en: "must not be below", fr: "ne doit pas être inférieur à" },
  notAbove: { en: "must not be above", fr: "ne doit pas être supérieur à" },
};

function outside(place: Place, side: keyof typeof words, bound: Value): Read<Value> {
  const limit = (language: "en" | "fr") =>
    displayValue(bound, language, (named) => ("member" in named ? named.member : ""));
  return failed(
    problem("out-of-bounds", place, {
      en: `${named(place).en} ${words[side].en} ${limit("en")}; correct it.`,
      fr: `${named(place).fr} ${words[side].fr} ${limit("fr")} ; corrigez-le.`,
    }),
  );
}
