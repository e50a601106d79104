import { describe, expect, test } from "vitest";
import { browserFolder, type FileHandle, type FolderHandle } from "../../editor/browser-folder.ts";

/** A folder as a browser would hand it out, held in memory: files by path. */
function folderOf(files: Map<string, Uint8Array>, prefix = "", name = "root"): FolderHandle {
  const file = (path: string): FileHandle => ({
    kind: "file",
    name: path.slice(prefix.length),
    getFile: async () => {
      const bytes = files.get(path) ?? new Uint8Array();
      return { size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
    },
    createWritable: async () => ({
      write: async (text) => void files.set(path, new TextEncoder().encode(text)),
      close: async () => undefined,
    }),
  });
  return {
    kind: "directory",
    name,
    async *values() {
      const below = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      const folders = new Set(below.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
      for (const folder of folders) yield folderOf(files, `${prefix}${folder}/`, folder);
      for (const path of below.filter((one) => !one.includes("/"))) yield file(prefix + path);
    },
    getDirectoryHandle: async (folder) => folderOf(files, `${prefix}${folder}/`, folder),
    getFileHandle: async (child, { create }) => {
      if (!create && !files.has(prefix + child)) throw new Error("There is no such file.");
      return file(prefix + child);
    },
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a folder opened in the browser", () => {
  test("gives the rulebook files below it, in the order of their paths, and says which are no text", async () => {
    const files = new Map([
      ["b.proviso", bytes("two")],
      ["a/deep.proviso", bytes("one")],
      ["readme.md", bytes("no rules")],
      [".git/x.proviso", bytes("hidden")],
      ["broken.proviso", new Uint8Array([0xff, 0x00])],
    ]);
    const { files: read, problems } = await browserFolder(folderOf(files)).folder();
    expect(read.map(({ path, text }) => [path, text])).toEqual([
      ["a/deep.proviso", "one"],
      ["b.proviso", "two"],
    ]);
    expect(problems.map(({ en }) => en)).toEqual([
      `"broken.proviso" is not UTF-8 text of at most 16 MB; it is left out. Save it as UTF-8, or split it.`,
    ]);
  });

  test("is written to only where it still holds what the author began from", async () => {
    const files = new Map([["a.proviso", bytes("one")]]);
    const server = browserFolder(folderOf(files));
    const [file] = (await server.folder()).files;
    files.set("a.proviso", bytes("theirs"));
    const refused = await server.save("a.proviso", "mine", file?.version ?? "", "en");
    expect(refused).toMatchObject({ kind: "conflict", onDisk: { text: "theirs" } });
    const onDisk = refused.kind === "conflict" ? refused.onDisk.version : "";
    expect(await server.save("a.proviso", "mine", onDisk, "en")).toMatchObject({ kind: "written" });
    expect(new TextDecoder().decode(files.get("a.proviso"))).toBe("mine");
  });

  test("takes a new file in a new folder", async () => {
    const files = new Map<string, Uint8Array>();
    expect(await browserFolder(folderOf(files)).save("new/a.proviso", "one", "", "en")).toMatchObject({
      kind: "written",
    });
    expect([...files.keys()]).toEqual(["new/a.proviso"]);
  });
});
