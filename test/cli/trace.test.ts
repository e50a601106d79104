import { expect, test } from "vitest";
import { proviso } from "./fake-host.ts";

/* `proviso trace`: nothing that the text provides is forgotten, and nothing is cited that it does not provide. */

const rules = `
contents Chapter 1, allowances
  fr Chapitre 1, indemnités
  lists Rule 1/1 and Rule 1/2 and Rule 1/2.1 and Rule 1/3 and Instruction 101/1
  lists without a number Rule 1/4

figure meal
  fr Repas
  gives money
  shall be 10 EUR  [Rule 1/1 a)]

rule lodging
  fr Logement
  under Rule 1/2
  gives money
  shall be 50 EUR
  but not more than 40 EUR  [Rule 1/9]

not encoded
  under Instruction 101/1
  classed as procedural
  reason It asks for papers.
  translated Elle demande des pièces.
`;

const files = { "rules/a.proviso": rules };

test("every provision listed is encoded, recorded or open; a rule does not answer for the numbers below its own", async () => {
  const { code, stdout } = await proviso("trace --format json", { files });
  const { provisions, items } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(provisions).toEqual({ total: 6, encoded: 2, notComputable: 1, open: 3 });
  expect(items.map(({ provision, status }: { provision: string; status: string }) => [provision, status])).toEqual([
    ["Rule 1/1", "encoded"],
    ["Rule 1/2", "encoded"],
    ["Rule 1/2.1", "open"],
    ["Rule 1/3", "open"],
    ["Instruction 101/1", "not-computable"],
    ["Rule 1/4", "open"],
  ]);
  expect(items[0].by).toEqual([{ kind: "figures", name: "meal", label: "Meal" }]);
  expect(items[4]).toMatchObject({ classedAs: "procedural", reason: "It asks for papers." });
});

test("a citation of a provision that the text does not have is told", async () => {
  const { stdout } = await proviso("trace --lang fr", { files });
  expect(stdout).toContain("« Logement » cite Règlement 1/9, qu'aucun sommaire n'énumère.");
});

test("of a long text one part can be asked for, by its title or by a number", async () => {
  const { stdout } = await proviso("trace --part 1/2.1 --format json", { files });
  expect(JSON.parse(stdout).items).toMatchObject([{ provision: "Rule 1/2.1" }]);
  const { code, stderr } = await proviso("trace --part pensions", { files });
  expect(code).toBe(2);
  expect(stderr).toContain(`No contents and no provision listed hold "pensions".`);
});

test("what a copy of the text has and the rules do not account for is told with its line", async () => {
  const text =
    "REGULATION 1\n\n- a) Officials\n\nRule\n\n1/1 Meals\n\n1/9 Lodging\n\n1/10 Travel\n\nInstruction\n\n101/2 Forms\n";
  const { stdout } = await proviso("trace --sources texts --format json", {
    files: { ...files, "texts/copy.txt": text },
  });
  expect(JSON.parse(stdout).unaccounted).toEqual([
    { provision: "Regulation 1 a)", file: "copy.txt", line: 3 },
    { provision: "Rule 1/10", file: "copy.txt", line: 11 },
    { provision: "Instruction 101/2", file: "copy.txt", line: 15 },
  ]);
});

test("a folder without texts, and rules without contents, are said in a sentence", async () => {
  const none = await proviso("trace --sources texts", { files: { ...files, "texts/a.pdf": "" } });
  expect(none.code).toBe(2);
  expect(none.stderr).toContain(`There is no *.txt or *.md file in "texts".`);
  const unlisted = await proviso("trace", { files: { "rules/a.proviso": "fact married is yes or no\n" } });
  expect(unlisted.stderr).toContain(`a "contents" declaration does`);
});
