// A name misspelt on purpose. cspell:ignore maried
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Editor, startEditor } from "./editor.ts";

/* The server as an editor meets it: one process for all tests, spoken to over its standard streams. */

const pay = `fact married is yes or no
  fr Marié

figure rate
  fr Taux
  under Rule 16/1.1
  gives percentage
  shall be 6 % in force from 2008-01-01

table salary
  fr Traitement
  under Rule 15/1
  by step is count
  gives money in EUR per month
  edition in force from 2022-01-01
  | step | salary |
  | 1    | 1000   |

rule allowance
  fr Allocation
  under Rule 16/1
  gives money in EUR per month
  when married
  otherwise no entitlement
  shall be rate times salary for step 1
`;
const cases = `scenario Married
  fr Marié
  on 2022-07-01
  given
    married is yes
  expect allowance is 60 EUR per month

scenario Single
  fr Célibataire
  on 2022-07-01
  given
    married is no
  expect allowance is 1 EUR per month
`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proviso-")));
let editor: Editor;
beforeAll(async () => {
  mkdirSync(join(folder, "rules"));
  writeFileSync(join(folder, "rules/pay.proviso"), pay);
  writeFileSync(join(folder, "rules/cases.proviso"), cases);
  editor = await startEditor(folder);
  open("rules/pay.proviso", pay);
  await editor.heard("textDocument/publishDiagnostics");
});

afterAll(() => {
  editor.kill();
  rmSync(folder, { recursive: true, force: true });
});

function open(file: string, text: string): void {
  editor.tell("textDocument/didOpen", {
    textDocument: { uri: editor.uri(file), languageId: "proviso", version: 1, text },
  });
}

