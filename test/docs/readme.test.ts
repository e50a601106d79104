import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { nodeHost } from "../../src/cli/node-host.ts";
import { run } from "../../src/cli/run.ts";
import { runScenarios } from "../../src/scenario/index.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { fencedBlocks } from "./fenced-blocks.ts";

const blocks = fencedBlocks("README.md");
const textsIn = (language: string) => blocks.filter((block) => block.language === language).map(({ text }) => text);

describe.each(textsIn("proviso"))("the rulebook of the page", (text) => {
  const { diagnostics, rulebook } = openWorkspace([{ file: "README.proviso", text }]);

  test("is free of errors and warnings", () => {
    expect(diagnostics.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  test("gives what its scenarios expect", () => {
    expect(runScenarios(rulebook)).toMatchObject({ passed: 1, failed: 0 });
  });
});

/** The commands of the page as words, without comments; lines that end in a backslash go on. */
const commands = textsIn("sh")
  .flatMap((text) => text.replaceAll("\\\n", " ").split("\n"))
  .map((line) => line.replace(/#.*/, "").trim().split(/\s+/))
  .filter(([npx, proviso]) => npx === "npx" && proviso === "proviso")
  .map((words) => words.slice(2));

// `studio` and `lsp` serve until they are stopped; their own tests start them.
test.each(commands.filter(([name]) => name !== "studio" && name !== "lsp"))(
  "proviso %s ... works as the page says",
  async (...words) => {
    const written: string[] = [];
    const collect = { write: (text: string) => void written.push(text), isTerminal: false, hasColours: false };
    const host = nodeHost();
    // What a command of the page writes to a folder is not wanted here.
    const files = { ...host.files, write: async () => undefined, save: async () => undefined };
    const exit = await run(words, { ...host, files, stdout: collect, stderr: collect });
    expect(exit, written.join("")).toBe(0);
  },
);

test.each(textsIn("ts"))("the program of the page runs and answers", async (contents) => {
  const alias = { "proviso/node": "./src/node/index.ts", proviso: "./src/index.ts" };
  const program = contents.replace(/if \(answer\.ok\).*/, "export { answer };");
  const bundle = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: "ts" },
    alias,
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const [file] = bundle.outputFiles;
  const url = `data:text/javascript;base64,${Buffer.from(file?.contents ?? []).toString("base64")}`;
  const { answer } = await import(url);
  expect(answer).toMatchObject({ ok: true, results: { household_rate: { status: "value", value: "6%" } } });
});
