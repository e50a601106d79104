import { describe, expect, test } from "vitest";
import { workspaceSymbols } from "../../src/language-service/workspace-symbols.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { pay, projectOf } from "./project.ts";

const project = projectOf({
  "pay.proviso": `${pay}
rule school_fees
  fr Frais de scolarité
  under Rule 16/10
  gives money in EUR
  shall be zero

chapter Household, cases
  fr Ménage, cas

scenario A household of one
  fr Un ménage d'une personne
  on 2022-07-01
  expect household_allowance is unknown
`,
});

function found(query: string): readonly string[] {
  return workspaceSymbols(project, query).map(({ kind, label }) => `${kind} ${label.en}`);
}

describe("what a query finds, the best first", () => {
  test("what begins so, before what has the words in it", () => {
    expect(found("household")).toEqual([
      "figure Household rate",
      "rule Household allowance",
      "chapter Household, cases",
      "scenario A household of one",
    ]);
  });

  test("by the label in the other language, without accents or capitals", () => {
    expect(found("MENAGE")).toContain("rule Household allowance");
    expect(found("taux de menage")).toEqual(["figure Household rate"]);
  });

  test("by a provision and those within it, not by another that begins with the same digit", () => {
    expect(found("16/1")).toEqual(["figure Household rate", "rule Household allowance"]);
    expect(found("Règlement 16/10")).toEqual(["rule School fees"]);
    expect(found("rule 16/1.1")).toEqual(["figure Household rate"]);
  });

  test("a part, with what it is of", () => {
    expect(workspaceSymbols(project, "spouse is paid")[0]?.of?.fr).toBe("Allocation de ménage");
  });

  test("nothing is found by words that stand nowhere", () => {
    expect(found("nowhere to be found")).toEqual([]);
  });
});

test("a provision of real rules leads to what renders it", async () => {
  const { sources } = await readFolder("rules/oecd/title-4");
  const symbols = workspaceSymbols(openWorkspace(sources), "16/2.1");
  expect(symbols.length).toBeGreaterThan(0);
  expect(symbols.every(({ provisions }) => provisions.en.includes("16/2"))).toBe(true);
});