/** The line and character of words in the first file, and `plus` characters on. */
function at(words: string, plus = 0) {
  const before = pay.slice(0, pay.indexOf(words) + plus).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const textDocument = () => ({ uri: editor.uri("rules/pay.proviso") });
const placed = (words: string, plus = 0) => ({ textDocument: textDocument(), position: at(words, plus) });
const whole = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

describe("questions about a place", () => {
  test("completion", async () => {
    const items = (await editor.ask("textDocument/completion", placed("when married", 8))) as { label: string }[];
    expect(items.map(({ label }) => label)).toContain("married");
  });

  test("hover: label, provision, uses", async () => {
    const hover = (await editor.ask("textDocument/hover", placed("allowance"))) as { contents: { value: string } };
    expect(hover.contents.value).toContain("**Allowance**");
    expect(hover.contents.value).toContain("Rule 16/1");
    expect(hover.contents.value).toContain("Uses: 2");
  });

  test("definition and references, across files", async () => {
    expect(await editor.ask("textDocument/definition", placed("rate times"))).toMatchObject({
      uri: editor.uri("rules/pay.proviso"),
      range: { start: at("rate\n") },
    });
    const references = await editor.ask("textDocument/references", {
      ...placed("allowance"),
      context: { includeDeclaration: false },
    });
    expect((references as { uri: string }[]).map(({ uri }) => uri)).toEqual([
      editor.uri("rules/cases.proviso"),
      editor.uri("rules/cases.proviso"),
    ]);
  });

  test("signature help", async () => {
    expect(await editor.ask("textDocument/signatureHelp", placed("for step 1", 4))).toMatchObject({
      signatures: [{ label: "salary for step …" }],
      activeParameter: 0,
    });
  });
});

describe("questions about a file", () => {
  test("symbols, folds, words, lenses, layout", async () => {
    const asked = { textDocument: textDocument() };
    const symbols = (await editor.ask("textDocument/documentSymbol", asked)) as { name: string }[];
    expect(symbols.map(({ name }) => name)).toEqual(["Married", "Rate", "Salary", "Allowance"]);
    expect(await editor.ask("textDocument/foldingRange", asked)).toContainEqual({
      startLine: at("rule allowance").line,
      endLine: at("shall be rate").line,
    });
    const { data } = (await editor.ask("textDocument/semanticTokens/full", asked)) as { data: number[] };
    expect(data.length % 5).toBe(0);
    expect(data.length).toBeGreaterThan(50);
    expect(await editor.ask("textDocument/codeLens", asked)).toContainEqual({
      range: expect.anything(),
      command: {
        title: "Run 2 scenarios",
        command: "proviso.runScenarios",
        arguments: [expect.any(String), expect.any(String)],
      },
    });
    // Amounts stand to the right of their column.
    expect(await editor.ask("textDocument/formatting", { ...asked, options: {} })).toMatchObject([
      { newText: pay.replace("| 1000   |", "|   1000 |") },
    ]);
  });

  test("symbols of the folder, by provision", async () => {
    const found = (await editor.ask("workspace/symbol", { query: "16/1" })) as { name: string }[];
    expect(found.map(({ name }) => name)).toEqual(["Rate", "Allowance"]);
  });
});

describe("changes", () => {
  test("rename, across files", async () => {
    expect(await editor.ask("textDocument/prepareRename", placed("allowance"))).toMatchObject({
      placeholder: "allowance",
    });
    const { changes } = (await editor.ask("textDocument/rename", { ...placed("allowance"), newName: "bonus" })) as {
      changes: Record<string, unknown[]>;
    };
    expect(Object.entries(changes).map(([uri, edits]) => [uri, edits.length])).toEqual([
      [editor.uri("rules/pay.proviso"), 1],
      [editor.uri("rules/cases.proviso"), 2],
    ]);
  });

  test("a name that cannot be is refused in a sentence", async () => {
    await expect(editor.ask("textDocument/rename", { ...placed("allowance"), newName: "married" })).rejects.toThrow(
      '"married" already names something else here',
    );
  });

  test("a repair, for what is typed and not yet saved", async () => {
    const range = { start: at("married\n  otherwise"), end: at("married\n  otherwise", 7) };
    editor.tell("textDocument/didChange", {
      textDocument: { ...textDocument(), version: 2 },
      contentChanges: [{ range, text: "maried" }],
    });
    const { diagnostics } = (await editor.heard("textDocument/publishDiagnostics", isWrong)) as Published;
    expect(diagnostics.map(({ message }) => message)).toContain(
      'Nothing here is called "maried". Did you mean "married"?',
    );
    const actions = await editor.ask("textDocument/codeAction", {
      textDocument: textDocument(),
      range,
      context: { diagnostics },
    });
    expect(actions).toContainEqual(expect.objectContaining({ title: 'Replace with "married"', kind: "quickfix" }));
    editor.tell("textDocument/didChange", {
      textDocument: { ...textDocument(), version: 3 },
      contentChanges: [{ text: pay }],
    });
    await editor.heard("textDocument/publishDiagnostics", (published: Published) => !isWrong(published));
  });
});

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string; readonly code: string }[];
}

function isWrong({ diagnostics }: Published): boolean {
  return diagnostics.some(({ code }) => code === "unknown-name");
}

