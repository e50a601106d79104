import type { Language } from "../../../grammar/source.ts";
import { notUnderstood, type Typed, understood } from "./typed.ts";

/**
 * A number as people type it, as the facts write it: `1 234,50` and `1,234.50` become `1234.50`, `1/3` stays. Digits are moved,
 * never counted with, so that nothing is rounded.
 */
export function readNumber(text: string, language: Language): Typed<string> {
  const plain = withoutGaps(text.trim().replace(/^\u2212/, "-"));
  if (/^-?\d+\/0*[1-9]\d*$/.test(plain)) return understood(plain);
  const [, sign = "", digits = ""] = /^(-?)([\d.,]+)$/.exec(plain) ?? [];
  if (language === "fr" && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return notUnderstood("ambiguous-number");
  const decimal = decimalOf(digits, language);
  return decimal === undefined ? notUnderstood("number") : understood(`${sign}${decimal}`);
}

/** Spaces and apostrophes between groups of three digits only set them apart. */
function withoutGaps(text: string): string {
  return /^-?\d{1,3}([ \u00a0\u2009\u202f'’]\d{3})+([.,]\d+)?$/.test(text)
    ? text.replace(/[ \u00a0\u2009\u202f'’]/g, "")
    : text;
}

/** Ways to write thousands, with the sign that sets them apart. */
const grouped: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,3}(,\d{3})+\.\d+$/, ","],
  [/^\d{1,3}(\.\d{3})+,\d+$/, "."],
  [/^\d{1,3}(,\d{3}){2,}$/, ","],
  [/^\d{1,3}(\.\d{3}){2,}$/, "."],
];

function decimalOf(digits: string, language: Language): string | undefined {
  const mark = grouped.find(([form]) => form.test(digits))?.[1];
  const isThousands = language === "en" && /^[1-9]\d{0,2},\d{3}$/.test(digits);
  const ungrouped = digits.replaceAll(mark ?? (isThousands ? "," : " "), "");
  const [, whole, fraction] = /^(\d*)(?:[.,](\d+))?$/.exec(ungrouped) ?? [];
  if (whole === undefined || (whole === "" && fraction === undefined)) return undefined;
  const trimmed = whole.replace(/^0+(?=\d)/, "") || "0";
  return fraction === undefined ? trimmed : `${trimmed}.${fraction}`;
}
