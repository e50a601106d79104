import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/node/input-problem.ts";
import { readFolder } from "../../src/node/read-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const filesOf = async (folder: string, path = ".") => (await readFolder(path, folder)).sources.map(({ file }) => file);

describe("which files are rules", () => {
  test("every .proviso file below the folder, in the order of the paths, named from the working folder", async () => {
    const folder = temporaryFolder({
      "rules/b.proviso": "",
      "rules/a/z.proviso": "",
      "rules/a.proviso": "",
      "rules/README.md": "",
      "other/c.proviso": "",
    });
    expect(await filesOf(folder, "rules")).toEqual(["rules/a/z.proviso", "rules/a.proviso", "rules/b.proviso"]);
  });

  test("one file may be named by itself", async () => {
    const folder = temporaryFolder({ "rules/a.proviso": "", "rules/b.proviso": "" });
    expect(await filesOf(folder, "rules/b.proviso")).toEqual(["rules/b.proviso"]);
  });

  test("packages, history and what was built hold no rules of the user's", async () => {
    const folder = temporaryFolder({
      "node_modules/a.proviso": "",
      ".git/b.proviso": "",
      "dist/c.proviso": "",
      "d.proviso": "",
    });
    expect(await filesOf(folder)).toEqual(["d.proviso"]);
  });

  test("a link to a folder above does not loop, and a link to nowhere is passed over", async () => {
    const folder = temporaryFolder({ "rules/a.proviso": "" });
    symlinkSync(folder, join(folder, "rules/again"));
    symlinkSync(join(folder, "nowhere"), join(folder, "rules/lost.proviso"));
    expect(await filesOf(folder, "rules")).toEqual(["rules/a.proviso"]);
  });
});

describe("what cannot be read", () => {
  test("a missing folder is named in a sentence", async () => {
    const reading = readFolder("nowhere", temporaryFolder());
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toMatchObject({
      problem: { code: "not-found", message: { en: 'There is no file or folder "nowhere".' } },
    });
  });

  test.each([
    { bytes: [0x61, 0xe9, 0x62], at: 2, why: "an é of Latin-1" },
    { bytes: [0xff, 0xfe, 0x61, 0x00], at: 1, why: "UTF-16 with a byte order mark" },
    { bytes: [0x61, 0x62, 0xc3], at: 3, why: "a letter cut off at the end" },
    {
      bytes: [...new Array<number>(5000).fill(0xc3).flatMap(() => [0xc3, 0xa9]), 0x80],
      at: 10001,
      why: "late in a long file",
    },
  ])("$why: byte $at is named, and the other files are read", async ({ bytes, at }) => {
    const folder = temporaryFolder({ "bad.proviso": Uint8Array.from(bytes), "good.proviso": "" });
    const { sources, problems } = await readFolder(".", folder);
    expect(sources).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "not-utf-8", file: "bad.proviso" }]);
    expect(problems[0]?.message.en).toContain(`byte ${at} `);
  });

  test("a file over 16 MB is refused without being read", async () => {
    const folder = temporaryFolder({ "huge.proviso": "" });
    truncateSync(join(folder, "huge.proviso"), 16 * 1024 * 1024 + 1);
    const { problems } = await readFolder(".", folder);
    expect(problems).toMatchObject([{ code: "too-large", file: "huge.proviso" }]);
    expect(problems[0]?.message.fr).toContain("17 Mo");
  });

  test("an empty file is an empty text, and a byte order mark is no part of the text", async () => {
    const folder = temporaryFolder({ "a.proviso": "", "b.proviso": "\uFEFFrule x" });
    const { sources } = await readFolder(".", folder);
    expect(sources.map(({ text }) => text)).toEqual(["", "rule x"]);
  });
});
