import type { Bilingual } from "../../../grammar/source.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Exact } from "../../values/exact.ts";
import { expressionInWords } from "../expression-words.ts";
import { type AskedId, reachedFrom, referencesIn, referencesOf } from "../references.ts";
import { listed, valueInWords } from "../wording.ts";
import type { Axis } from "./space.ts";
import type { Point } from "./survey.ts";

/**
 * Whether the values at a point can surely come together: they are told or decided independently of one another. Whether two
 * results of rules that ask for the same fact can come together is more than the checker works out, so there it says no.
 */
export function canComeTogether(rulebook: Rulebook, axes: readonly Axis[], at: Point): boolean {
  const seen = new Set<AskedId>();
  return axes.every((axis, place) => {
    if (at[place] === undefined || axis.about.kind === "day") return true;
    const sources = sourcesOf(rulebook, axis);
    if (sources.length === 0 || sources.some((source) => seen.has(source))) return false;
    for (const source of sources) seen.add(source);
    return true;
  });
}

/** Everything told or decided that an axis depends on. */
function sourcesOf(rulebook: Rulebook, { about }: Axis): readonly AskedId[] {
  if (about.kind === "day") return [];
  const expressions = about.kind === "value" ? [about.of] : [about.left, about.right];
  const asked = expressions.flatMap(referencesIn).map(({ to }) => to);
  return [...reachedFrom(referencesOf(rulebook), asked)].filter((id) => /^(fact|decision|reading):/.test(id));
}

/** The point as a person would tell it: `"Married" is yes and "Grade" is A4`. Nothing where no part of it can be told. */
export function exampleInWords(rulebook: Rulebook, axes: readonly Axis[], at: Point): Bilingual | undefined {
  const parts = axes.flatMap((axis, place) => {
    const position = at[place];
    const words = position && coordinateInWords(rulebook, axis, position);
    return words ? [words] : [];
  });
  return parts.length === 0 ? undefined : listed(parts);
}

function coordinateInWords(rulebook: Rulebook, { about, scale }: Axis, position: Exact): Bilingual | undefined {
  switch (about.kind) {
    case "day": {
      const day = valueInWords(rulebook, scale.valueAt(position));
      return { en: `the day is ${day.en}`, fr: `le jour est le ${day.fr}` };
    }
    case "value": {
      const of = expressionInWords(rulebook, about.of);
      const value = valueInWords(rulebook, scale.valueAt(position));
      return of && { en: `${of.en} is ${value.en}`, fr: `${of.fr} est ${value.fr}` };
    }
    case "order": {
      const [left, right] = [expressionInWords(rulebook, about.left), expressionInWords(rulebook, about.right)];
      if (!left || !right) return undefined;
      const { en, fr } = orders[Number(position.numerator) + 1] ?? { en: "", fr: "" };
      return { en: `${left.en} is ${en} ${right.en}`, fr: `${left.fr} est ${fr} ${right.fr}` };
    }
  }
}

const orders = [
  { en: "less than", fr: "inférieur à" },
  { en: "equal to", fr: "égal à" },
  { en: "more than", fr: "supérieur à" },
];
