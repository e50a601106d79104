import { describe, expect, test } from "vitest";
import type { Language } from "../../grammar/source.ts";
import { signatureHelp } from "../../src/language-service/signature-help.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { asked } from "./project.ts";

const tables = `choice grades
  members A1 or A2
fact grade is one of grades
fact step is count
  fr Échelon
fact hired_on is date
table salary
  fr Traitement
  by grade
  by step
  gives money in EUR per month
  edition in force from 2022-01-01
  | grade | step | salary |
  | A1    | 1    | 10     |
rule pay
  gives money in EUR per month
  shall be salary
`;

/** What is told at the cursor: the signature with its active part in brackets. */
function told(line: string, language: Language = "en"): string | undefined {
  const { project, place } = asked({ "pay.proviso": `${tables}rule r\n  gives number\n  ${line}\n` });
  const signature = signatureHelp(project, place, language);
  const active = signature?.parameters[signature.active];
  if (!signature || !active) return undefined;
  const { text } = signature;
  return `${text.slice(0, active.start)}[${text.slice(active.start, active.end)}]${text.slice(active.end)}`;
}

describe("a table is looked up by its keys", () => {
  test.each([
    ["behind its name", "shall be salary ‸", "salary for [grade …] step …"],
    ["behind the first key", "shall be salary for grade ‸", "salary for [grade …] step …"],
    ["behind its value", "shall be salary for grade A1 ‸", "salary for grade … [step …]"],
    ["behind the last key", "shall be salary for grade A1 step ‸", "salary for grade … [step …]"],
  ])("%s", (_, line, expected) => {
    expect(told(line)).toBe(expected);
  });

  test("its keys say of what type they are, in the reader's language", () => {
    const { project, place } = asked({ "pay.proviso": `${tables}rule r\n  gives number\n  shall be salary ‸\n` });
    expect(signatureHelp(project, place, "fr")?.parameters.map(({ words }) => words)).toEqual([
      "l’un de : Grades",
      "nombre entier",
    ]);
    expect(signatureHelp(project, place, "fr")?.words).toBe("Traitement");
  });
});

test("a rule may be asked as if its facts were otherwise", () => {
  const { project, place } = asked({
    "pay.proviso": `${tables}rule allowance\n  gives number\n  when hired_on is known\n  shall be 1\nrule r\n  gives number\n  shall be allowance for ‸\n`,
  });
  expect(signatureHelp(project, place, "en")?.text).toBe("allowance for hired_on …");
});

describe("phrases with parts", () => {
  test.each([
    ["the first part", "shall be whole years from ‸", "whole years from [(date)] to (date)"],
    ["the second", "shall be whole years from hired_on to ‸", "whole years from (date) to [(date)]"],
    ["of two", "shall be the greater of 1 and ‸", "the greater of (value) and [(value)]"],
    ["a total", "shall be total of ‸", "total of [(rule of its subject)] over (list)"],
  ])("%s", (_, line, expected) => {
    expect(told(line)).toBe(expected);
  });

  test("in the words of the reader, with the keywords of the file", () => {
    expect(told("shall be the greater of ‸", "fr")).toBe("the greater of [(valeur)] and (valeur)");
  });
});

test.each([
  ["where nothing is open", "shall be 1 ‸"],
  ["at the start of a line", "‸"],
])("%s nothing is told", (_, line) => {
  expect(told(line)).toBeUndefined();
});

test("the tables of real rules say their keys", async () => {
  const { sources } = await readFolder("rules/oecd");
  const workspace = openWorkspace(sources);
  const { tables: all } = workspace.rulebook;
  const table = [...all.values()].find(({ keys, outputs }) => keys.length > 1 && outputs.length === 1);
  const text = `rule try_it\n  gives number\n  shall be ${table?.key} for `;
  const project = openWorkspace([...sources, { file: "try.proviso", text }]);
  const signature = signatureHelp(project, { file: "try.proviso", offset: text.length }, "en");
  expect(signature?.parameters).toHaveLength(table?.keys.length ?? 0);
});
