import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../grammar/parse.ts";
import { check } from "../../src/check/check.ts";
import { checks } from "../../src/check/checks.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import { rulebookOf, withoutMargin } from "./expect-diagnostics.ts";

/** The names of the files in a folder, without their endings. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(folder, import.meta.url))).map((file) => file.replace(/(\.test)?\.ts$/, ""));
}

test("every check is on the list, under the name of its file and of its test", () => {
  const codes = checks.map(({ code }) => code);
  expect(codes.toSorted()).toEqual([...filesIn("../../src/check/checks/")].sort());
  expect(filesIn(".")).toEqual(expect.arrayContaining(codes));
});

test("every check says in both languages what it is for", () => {
  for (const { title } of checks) for (const words of [title.en, title.fr]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
});

/** A rulebook in which much is wrong. */
const faulty = withoutMargin(`
  fact married is yes or no
  fact born is date
  fact nights is count

  figure fare
    gives money
    shall be 2 EUR in force from 2020-01-01 until 2021-12-31
    shall be 3 EUR in force from 2023-01-01

  table rest
    under Rule 1/1
    by nights down
    gives count
    | nights | rest |
    | 1      | 2    |
    | any    | 3    |

  reading rounding
    option per_line
    option at_the_end

  definition couple
    means married or couple

  rule allowance
    gives money
    applies where born is before 1990-01-01
    when married
    shall be fare times rest
    less allowance
    rounded half up to 0.01 where rounding is per_line

    except where expensive
      notwithstanding expensive
      when nights is more than 5
      shall be 1 EUR

    except where cheap
      when not couple
      shall be no entitlement

  rule allowance
    gives money
    applies where born is after 1995-01-01

    alternative few
      when nights is at most 5
      shall be 1 EUR

    alternative many
      when nights is at least 5
      shall be 2 EUR

  scenario Nobody
    given
      married is yes
`);

test("findings come in the order of the text and carry what their check is", () => {
  const found = check(rulebookOf(faulty));
  const starts = found.map(({ span }) => span.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const severities = new Map(checks.map(({ code, severity }) => [code, severity]));
  for (const { code, severity } of found) expect(severity).toBe(severities.get(code));
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(12);
});

test("every finding has a sentence in each language, and related places within the text", () => {
  for (const { message, related } of check(rulebookOf(faulty))) {
    for (const words of [message, ...related.map((place) => place.message)]) expect(words.en).not.toBe(words.fr);
    expect(message.en).toMatch(/\.$/);
    expect(message.fr).toMatch(/\.$/);
    for (const { span } of related) expect(faulty.slice(span.start, span.end)).not.toBe("");
  }
});

describe("whatever is left of a text, checking it ends without a throw", () => {
  const lines = faulty.split("\n");

  test("lines are missing", () => {
    fc.assert(
      fc.property(fc.subarray(lines, { minLength: 5 }), (left) => {
        const source = { file: "test.proviso", text: left.join("\n") };
        expect(Array.isArray(check(resolve([parse(source).value]).value))).toBe(true);
      }),
      { seed: 20_220_901, numRuns: 60 },
    );
  });

  test("words are missing", () => {
    const words = faulty.split(/(?<=\s)/);
    fc.assert(
      fc.property(fc.array(fc.nat(words.length - 1), { maxLength: 12 }), (missing) => {
        const text = words.filter((_, i) => !missing.includes(i)).join("");
        expect(Array.isArray(check(resolve([parse({ file: "test.proviso", text }).value]).value))).toBe(true);
      }),
      { seed: 20_220_902, numRuns: 60 },
    );
  });
});
