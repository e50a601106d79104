import { expect, test } from "vitest";
import { folding } from "../../src/language-service/folding.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { projectOf } from "./project.ts";

test("chapters, declarations, cases and comments fold into their first line", () => {
  const text = `chapter Pay
  fr Rémunération

# What follows
# is an example.
fact married is yes or no

rule allowance
  gives money in EUR
  shall be 1 EUR

  except where alone
    when not married
    shall be zero
`;
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const ranges = folding(projectOf({ "pay.proviso": text }), "pay.proviso");
  expect(ranges.map(({ kind, start, end }) => `${kind} ${lineOf(start)}-${lineOf(end)}`)).toEqual([
    "region 1-14",
    "comment 4-5",
    "region 8-14",
    "region 12-14",
  ]);
});

test("no line of real rules opens two folds, and folds lie within each other or apart", async () => {
  const workspace = openWorkspace((await readFolder("rules/oecd/title-4")).sources);
  for (const { file, text } of workspace.sources) {
    const ranges = folding(workspace, file);
    const lines = ranges.map(({ start }) => text.slice(0, start).split("\n").length);
    expect(new Set(lines).size).toBe(lines.length);
    const crossing = ranges.filter((a) =>
      ranges.some((b) => b.start < a.start && a.start < b.end && b.end < a.end && b.kind === a.kind),
    );
    expect(crossing).toEqual([]);
  }
});

test("a file that is not there has nothing to fold", () => {
  expect(folding(projectOf({}), "gone.proviso")).toEqual([]);
});
