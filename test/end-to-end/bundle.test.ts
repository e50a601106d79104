import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { makeFresh } from "../../src/cli/make.mjs";

const studio = fileURLToPath(new URL("../../dist/studio/", import.meta.url));

/** Kilobytes of a file as a server would send it. */
async function weight(file: string): Promise<number> {
  return gzipSync(await readFile(`${studio}${file}`)).length / 1024;
}

/** The scripts that the page asks for before it can show anything. */
async function firstScripts(): Promise<readonly string[]> {
  const page = await readFile(`${studio}index.html`, "utf8");
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
}

beforeAll(() => makeFresh("studio"), 120_000);

test("the first paint waits for no text editor", async () => {
  const files = await firstScripts();
  const weights = await Promise.all(files.map(weight));
  expect(files.filter((file) => file.includes("monaco"))).toEqual([]);
  expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThan(250);
});

test("the text editor comes in one chunk, without the languages and features that nobody uses here", async () => {
  const monaco = (await readdir(`${studio}assets`)).filter((file) => /^monaco-.*\.js$/.test(file));
  expect(monaco).toHaveLength(1);
  expect(await weight(`assets/${monaco[0]}`)).toBeLessThan(900);
});
