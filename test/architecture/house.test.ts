import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entriesOf, filesBelow, foldersIn, root, textOf } from "./repository.ts";

/** A newcomer sees this and no more. */
const topLevel = [
  ".ci",
  ".gitignore",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "editor",
  "grammar",
  "package-lock.json",
  "package.json",
  "rules",
  "src",
  "test",
  "tsconfig.json",
];

test("the top level holds nothing but what its README explains", () => {
  const names = entriesOf(".").map(({ name }) => name);
  expect(names.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe("every room says what it is for", () => {
  const rooms = ["grammar", "editor", "test", ...foldersIn("src"), ...foldersIn("rules")].filter((room) =>
    existsSync(join(root, room)),
  );

  test.each(rooms)("%s has a README of at least 30 words", (room) => {
    expect(entriesOf(room).map(({ name }) => name)).toContain("README.md");
    expect(textOf(join(room, "README.md")).split(/\s+/).length).toBeGreaterThanOrEqual(30);
  });
});

describe("no file holds", () => {
  const texts = entriesOf(".")
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
    .filter((path) => !/\.(png|ico|woff2)$/.test(path))
    .map((path) => ({ path, text: textOf(path) }));

  /** Every place where a pattern stands, as "file: match". */
  const places = (pattern: RegExp) =>
    texts.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`));

  test("a note to do something later", () => {
    expect(places(/\b(?:TO[D]O|FIX[M]E|XX[X])\b/g)).toEqual([]);
  });

  test("a path of somebody's machine", () => {
    expect(places(/(?<![\w.*-])(?:\/(?:home|Users|root|work)\/\w+|[A-Z]:\\\\?Users)/g)).toEqual([]);
  });

  test("a check switched off without a reason", () => {
    expect(places(/@ts-(?:ignore|nocheck|expect-error)\s*$|biome-ignore [\w/]+(?:\s*$|: *$)|\bas a[n]y\b/gm)).toEqual(
      [],
    );
  });
});
