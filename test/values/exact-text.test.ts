import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, multiply } from "../../src/values/exact.ts";
import { formatDecimal, formatExact, parseExact } from "../../src/values/exact-text.ts";
import { anyExact } from "./arbitraries.ts";

const seeded = { seed: 20_170_902, numRuns: 500 };

describe("reading", () => {
  test.each([
    { text: "1234.56", number: exact(123_456n, 100n), why: "an amount" },
    { text: "-3", number: exact(-3n), why: "a negative number" },
    { text: "-0.5", number: exact(-1n, 2n), why: "a negative number above -1 keeps its sign" },
    { text: "1/3", number: exact(1n, 3n), why: "a fraction" },
    { text: "2/6", number: exact(1n, 3n), why: "a fraction that cancels" },
    { text: "007.10", number: exact(71n, 10n), why: "zeros that say nothing" },
  ])('"$text" ($why)', ({ text, number }) => {
    expect(parseExact(text)).toEqual(number);
  });

  test.each([
    { text: "", why: "nothing" },
    { text: "1,5", why: "a comma" },
    { text: "1 000", why: "a space" },
    { text: " 1", why: "a space before" },
    { text: "1.", why: "no digits after the point" },
    { text: ".5", why: "no digits before the point" },
    { text: "1e3", why: "an exponent" },
    { text: "+1", why: "a plus sign" },
    { text: "1/0", why: "a denominator of zero" },
    { text: "1/-3", why: "a sign below" },
    { text: "1.5/3", why: "a decimal in a fraction" },
    { text: "1\n", why: "a line end" },
    { text: "٣", why: "digits of another script" },
    { text: "NaN", why: "not a number" },
    { text: "0x10", why: "another base" },
  ])('"$text" is not a number ($why)', ({ text }) => {
    expect(parseExact(text)).toBeUndefined();
  });
});

describe("writing for machines", () => {
  test.each([
    { number: exact(251_714n, 100n), text: "2517.14" },
    { number: exact(1n, 8n), text: "0.125" },
    { number: exact(-1n, 20n), text: "-0.05" },
    { number: exact(1n, 3n), text: "1/3" },
    { number: exact(-10_000n, 3n), text: "-10000/3" },
    { number: exact(10n ** 30n), text: `1${"0".repeat(30)}` },
    { number: exact(1n, 10n ** 30n), text: `0.${"0".repeat(29)}1` },
  ])("$text", ({ number, text }) => {
    expect(formatExact(number)).toBe(text);
  });

  test("what is written is read back as the same number", () => {
    fc.assert(
      fc.property(anyExact(), (x) => {
        expect(parseExact(formatExact(x))).toEqual(x);
      }),
      seeded,
    );
  });

  test("a number that ends is written as its decimal digits, none too many", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.nat(25), (digits, places) => {
        const text = formatExact(exact(digits, 10n ** BigInt(places)));
        expect(text).not.toMatch(/\.\d*0$|\/|e|^-0$/);
        const Precise = Decimal.clone({ precision: 100 });
        expect(new Precise(text).times(new Precise(10).pow(places)).toFixed()).toBe(digits.toString());
      }),
      seeded,
    );
  });
});

describe("writing for people", () => {
  test.each([
    { number: exact(251_714n, 100n), en: "2\u202f517.14", fr: "2\u202f517,14" },
    { number: exact(1_234_567n), en: "1\u202f234\u202f567", fr: "1\u202f234\u202f567" },
    { number: exact(-1_000n), en: "-1\u202f000", fr: "-1\u202f000" },
    { number: exact(-100n), en: "-100", fr: "-100" },
    { number: exact(999n), en: "999", fr: "999" },
    { number: exact(12_345_678n, 10_000_000n), en: "1.2345678", fr: "1,2345678" },
    { number: exact(10_000n, 3n), en: "10\u202f000/3", fr: "10\u202f000/3" },
  ])("$en, $fr", ({ number, en, fr }) => {
    expect([formatDecimal(number, { language: "en" }), formatDecimal(number, { language: "fr" })]).toEqual([en, fr]);
  });

  test("decimals asked for are filled with zeros", () => {
    expect(formatDecimal(exact(735n, 2n), { language: "fr", decimals: 2 })).toBe("367,50");
    expect(formatDecimal(exact(800n), { language: "en", decimals: 2 })).toBe("800.00");
  });

  test("a number is never cut to the decimals asked for", () => {
    const thousandths = exact(2_517_145n, 1_000n);
    expect(formatDecimal(thousandths, { language: "en", decimals: 2 })).toBe("2\u202f517.145");
    expect(formatDecimal(multiply(thousandths, exact(1n, 7n)), { language: "en", decimals: 2 })).toBe(
      "503\u202f429/1\u202f400",
    );
  });
});
