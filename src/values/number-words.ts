import type { Language } from "./language.ts";

/** Whole numbers below a thousand thousand millions, in words: "two hundred and sixty-nine", "deux cent soixante-neuf". */
export function numberInWords(n: bigint, language: Language): string {
  if (n === 0n) return language === "en" ? "zero" : "zéro";
  const [millions, rest] = [Number(n / 1_000_000n), Number(n % 1_000_000n)];
  return language === "en" ? english(millions, rest) : french(millions, rest);
}

/** The greatest number that has words here. */
export const greatestInWords = 999_999_999_999n;

// ------------------------------------------------------------------------------------------------ English

const englishSmall = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const englishTens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function english(millions: number, rest: number): string {
  const [thousands, units] = [Math.floor(rest / 1000), rest % 1000];
  const parts = [
    ...(millions > 0 ? [`${englishThousands(millions)} million`] : []),
    ...(thousands > 0 ? [`${englishBelow1000(thousands)} thousand`] : []),
  ];
  if (units === 0) return parts.join(" ");
  // A last group without hundreds is joined on: "one thousand and five".
  const joint = parts.length > 0 && units < 100 ? "and " : "";
  return [...parts, joint + englishBelow1000(units)].join(" ");
}

function englishThousands(n: number): string {
  return n < 1000 ? englishBelow1000(n) : english(0, n);
}

function englishBelow1000(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return englishBelow100(rest);
  const head = `${englishSmall[hundreds]} hundred`;
  return rest === 0 ? head : `${head} and ${englishBelow100(rest)}`;
}

function englishBelow100(n: number): string {
  if (n < 20) return englishSmall[n] ?? "";
  const unit = n % 10;
  const tens = englishTens[Math.floor(n / 10)] ?? "";
  return unit === 0 ? tens : `${tens}-${englishSmall[unit]}`;
}

// ------------------------------------------------------------------------------------------------ French

const frenchSmall =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const frenchTens = "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

/**
 * The spelling before 1990, which administrations keep: hyphens below a hundred alone. "cents" and "quatre-vingts" have their s
 * at the end and before "millions", a noun, and lose it before "mille".
 */
function french(millions: number, rest: number): string {
  const [thousands, units] = [Math.floor(rest / 1000), rest % 1000];
  const parts = [
    ...(millions > 0 ? [`${frenchThousands(millions)} ${millions === 1 ? "million" : "millions"}`] : []),
    ...(thousands > 0 ? [thousands === 1 ? "mille" : `${frenchBelow1000(thousands, "before-mille")} mille`] : []),
    ...(units > 0 ? [frenchBelow1000(units, "at-end")] : []),
  ];
  return parts.join(" ");
}

function frenchThousands(n: number): string {
  return n < 1000 ? frenchBelow1000(n, "at-end") : french(0, n);
}

type Position = "at-end" | "before-mille";

function frenchBelow1000(n: number, position: Position): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return frenchBelow100(rest, position);
  const head = hundreds === 1 ? "cent" : `${frenchSmall[hundreds]} cent`;
  if (rest > 0) return `${head} ${frenchBelow100(rest, position)}`;
  return hundreds > 1 && position === "at-end" ? `${head}s` : head;
}

function frenchBelow100(n: number, position: Position): string {
  if (n < 20) return frenchSmall[n] ?? "";
  if (n === 80) return position === "at-end" ? "quatre-vingts" : "quatre-vingt";
  const ten = Math.floor(n / 10);
  // 70 to 79 count on from sixty, 90 to 99 from eighty.
  const unit = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
  const tens = frenchTens[ten] ?? "";
  if (unit === 0) return tens;
  return (unit === 1 || unit === 11) && ten < 8 ? `${tens} et ${frenchSmall[unit]}` : `${tens}-${frenchSmall[unit]}`;
}
