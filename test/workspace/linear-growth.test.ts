import { describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { workOf } from "./work-of.ts";

/** So many of each declaration or line, each made with its number. */
const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join("");

const facts = "fact age is count\n  fr Âge\nfact base is money per month\n  fr Base\nsubject child\n  fr Enfant\n";

function rule(i: number, value = "6 % of base", more = ""): string {
  const heading = `rule pay_${i}\n  fr Paie ${i}\n  under Rule 16/1.${i % 50}\n  gives money per month\n`;
  return `${heading}  when age is at least ${i % 60}\n  shall be ${value}\n  otherwise no entitlement\n${more}`;
}

const scenario = (i: number, because: string) =>
  `scenario S ${i}\n  on 2022-01-01\n  given\n    age is 4\n  expect pay_${i} is 5 EUR per month\n    because ${because}\n`;
const late = "  except where late\n    fr Tard\n    when age is 4\n    shall be zero\n";
const figure = "figure rate\n  fr Taux\n  under Rule 1/1\n  gives percentage\n";
const table = "table scale\n  fr Grille\n  under Rule 1/1\n  by age\n  gives money in EUR\n  | age | scale |\n";

/** Texts that grow with a number, and what each is full of. */
const texts: readonly { readonly of: string; text(size: number): string }[] = [
  { of: "sound rules", text: (size) => many(size, (i) => rule(i)) },
  { of: "lines that are not understood", text: (size) => many(size, (i) => rule(i, "6 % = 2")) },
  { of: "misspelt clauses", text: (size) => many(size, (i) => rule(i).replace("shall be", "shal be")) },
  { of: "citations that do not close", text: (size) => many(size, (i) => rule(i, "6 % of base [Rule 1/1")) },
  { of: "unknown names", text: (size) => many(size, (i) => rule(i, `6 % of bass_${i}`)) },
  { of: "wrong types", text: (size) => many(size, (i) => rule(i, "age")) },
  { of: "one name for all facts", text: (size) => many(size, (i) => `fact born is date\n  fr Né ${i}\n`) },
  { of: "subjects that nobody declares", text: (size) => many(size, (i) => `fact a_${i} of chlid is count\n`) },
  { of: "rules in one circle", text: (size) => many(size, (i) => rule(i, `6 % of pay_${(i + 1) % size}`)) },
  { of: "rules in one chain", text: (size) => many(size, (i) => rule(i, i > 0 ? `6 % of pay_${i - 1}` : "1 EUR")) },
  { of: "causes", text: (size) => many(size, (i) => rule(i, "1 EUR", late) + scenario(i, "late")) },
  { of: "unknown causes", text: (size) => many(size, (i) => rule(i, "1 EUR", late) + scenario(i, `lte_${i}`)) },
  {
    of: "exceptions to nothing",
    text: (size) => many(size, (i) => `exception x_${i} to pya_${i}\n  when age is 4\n  shall be zero\n${rule(i)}`),
  },
  { of: "values without a date", text: (size) => figure + many(size, (i) => `  shall be ${i} %\n`) },
  {
    of: "values one after the other",
    text: (size) => figure + many(size, (i) => `  shall be 5 % in force from ${1000 + i}-01-01\n`),
  },
  { of: "rows", text: (size) => table + many(size, (i) => `  | ${i} | 5 |\n`) },
  {
    of: "steps",
    text: (size) =>
      rule(
        0,
        "1 EUR",
        many(size, (i) => `  plus ${i} % of base\n`),
      ),
  },
  { of: "members", text: (size) => `choice things\n${many(size, (i) => `  member m_${i}\n    fr M ${i}\n`)}` },
  { of: "items", text: (size) => `definition d\n  means any of\n${many(size, (i) => `    - age is ${i}\n`)}` },
  { of: "told facts", text: (size) => `scenario S\n  given\n${many(size, (i) => `    age is ${i}\n`)}` },
  {
    of: "versions of a rule",
    text: (size) => many(size, (i) => rule(0).replace("gives", `in force from ${1000 + i}-01-01\n  gives`)),
  },
  { of: "options", text: (size) => `reading r\n${many(size, (i) => `  option o_${i}\n    fr O ${i}\n`)}` },
  { of: "comments and blank lines", text: (size) => many(size, (i) => `# ${i}\n\n`) },
  {
    of: "part results",
    text: (size) =>
      rule(
        0,
        "1 EUR",
        many(size, (i) => `  in which part_${i} is ${i} % of base\n`),
      ),
  },
];

/** Guesses at what a name was to be end at a hundred, so that both sizes lie beyond. */
const small = 150;
const times = 4;

describe("reading and checking takes work that grows with the text and no faster, be it full of", () => {
  test.each(texts)("$of", ({ text }) => {
    const [least, most] = [small, small * times].map((size) => {
      const sources = [{ file: "rules.proviso", text: facts + text(size) }];
      return workOf(() => openWorkspace(sources));
    });
    // What grows with the square takes sixteen times the work; sorting adds a little to four times.
    expect((most ?? 0) / (least ?? 1)).toBeLessThan(times * 1.4);
  });
});
