import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildExtension } from "../../editor/vscode/build.mjs";
import { tokenKinds } from "../../src/language-service/semantic-tokens.ts";
import { settingsFrom } from "../../src/lsp/settings.ts";
import { temporaryFolder } from "../node/temporary-folder.ts";

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly type: string }>> };
  };
}

const folder = "editor/vscode";
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown;
const manifest = read("package.json") as Manifest;
const { languages, grammars, semanticTokenTypes, configuration } = manifest.contributes;

describe("what the extension promises is there", () => {
  test("the files it names", () => {
    const named = [...languages.map((language) => language.configuration), ...grammars.map(({ path }) => path)];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test("one language, and a grammar of the scope that it says", () => {
    expect(languages.map(({ id }) => id)).toEqual(["proviso"]);
    for (const { language, scopeName, path } of grammars) {
      expect(language).toBe("proviso");
      expect(read(path)).toMatchObject({ scopeName });
    }
  });

  test("the patterns of the grammar are regular expressions", () => {
    const { patterns } = read(grammars[0]?.path ?? "") as { readonly patterns: readonly { readonly match: string }[] };
    for (const { match } of patterns) expect(() => new RegExp(match, "u")).not.toThrow();
  });

  test("every kind of word that the server tells, but those that every editor knows", () => {
    const known = new Set(["keyword", "comment"]);
    expect(semanticTokenTypes.map(({ id }) => id).sort()).toEqual(tokenKinds.filter((kind) => !known.has(kind)).sort());
  });

  test("the settings that the server takes", () => {
    expect(Object.keys(configuration.properties)).toEqual(["proviso.command", "proviso.rules", "proviso.case"]);
    const params = { processId: null, rootUri: null, capabilities: {} };
    const options = { rules: "law", case: "Married" };
    expect(settingsFrom({ ...params, initializationOptions: options }, "/")).toMatchObject({
      rules: "law",
      scenario: "Married",
    });
  });

  test("the editor it is made for is the one whose types it is checked with", () => {
    const types = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(manifest.engines.vscode).toBe(`^${types.devDependencies["@types/vscode"]}`);
  });
});

test("it builds into one file that leaves the editor's own module outside", async () => {
  const outfile = join(temporaryFolder(), "extension.cjs");
  await buildExtension(outfile);
  const bundle = readFileSync(outfile, "utf8");
  const required = [...bundle.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
  const outside = required.filter((name) => !/^(?:node:)?[a-z_]+(?:\/promises)?$/.test(name));
  expect(required).toContain("vscode");
  expect(outside).toEqual([]);
});
