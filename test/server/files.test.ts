// cspell:ignore Ftmp
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../node/temporary-folder.ts";
import { studioServer } from "./studio-server.ts";

interface Listing {
  readonly files: readonly { readonly file: string; readonly text: string; readonly version: string }[];
  readonly problems: readonly { readonly code: string }[];
}

async function listing(ask: (path: string) => Promise<Response>): Promise<Listing> {
  return (await (await ask("/api/files")).json()) as Listing;
}

async function versionOf(ask: (path: string) => Promise<Response>, file: string): Promise<string> {
  const found = (await listing(ask)).files.find((listed) => listed.file === file);
  return `"${found?.version}"`;
}

describe("listing", () => {
  test("gives every rulebook file with its text, and says which could not be read", async () => {
    const { ask } = await studioServer({
      "rules/a.proviso": "# a\n",
      "rules/b/é.proviso": "# é\n",
      "rules/bad.proviso": Uint8Array.of(0xe9),
      "outside.proviso": "",
    });
    const { files, problems } = await listing(ask);
    expect(files.map(({ file, text }) => [file, text])).toEqual([
      ["rules/a.proviso", "# a\n"],
      ["rules/b/é.proviso", "# é\n"],
    ]);
    expect(problems).toMatchObject([{ code: "not-utf-8" }]);
  });

  test("a folder of rules that is not there yet is empty", async () => {
    const { ask } = await studioServer();
    expect((await listing(ask)).files).toEqual([]);
  });

  test("is never kept by the browser", async () => {
    const { ask } = await studioServer();
    expect((await ask("/api/files")).headers.get("cache-control")).toBe("no-store");
  });
});

describe("saving", () => {
  test("over the version that the author began from", async () => {
    const { ask, save, workingFolder } = await studioServer({ "rules/a.proviso": "old\n" });
    const response = await save("rules/a.proviso", "new é\n", { "If-Match": await versionOf(ask, "rules/a.proviso") });
    expect(response.status).toBe(200);
    expect(readFileSync(join(workingFolder, "rules/a.proviso"), "utf8")).toBe("new é\n");
    expect(`"${((await response.json()) as { version: string }).version}"`).toBe(
      await versionOf(ask, "rules/a.proviso"),
    );
  });

  test("a new file, also the first of all", async () => {
    const { save, workingFolder } = await studioServer();
    expect((await save("rules/title-4/a.proviso", "x", { "If-None-Match": "*" })).status).toBe(201);
    expect(readFileSync(join(workingFolder, "rules/title-4/a.proviso"), "utf8")).toBe("x");
  });

  test("over what another wrote meanwhile is refused, with the text on disk", async () => {
    const { ask, save, workingFolder } = await studioServer({ "rules/a.proviso": "old" });
    const began = await versionOf(ask, "rules/a.proviso");
    writeFileSync(join(workingFolder, "rules/a.proviso"), "another's");
    const response = await save("rules/a.proviso", "mine", { "If-Match": began });
    expect(response.status).toBe(409);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "changed-on-disk", text: "another's" });
    expect(readFileSync(join(workingFolder, "rules/a.proviso"), "utf8")).toBe("another's");
  });

  test.each([
    { headers: { "If-None-Match": "*" }, status: 409, why: "a new file of a name that is taken" },
    { headers: { "If-Match": '"0"' }, status: 409, why: "another version" },
    { headers: {}, status: 428, why: "no word of the version" },
  ])("$why: $status", async ({ headers, status }) => {
    const { save, workingFolder } = await studioServer({ "rules/a.proviso": "old" });
    expect((await save("rules/a.proviso", "mine", headers)).status).toBe(status);
    expect(readFileSync(join(workingFolder, "rules/a.proviso"), "utf8")).toBe("old");
  });

  test("two authors at once: one saves, the other is told", async () => {
    const { ask, save } = await studioServer({ "rules/a.proviso": "old" });
    const began = await versionOf(ask, "rules/a.proviso");
    const saving = ["mine", "yours"].map((text) => save("rules/a.proviso", text, { "If-Match": began }));
    expect((await Promise.all(saving)).map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test("a file removed meanwhile is not brought back unasked", async () => {
    const { save } = await studioServer();
    expect((await save("rules/a.proviso", "mine", { "If-Match": '"0"' })).status).toBe(409);
  });
});

describe("what is not saved", () => {
  test.each([
    { file: "rules/notes.txt", why: "another kind of file" },
    { file: "rules/.git/a.proviso", why: "a hidden folder" },
    { file: "rules/.proviso", why: "a hidden file without a name" },
    { file: "elsewhere/a.proviso", why: "outside the folder of rules" },
    { file: "rules%2F..%2F..%2Fa.proviso", why: "climbing out" },
    { file: "%2Ftmp%2Fa.proviso", why: "an absolute path" },
    { file: "rules/link/a.proviso", why: "through a link out of the folder" },
  ])("$why", async ({ file }) => {
    const outside = temporaryFolder();
    const { save, workingFolder } = await studioServer({ "rules/a.proviso": "" });
    symlinkSync(outside, join(workingFolder, "rules/link"));
    const response = await save(file, "x", { "If-None-Match": "*" });
    expect(response.status).toBe(403);
    expect(existsSync(join(outside, "a.proviso"))).toBe(false);
  });

  test("bytes that are no text", async () => {
    const { save } = await studioServer();
    const response = await save("rules/a.proviso", Uint8Array.of(0xe9), { "If-None-Match": "*" });
    expect(response.status).toBe(400);
  });

  test("more than 16 MB", async () => {
    const { save } = await studioServer();
    const body = new Uint8Array(16 * 1024 * 1024 + 1).fill(0x61);
    expect((await save("rules/a.proviso", body, { "If-None-Match": "*" })).status).toBe(413);
  });

  test("the reason is told in French where the browser asks for French", async () => {
    const { save } = await studioServer();
    const response = await save("rules/notes.txt", "x", { "If-None-Match": "*", "Accept-Language": "fr-FR,fr;q=0.9" });
    expect(await response.json()).toMatchObject({ title: expect.stringContaining("n'est pas un fichier .proviso") });
  });
});
