// Words misspelt on purpose. cspell:ignore houshold
import { describe, expect, test } from "vitest";
import { proviso } from "./fake-host.ts";
import { brokenRules, soundRules } from "./rules.ts";

const files = { "rules/a.proviso": soundRules };

describe("for people", () => {
  test("the facts stand in the order in which the rule asks, with label, type and question", async () => {
    const { code, stdout } = await proviso("facts household_allowance", { files });
    expect(code).toBe(0);
    expect(stdout.split("\n").map((line) => line.split(" ")[0])).toEqual(["married", "grade", ""]);
    expect(stdout).toContain("Which grade does the official hold?");
  });

  test("in French where French is asked for", async () => {
    const { stdout } = await proviso("facts household_allowance --lang fr", { files });
    expect(stdout).toContain("Quel est le grade de l'agent ?");
  });
});

describe("for programs", () => {
  test("it is the JSON Schema of the facts, and of no others", async () => {
    const { stdout } = await proviso("facts household_allowance --format json", { files });
    const schema = JSON.parse(stdout);
    expect(schema.type).toBe("object");
    expect(Object.keys(schema.properties).toSorted()).toEqual(["grade", "married"]);
  });

  test("a rule about records asks for their list", async () => {
    const { stdout } = await proviso("facts child_supplement --format json", { files });
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(["children"]);
  });
});

describe("a rule may be named", () => {
  test.each([
    { name: "child.child_supplement", why: "by its whole key" },
    { name: "child_supplement", why: "without its subject" },
    { name: "allocation_de_ménage", why: "by its French name" },
    { name: "household_rate", why: "as a figure" },
  ])("$why", async ({ name }) => {
    expect((await proviso(`facts ${name}`, { files })).code).toBe(0);
  });

  test("a misspelt name ends with 2 and the nearest one", async () => {
    const { code, stderr } = await proviso("facts houshold_allowance", { files });
    expect(code).toBe(2);
    expect(stderr).toBe('proviso: There is no rule "houshold_allowance". Did you mean "household_allowance"?\n');
  });
});

test("the rules may lie elsewhere", async () => {
  expect(
    (await proviso("facts household_allowance --rules law", { files: { "law/a.proviso": soundRules } })).code,
  ).toBe(0);
});

test("rules with a mistake are told and not answered", async () => {
  const { code, stdout, stderr } = await proviso("facts household_allowance", {
    files: { "rules/a.proviso": brokenRules },
  });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("unknown-name");
});
