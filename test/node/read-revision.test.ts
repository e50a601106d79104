import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRevision, listRevisions, readRevision } from "../../src/node/read-revision.ts";
import { commitAll } from "./repository.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function twoRevisions() {
  const folder = temporaryFolder({ "rules/a.proviso": "older\n", "rules/é.proviso": "é", "rules/README.md": "" });
  const older = commitAll(folder, "Write the rules");
  writeFileSync(join(folder, "rules/a.proviso"), "newer\n");
  const newer = commitAll(folder, "Amend them");
  return { folder, older, newer };
}

describe("reading a revision", () => {
  test("gives the rules as they were, by hash or by a relative name", async () => {
    const { folder, older } = twoRevisions();
    writeFileSync(join(folder, "rules/a.proviso"), "not yet kept\n");
    const expected = [
      { file: "rules/a.proviso", text: "older\n" },
      { file: "rules/é.proviso", text: "é" },
    ];
    expect((await readRevision(older, "rules", folder)).sources).toEqual(expected);
    expect((await readRevision("HEAD~1", "rules", folder)).sources).toEqual(expected);
    expect((await readRevision("HEAD~1", ".", folder)).sources).toEqual(expected);
  });

  test("names files from the working folder, also below the top of the repository", async () => {
    const { folder } = twoRevisions();
    const { sources } = await readRevision("HEAD", ".", join(folder, "rules"));
    expect(sources.map(({ file }) => file)).toEqual(["a.proviso", "é.proviso"]);
  });

  test("a path that the revision does not have gives nothing", async () => {
    const { folder } = twoRevisions();
    expect(await readRevision("HEAD", "elsewhere", folder)).toEqual({ sources: [], problems: [] });
  });

  test("bytes that are no text are a problem here too", async () => {
    const folder = temporaryFolder({ "bad.proviso": Uint8Array.of(0xe9) });
    commitAll(folder, "Keep it");
    expect((await readRevision("HEAD", ".", folder)).problems).toMatchObject([
      { code: "not-utf-8", file: "bad.proviso" },
    ]);
  });

  test.each([
    { revision: "nothing", why: "no such name" },
    { revision: "--output=stolen", why: "an option in disguise" },
    { revision: "HEAD; touch stolen", why: "a command in disguise" },
  ])("$why is an unknown revision", async ({ revision }) => {
    const { folder } = twoRevisions();
    expect(await isRevision(revision, folder)).toBe(false);
    await expect(readRevision(revision, "rules", folder)).rejects.toMatchObject({
      problem: { code: "unknown-revision" },
    });
  });

  test("outside a repository, it says so", async () => {
    await expect(readRevision("HEAD", ".", temporaryFolder())).rejects.toMatchObject({
      problem: { code: "not-a-repository" },
    });
  });
});

test("revisions are listed newest first, only those that touched the path", async () => {
  const { folder, older, newer } = twoRevisions();
  writeFileSync(join(folder, "unrelated.txt"), "");
  commitAll(folder, "Something else");
  const revisions = await listRevisions("rules", folder);
  expect(revisions.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: newer, title: "Amend them" },
    { id: older, title: "Write the rules" },
  ]);
});
