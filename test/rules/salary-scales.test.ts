import { describe, expect, test } from "vitest";
import { howToEnable, staffRegulations } from "../transcription/staff-regulations.ts";
import { readMembers } from "./read-tables.ts";
import { type Amounts, amountOf, type CountryScale, overlaid, scales } from "./scales.ts";
import { stepPattern, tolerance } from "./step-pattern.ts";
import { walkPage } from "./walk-page.ts";

/** The lines of every scale, from top to bottom; two grades on a line have the same pay. */
const lines = [
  ..."A7 A6 A5 A4 A3 A2 A1 L5 LT4+LI4 LT3+LI3 LT2 LT1+LI1".split(" "),
  ..."B6 B5 B4 B3 B2 B1 C6 C5 C4 C3 C2 C1".split(" "),
].map((line) => line.split("+"));

/** Numbers on damaged pages that are no amount of the scale: printed twice, or broken. */
const strays: Readonly<Record<string, readonly string[]>> = {
  united_states: ["4284.92", "4927.22", "3031.93"],
  mexico: ["40448", "47840", "49232", "48270"],
  turkey: [],
};

describe.each(scales)("the scale of $country", (scale) => {
  const best = overlaid(scale.printed, scale.split, scale.restored);

  test("has 24 lines for 27 grades", () => {
    expect(scale.lines).toEqual(lines);
    expect(scale.lines.flat()).toHaveLength(27);
  });

  test("has as many steps as the grade", () => {
    const steps = scale.lines.flat().map((grade) => [grade, scale.printed.get(grade)?.length]);
    expect(steps).toEqual(lines.flat().map((grade) => [grade, stepPattern(grade).length + 1]));
  });

  test("rises at every step", () => {
    expect(increments(best).filter(({ by }) => by <= 0)).toEqual([]);
  });

  test("rises in the parts of a step that every scale has", () => {
    expect(
      increments(best).filter(({ grade, by, due, first }) => Math.abs(by - due) > tolerance(grade, first)),
    ).toEqual([]);
  });

  test("rises from grade to grade", () => {
    const firsts = lines.map(([grade = ""]) => ({ grade, amount: best.get(grade)?.[0] ?? Number.NaN }));
    const wrong = firsts.filter(({ grade, amount }, at) => {
      const above = firsts[at - 1];
      return above?.grade.charAt(0) === grade.charAt(0) && amount >= above.amount;
    });
    expect(wrong).toEqual([]);
  });

  test("says the same where split rows repeat the page", () => {
    const both = cellsOf(scale.split).filter(({ grade, step }) => scale.printed.get(grade)?.[step - 1] !== undefined);
    expect(both.filter(({ grade, step, amount }) => scale.printed.get(grade)?.[step - 1] !== amount)).toEqual([]);
  });

  test("restores only what is neither printed nor split", () => {
    const known = overlaid(scale.printed, scale.split);
    expect(cellsOf(scale.restored).filter(({ grade, step }) => known.get(grade)?.[step - 1] !== undefined)).toEqual([]);
  });

  test("has every cell but those of two lost grades", () => {
    const holes = [...best].filter(([, row]) => row.includes(undefined)).map(([grade]) => grade);
    expect(holes).toEqual(scale.country === "turkey" ? ["A7", "A6"] : []);
  });

  test("is damaged only where its page is", () => {
    expect(scale.split.size > 0).toBe(scale.country in strays);
    expect(scale.restored.size > 0).toBe(scale.country in strays);
  });
});

test("the grades of the scales are those an official can hold", () => {
  expect(readMembers("oecd/common/person.proviso", "grades")).toEqual(lines.flat());
});

const text = staffRegulations();

if (text === undefined) {
  test.skip(`every amount is the one printed: ${howToEnable}`, () => {});
} else {
  describe.each(scales)("the page of $country", (scale) => {
    const printed = walkPage(text, scale.heading, scale.digits);
    const known = overlaid(scale.printed, scale.split);

    test("holds the amounts of the scale, and no other", () => {
      const onThePage = printed.flatMap(({ amounts }) => amounts).map((amount) => amountOf(amount, scale.digits));
      const strayed = (strays[scale.country] ?? []).map((amount) => amountOf(amount, scale.digits));
      const inTheScale = lines
        .flatMap(([grade = ""]) => known.get(grade) ?? [])
        .filter((amount) => amount !== undefined);
      expect([...inTheScale, ...strayed].toSorted(ascending)).toEqual(onThePage.toSorted(ascending));
    });

    test("has them on the lines of their grades", () => {
      const whole = lines.filter(([grade = ""]) => !scale.printed.get(grade)?.includes(undefined));
      const found = whole.map((grades) => printed.find((row) => row.grades.join() === grades.join()));
      expect(found.map((row) => row?.amounts.map((amount) => amountOf(amount, scale.digits)))).toEqual(
        whole.map(([grade = ""]) => scale.printed.get(grade)),
      );
    });

    test("is in the currency of the scale", () => {
      const title = new RegExp(`${scale.heading} \\(OECD\\)[\\s\\S]*?\\(([A-Z]{3})\\)`).exec(text)?.[1];
      // TRL was the code of the lira until 2004; the allowances of the same date are in TRY.
      expect(scale.currency).toBe(title === "TRL" ? "TRY" : title);
    });
  });

  test("the pages without damage are read in full from their own lines", () => {
    const sound = scales.filter(({ country }) => !(country in strays));
    expect(sound.map(({ country }) => country)).toEqual(["france", "germany", "greece", "italy", "japan", "portugal"]);
    expect(sound.flatMap(({ printed }) => [...printed.values()].flat()).includes(undefined)).toBe(false);
  });
}

/** Every increment between two known steps: by how much it rises, and by how much it should. */
function increments(amounts: Amounts) {
  return [...amounts].flatMap(([grade, row]) => {
    const pattern = stepPattern(grade);
    const first = (row[1] ?? 0) - (row[0] ?? 0);
    return pattern.flatMap((part, at) => {
      const [low, high] = [row[at], row[at + 1]];
      return low === undefined || high === undefined
        ? []
        : [{ grade, step: at + 2, by: high - low, due: part * first, first }];
    });
  });
}

function cellsOf(amounts: CountryScale["printed"]) {
  return [...amounts].flatMap(([grade, row]) =>
    row.flatMap((amount, at) => (amount === undefined ? [] : [{ grade, step: at + 1, amount }])),
  );
}

function ascending(a = 0, b = 0): number {
  return a - b;
}
