import { describe, expect, test } from "vitest";
import { filesBelow, textOf } from "./repository.ts";

/** The number of lines of every TypeScript file below some folders. */
function linesOf(...folders: string[]): { readonly path: string; readonly lines: number }[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
}

/** The file that a share of the files is not longer than. */
function lengthAt(share: number, files: readonly { readonly lines: number }[]): number {
  return files[Math.ceil(files.length * share) - 1]?.lines ?? 0;
}

test("no file is longer than 400 lines", () => {
  expect(linesOf("grammar", "src", "editor", "test").filter(({ lines }) => lines > 400)).toEqual([]);
});

describe("most files are short", () => {
  const files = linesOf("grammar", "src", "editor");

  test("half of them have at most 80 lines", () => expect(lengthAt(0.5, files)).toBeLessThanOrEqual(80));
  test("nine in ten have at most 250 lines", () => expect(lengthAt(0.9, files)).toBeLessThanOrEqual(250));
});
