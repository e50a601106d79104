import { describe, expect, test } from "vitest";
import { applied } from "../../src/language-service/applied.ts";
import { codeActions } from "../../src/language-service/code-actions.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";

const rules = `fact married is yes or no
  fr Marié
fact salary is money in EUR per month
  fr Traitement

figure rate
  fr Taux
  under Rule 16/1.1
  gives percentage
  shall be 6 % in force from 2008-01-01

rule household_allowance
  fr Allocation de ménage
  gives money in EUR per month
  when married
  in which half is half of salary
  shall be rate times salary plus half

rule bonus
  fr Prime
  under Rule 16/2
  gives money in EUR per month
  shall be 1 EUR per month
`;
const file = "pay.proviso";

/** What is offered for a word or words of the text, and what each would make of it. */
function offered(selected: string, text = rules) {
  const workspace = openWorkspace([{ file, text }]);
  const start = text.indexOf(selected);
  return codeActions(workspace, { file, start, end: start + selected.length }).map(({ title, kind, edits }) => ({
    kind,
    title: title.en,
    after: applied(workspace.sources, edits)[0]?.text ?? "",
  }));
}

const titles = (selected: string, text?: string) => offered(selected, text).map(({ title }) => title);

describe("repairs", () => {
  test("a diagnostic's own fix, where it stands", () => {
    const text = rules.replace("when married", "when maried"); // cspell:ignore maried
    expect(offered("maried", text)[0]).toMatchObject({ kind: "repair", after: rules, title: 'Replace with "married"' });
  });

  test("the missing line, anywhere in its rule, once", () => {
    const made = offered("gives money in EUR per month\n  when");
    const action = made.filter(({ title }) => title === 'Add "otherwise no entitlement"');
    expect(action).toHaveLength(1);
    expect(action[0]?.after).toContain("  when married\n  otherwise no entitlement\n");
    expect(titles("when married").filter((title) => title.includes("otherwise"))).toHaveLength(1);
  });
});

describe("citations", () => {
  test("those of the neighbours, in their place", () => {
    expect(titles("household_allowance")).toEqual(
      expect.arrayContaining(['Add "under Rule 16/1.1"', 'Add "under Rule 16/2"']),
    );
    const action = offered("household_allowance").find(({ title }) => title.includes("16/2"));
    expect(action?.after).toContain("  fr Allocation de ménage\n  under Rule 16/2\n  gives money");
  });

  test("none for what cites already, or is no law", () => {
    expect(titles("bonus")).toEqual([]);
    expect(titles("fact married")).toEqual([]);
  });
});

describe("a rule of its own", () => {
  test("from a value", () => {
    const [action] = offered("rate times salary").filter(({ kind }) => kind === "extract");
    expect(action?.title).toBe('Make it a rule of its own, "part_of_household_allowance"');
    expect(action?.after).toContain("  shall be part_of_household_allowance plus half\n");
    expect(action?.after).toContain(`
rule part_of_household_allowance
  gives money in EUR per month
  shall be rate times salary
`);
  });

  test("from a condition, cited as its rule is", () => {
    const text = rules.replace("  shall be 1 EUR", "  when salary is at least 5 EUR per month\n  shall be 1 EUR");
    const [action] = offered("salary is at least 5 EUR per month", text).filter(({ kind }) => kind === "extract");
    expect(action?.after).toContain(`
definition part_of_bonus
  under Rule 16/2
  means salary is at least 5 EUR per month
`);
  });

  test("what comes of it has no error that was not there", () => {
    const text = rules.replace("shall be 1 EUR per month", "shall be rate times salary");
    const [action] = offered("rate times salary\n", text).filter(({ kind }) => kind === "extract");
    const codes = (made: string) => openWorkspace([{ file, text: made }]).diagnostics.map(({ code }) => code);
    const hints = ["rule-without-scenario", "missing-french-label", "unused-declaration"];
    expect(codes(action?.after ?? "").filter((code) => !hints.includes(code))).toEqual(
      codes(text).filter((code) => !hints.includes(code)),
    );
  });

  test.each([
    ["a mere name", "salary plus"],
    ["part of a value", "times salary"],
    ["what leans on a part result", "rate times salary plus half"],
  ])("not from %s", (_, selected) => {
    expect(offered(selected).filter(({ kind }) => kind === "extract")).toEqual([]);
  });
});

test("the fixes of real rules are offered where their diagnostics stand", async () => {
  const { sources } = await readFolder("rules/oecd/title-4");
  const workspace = openWorkspace(sources);
  const fixable = workspace.diagnostics.filter(({ fix }) => fix !== undefined).slice(0, 20);
  for (const { span, code } of fixable) {
    expect(codeActions(workspace, span).map(({ settles }) => settles)).toContain(code);
  }
});
