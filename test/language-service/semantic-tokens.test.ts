import { describe, expect, test } from "vitest";
import { semanticTokens } from "../../src/language-service/semantic-tokens.ts";
import { readFolder } from "../../src/node/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { projectOf } from "./project.ts";

/** The meanings of the words of a file, as `word:kind`, with a star where a name is declared. */
function meanings(text: string): readonly string[] {
  const project = projectOf({ "pay.proviso": text });
  return semanticTokens(project, "pay.proviso").map(
    ({ start, end, kind, declares }) => `${text.slice(start, end)}:${kind}${declares ? "*" : ""}`,
  );
}

const rules = `fact married is yes or no
rule allowance
  gives money in EUR per month
  when married
  in which part is 6 % in force from 2022-01-01
  shall be part times 10 EUR per month  [Rule 16/1]

  except where alone  # a case
    shall be zero
`;

describe("names are told by what they name, keywords by what they do", () => {
  test.each([
    ["a fact where it is declared", "married:fact*"],
    ["a fact where it is used", "married:fact"],
    ["a rule", "allowance:rule*"],
    ["a condition", "when:condition"],
    ["a part result", "part:part*"],
    ["the use of a part result", "part:part"],
    ["a day", "2022-01-01:date"],
    ["an amount", "10:amount"],
    ["an exception", "except where:exception"],
    ["its name", "alone:case*"],
    ["what stands for a value", "zero:constant"],
    ["a citation", "[Rule 16/1]:citation"],
    ["a comment", "# a case:comment"],
  ])("%s", (_, word) => {
    expect(meanings(rules)).toContain(word);
  });
});

test("the words of real rules stand in their order and do not overlap", async () => {
  const workspace = openWorkspace((await readFolder("rules/oecd/annex-19")).sources);
  for (const { file } of workspace.sources) {
    const tokens = semanticTokens(workspace, file);
    expect(tokens.every(({ start, end }, i) => start < end && start >= (tokens[i - 1]?.end ?? 0))).toBe(true);
  }
});
