import { describe, expect, test } from "vitest";
import { runScenarios } from "../../src/scenario/run-scenarios.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { fencedBlocks } from "./fenced-blocks.ts";

const examples = fencedBlocks("grammar/REFERENCE.md").filter(({ language }) => language === "proviso");

describe.each(examples)('the example under "$heading"', ({ heading, text }) => {
  const workspace = openWorkspace([{ file: `${heading}.proviso`, text }]);

  test("is free of errors and warnings", () => {
    const troubles = workspace.diagnostics.filter(({ severity }) => severity !== "hint");
    expect(troubles.map(({ message }) => message.en)).toEqual([]);
  });

  test("gives what its scenarios expect", () => {
    const failures = runScenarios(workspace.rulebook).results.filter(({ passed }) => !passed);
    expect(failures).toEqual([]);
  });
});

test("every construct of the contents has a section", () => {
  expect(examples.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(["Facts", "Tables", "Rules", "Readings", "Decisions"]),
  );
});
