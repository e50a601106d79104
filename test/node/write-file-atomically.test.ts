import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFileAtomically } from "../../src/node/write-file-atomically.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("saves a new file in a new folder, and over an old one, and leaves nothing else behind", async () => {
  const folder = temporaryFolder({ "a.proviso": "old" });
  await writeFileAtomically(folder, "a.proviso", "nouveau é");
  await writeFileAtomically(folder, "title-4/b.proviso", "b");
  expect(readFileSync(join(folder, "a.proviso"), "utf8")).toBe("nouveau é");
  expect(readFileSync(join(folder, "title-4/b.proviso"), "utf8")).toBe("b");
  expect(readdirSync(folder)).toEqual(["a.proviso", "title-4"]);
});

test("many savings at once leave one whole text", async () => {
  const folder = temporaryFolder();
  const texts = Array.from({ length: 20 }, (_, i) => `${i} `.repeat(20_000));
  await Promise.all(texts.map((text) => writeFileAtomically(folder, "a.proviso", text)));
  expect(texts).toContain(readFileSync(join(folder, "a.proviso"), "utf8"));
  expect(readdirSync(folder)).toEqual(["a.proviso"]);
});

describe("refuses to leave the folder", () => {
  test.each([
    { path: "../escaped.proviso", why: "the folder above" },
    { path: "a/../../escaped.proviso", why: "a way that climbs out" },
    { path: "/tmp/escaped.proviso", why: "an absolute path" },
    { path: ".", why: "the folder itself" },
    { path: "a\0.proviso", why: "a zero byte, which would cut the path short" },
    { path: "link/escaped.proviso", why: "a link to a folder outside" },
    { path: "link/new/escaped.proviso", why: "a new folder behind such a link" },
  ])("$why", async ({ path }) => {
    const outside = temporaryFolder();
    const folder = temporaryFolder({ "a/b.proviso": "" });
    symlinkSync(outside, join(folder, "link"));
    await expect(writeFileAtomically(folder, path, "x")).rejects.toMatchObject({ problem: { code: "outside-folder" } });
    expect(readdirSync(outside)).toEqual([]);
  });

  test("a file that is a link to a file outside", async () => {
    const outside = temporaryFolder({ "secret.proviso": "untouched" });
    const folder = temporaryFolder();
    symlinkSync(join(outside, "secret.proviso"), join(folder, "a.proviso"));
    await expect(writeFileAtomically(folder, "a.proviso", "x")).rejects.toMatchObject({
      problem: { code: "outside-folder" },
    });
    expect(readFileSync(join(outside, "secret.proviso"), "utf8")).toBe("untouched");
  });
});

test("where the system refuses, the old file stays and the reason is a sentence", async () => {
  const folder = temporaryFolder({ "a.proviso/b.proviso": "" });
  await expect(writeFileAtomically(folder, "a.proviso", "x")).rejects.toMatchObject({
    problem: { code: "not-writable", message: { fr: expect.stringContaining("ne peut pas être enregistré") } },
  });
  expect(readdirSync(folder)).toEqual(["a.proviso"]);
});
