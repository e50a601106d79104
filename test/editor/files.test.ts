import { describe, expect, test } from "vitest";
import type { KeptDraft } from "../../editor/drafts.ts";
import { refreshed, withDrafts } from "../../editor/store/arrivals.ts";
import {
  conflicting,
  edited,
  type Files,
  fileFromDisk,
  isDraft,
  keptOverDisk,
  saving,
  takenFromDisk,
  written,
} from "../../editor/store/files.ts";

const clock = () => "14:02";
const path = "rules/pay.proviso";

function onDisk(text: string, version = text): Files {
  return new Map([[path, fileFromDisk(path, { text, version })]]);
}

function draft(text: string, version: string): KeptDraft {
  return { path, text, version, at: 1 };
}

describe("saving", () => {
  test("what is typed while a save is on its way stays a draft", () => {
    const files = edited(saving(edited(onDisk("one"), path, "two"), path), path, "three");
    const after = written(files, path, { text: "two", version: "v2" }).get(path);
    expect(after).toMatchObject({ text: "three", saved: "two", version: "v2", standing: "settled" });
    expect(after && isDraft(after)).toBe(true);
  });

  test("typing the saved text again is no draft", () => {
    const file = edited(edited(onDisk("one"), path, "two"), path, "one").get(path);
    expect(file && isDraft(file)).toBe(false);
  });

  test("an edit that changes nothing gives the same files, so that nothing is drawn again", () => {
    const files = onDisk("one");
    expect(edited(files, path, "one")).toBe(files);
  });

  test("a file that is not there yet comes in as a draft, and goes when its text is taken back", () => {
    const begun = edited(onDisk("one"), "elsewhere", "two");
    expect(begun.get("elsewhere")).toMatchObject({ text: "two", saved: "", version: "" });
    expect([...edited(begun, "elsewhere", "").keys()]).toEqual([path]);
  });
});

describe("a file changed on disk under a draft", () => {
  const conflict = conflicting(edited(onDisk("one", "v1"), path, "mine"), path, { text: "theirs", version: "v2" });

  test("loses neither text", () => {
    expect(conflict.get(path)).toMatchObject({ text: "mine", standing: "conflict", onDisk: { text: "theirs" } });
  });

  test("taking the disk's text settles it", () => {
    expect(takenFromDisk(conflict, path).get(path)).toEqual(fileFromDisk(path, { text: "theirs", version: "v2" }));
  });

  test("keeping one's own makes the next save go over the disk's version", () => {
    const file = keptOverDisk(conflict, path).get(path);
    expect(file).toMatchObject({ text: "mine", saved: "theirs", version: "v2", standing: "settled" });
  });
});

describe("unsaved work of an earlier visit", () => {
  test("comes back as a draft where the disk still has what it began from", () => {
    const { files, recovered } = withDrafts(onDisk("one", "v1"), [draft("mine", "v1")], clock);
    expect(files.get(path)).toMatchObject({ text: "mine", saved: "one", standing: "settled" });
    expect(recovered).toEqual({ paths: [path], time: "14:02" });
  });

  test("is a conflict where the disk changed since", () => {
    const { files } = withDrafts(onDisk("theirs", "v2"), [draft("mine", "v1")], clock);
    expect(files.get(path)).toMatchObject({
      text: "mine",
      standing: "conflict",
      onDisk: { text: "theirs", version: "v2" },
    });
  });

  test("is forgotten where the disk has its text already", () => {
    const { recovered, forgotten } = withDrafts(onDisk("mine", "v2"), [draft("mine", "v1")], clock);
    expect(recovered).toBeUndefined();
    expect(forgotten).toEqual([path]);
  });

  test("comes back as a new file where the file is gone", () => {
    const { files } = withDrafts(new Map(), [draft("mine", "v1")], clock);
    expect(files.get(path)).toMatchObject({ text: "mine", saved: "", version: "" });
  });
});

describe("looking at the disk again", () => {
  test("nothing changed: the same files", () => {
    const files = onDisk("one", "v1");
    expect(refreshed(files, [{ path, text: "one", version: "v1" }])).toBe(files);
  });

  test("a settled file follows the disk", () => {
    expect(refreshed(onDisk("one", "v1"), [{ path, text: "two", version: "v2" }]).get(path)?.text).toBe("two");
  });

  test("a draft of a changed file becomes a conflict", () => {
    const files = edited(onDisk("one", "v1"), path, "mine");
    expect(refreshed(files, [{ path, text: "two", version: "v2" }]).get(path)).toMatchObject({
      text: "mine",
      standing: "conflict",
    });
  });

  test("a draft of a file that was removed is kept", () => {
    expect(refreshed(edited(onDisk("one"), path, "mine"), []).get(path)?.text).toBe("mine");
    expect(refreshed(onDisk("one"), []).size).toBe(0);
  });
});
