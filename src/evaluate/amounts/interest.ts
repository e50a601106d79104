import { compoundFactor } from "../../values/compound-factor.ts";
import { inSmallUnit } from "../../values/duration-units.ts";
import { compare, type Exact, exact, integer, isInteger, multiply, sign } from "../../values/exact.ts";
import { numberValue, type Value } from "../../values/value.ts";
import { type Finding, isNothing, isValued, nothing, open, valued, without } from "../finding.ts";
import type { Reason } from "../outcome.ts";
import { doNotFit } from "../reason-of.ts";
import { product } from "./product.ts";

/** How an amount bears interest. */
interface Terms {
  readonly rate: Finding;
  readonly length: Finding;
  /** Whether the text says that the part of a year bears simple interest. */
  readonly simplePart: boolean;
}

/** The principal with compound interest; nothing where nothing is due. A range of principals becomes a range. */
export function withInterest(principal: Finding, { rate, length, simplePart }: Terms): Finding {
  const missing = [principal, rate, length].find(isNothing);
  if (missing) return nothing(missing.status, missing);
  if (!isValued(rate) || !isValued(length)) return open([principal, rate, length]);
  const years = yearsIn(length.value);
  const from = [principal, rate, length];
  if (rate.value.kind !== "percentage" || !years) return without(doNotFit(notTerms), { from });
  const refusal = refused(years, simplePart);
  if (refusal) return without(refusal, { from });
  return product(principal, valued(numberValue(compoundFactor(rate.value.share, years)), rate, length));
}

function yearsIn(value: Value): Exact | undefined {
  const months = value.kind === "duration" ? inSmallUnit(value) : undefined;
  return months?.unit === "months" ? multiply(months.amount, exact(1n, 12n)) : undefined;
}

function refused(years: Exact, simplePart: boolean): Reason | undefined {
  if (sign(years) === -1) return doNotFit(backwards);
  if (compare(years, MOST_YEARS) > 0) return doNotFit(tooLong);
  return isInteger(years) || simplePart ? undefined : doNotFit(partOfAYear);
}

/** Longer than any pension runs; the power of a rate has as many digits as years. */
const MOST_YEARS = integer(1000);

const notTerms = {
  en: "Compound interest needs a percentage a year, over years or months.",
  fr: "Des intérêts composés demandent un pourcentage annuel, sur des années ou des mois.",
};

const backwards = {
  en: "Compound interest runs over a time that is below zero.",
  fr: "Des intérêts composés courent sur une durée négative.",
};

const tooLong = {
  en: "Compound interest runs over more than a thousand years.",
  fr: "Des intérêts composés courent sur plus de mille ans.",
};

const partOfAYear = {
  en: "The text does not say what interest a part of a year bears.",
  fr: "Le texte ne dit pas quels intérêts produit une fraction d'année.",
};