describe("the chosen case", () => {
  test("its values stand at the end of lines, and in hovers", async () => {
    expect(await editor.ask("textDocument/inlayHint", { textDocument: textDocument(), range: whole })).toEqual([]);
    await editor.ask("workspace/executeCommand", { command: "proviso.chooseCase", arguments: ["Married"] });
    const hints = await editor.ask("textDocument/inlayHint", { textDocument: textDocument(), range: whole });
    expect(hints).toContainEqual(expect.objectContaining({ position: at("allowance", 9), label: "60 EUR per month" }));
    expect(hints).toContainEqual(expect.objectContaining({ position: at("when married", 12), label: "met" }));
    const hover = (await editor.ask("textDocument/hover", placed("allowance"))) as { contents: { value: string } };
    expect(hover.contents.value).toContain("In the chosen case: **60");
  });

  test("is kept as a scenario by a code action", async () => {
    await editor.ask("workspace/executeCommand", { command: "proviso.chooseCase", arguments: ["Single"] });
    const range = { start: at("when married"), end: at("when married") };
    const actions = await editor.ask("textDocument/codeAction", {
      textDocument: textDocument(),
      range,
      context: { diagnostics: [] },
    });
    expect(actions).toContainEqual(
      expect.objectContaining({ title: "Keep the chosen case as a scenario of “Allowance”" }),
    );
  });

  test("what names no scenario is refused in a sentence; nothing chooses none", async () => {
    const choose = (title?: string) =>
      editor.ask("workspace/executeCommand", {
        command: "proviso.chooseCase",
        ...(title !== undefined && { arguments: [title] }),
      });
    await expect(choose("Nobody")).rejects.toThrow('There is no scenario "Nobody"');
    expect(await choose()).toBeNull();
    expect(await editor.ask("textDocument/inlayHint", { textDocument: textDocument(), range: whole })).toEqual([]);
  });

  test("the setting chooses it too", async () => {
    editor.tell("workspace/didChangeConfiguration", { settings: { proviso: { case: "Célibataire" } } });
    const hints = await editor.ask("textDocument/inlayHint", { textDocument: textDocument(), range: whole });
    expect(hints).toContainEqual(expect.objectContaining({ position: at("when married", 12), label: "not met" }));
    editor.tell("workspace/didChangeConfiguration", { settings: { proviso: { case: "" } } });
  });

  test("scenarios are run, and those that fail are named", async () => {
    expect(
      await editor.ask("workspace/executeCommand", {
        command: "proviso.runScenarios",
        arguments: ["Married", "Single"],
      }),
    ).toEqual({ passed: 1, failed: ["Single"] });
    expect(
      await editor.heard("window/showMessage", ({ message }: { message: string }) => /passed/.test(message)),
    ).toEqual({ type: 3, message: "1 of 2 passed; not: “Single”." });
  });
});

describe("a broken editor does not end the service", () => {
  test.each([
    ["a message that is no JSON", "{oops"],
    ["a message that is no object", "42"],
    ["a request without a method", '{"jsonrpc":"2.0","id":77,"method":1}'],
  ])("%s", async (_, body) => {
    editor.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    expect(await editor.ask("workspace/symbol", { query: "allowance" })).toHaveLength(1);
  });

  test("a question that nobody knows, and one about a file that is not there", async () => {
    await expect(editor.ask("nobody/knows", {})).rejects.toThrow();
    const gone = { textDocument: { uri: editor.uri("rules/gone.proviso") }, position: { line: 9, character: 9 } };
    expect(await editor.ask("textDocument/hover", gone)).toBeNull();
    expect(await editor.ask("textDocument/foldingRange", gone)).toEqual([]);
  });

  test("a question without what it asks about", async () => {
    await expect(editor.ask("textDocument/hover", {})).rejects.toThrow();
    expect(await editor.ask("workspace/symbol", { query: "allowance" })).toHaveLength(1);
  });
});

test("an editor in French is answered in French; it says goodbye, and the process ends well", async () => {
  const french = await startEditor(folder, { locale: "fr-FR", initializationOptions: { case: "Married" } });
  onTestFinished(() => french.kill());
  const asked = { textDocument: textDocument(), range: whole };
  await french.heard("textDocument/publishDiagnostics");
  expect(await french.ask("textDocument/inlayHint", asked)).toContainEqual(
    expect.objectContaining({ position: at("when married", 12), label: "rempli" }),
  );
  expect(await french.ask("shutdown", undefined)).toBeNull();
  french.tell("exit", undefined);
  expect(await french.ended).toBe(0);
});

test("what changes on disk is read anew, and a closed file is what the disk has", async () => {
  const file = "rules/more.proviso";
  writeFileSync(join(folder, file), "fact hired_on is date\n  fr Entré le\n");
  editor.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(file), type: 1 }] });
  await editor.heard("textDocument/publishDiagnostics", ({ uri }: Published) => uri === editor.uri(file));
  expect(await editor.ask("workspace/symbol", { query: "hired on" })).toHaveLength(1);
  open(file, "fact left_on is date\n  fr Parti le\n");
  expect(await editor.ask("workspace/symbol", { query: "hired on" })).toEqual([]);
  editor.tell("textDocument/didClose", { textDocument: { uri: editor.uri(file) } });
  expect(await editor.ask("workspace/symbol", { query: "hired on" })).toHaveLength(1);
});
