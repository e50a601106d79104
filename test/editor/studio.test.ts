import { describe, expect, test } from "vitest";
import { PATH, studioOver } from "./studio-over.ts";

describe("arriving", () => {
  test("shows the files of the folder, the first of them open", async () => {
    const { studio, state, toWorker } = studioOver({});
    await studio.arrive();
    expect(state()).toMatchObject({ opening: "open", current: PATH });
    expect(toWorker).toEqual(["open one"]);
  });

  test("the worker is told of the unsaved text, not of the one on disk", async () => {
    const { studio, toWorker, state } = studioOver({ kept: [{ path: PATH, text: "two", version: "v1", at: 1 }] });
    await studio.arrive();
    expect(toWorker).toEqual(["open two"]);
    expect(state().recovered).toEqual({ paths: [PATH], time: "14:02" });
  });

  test("says so where the server cannot be reached", async () => {
    const { studio, state } = studioOver({ unreachable: true });
    await studio.arrive();
    expect(state().opening).toBe("unreachable");
  });
});

describe("tidying", () => {
  test("puts the canonical text on screen", async () => {
    const { studio, file } = studioOver({ canonical: "One\n" });
    await studio.arrive();
    await studio.tidy(PATH);
    expect(file()?.text).toBe("One\n");
  });

  test("a text with a line that is not understood stays as it is, and the studio says why", async () => {
    const { studio, state, file } = studioOver({ canonical: undefined });
    await studio.arrive();
    await studio.tidy(PATH);
    expect(file()).toMatchObject({ text: "one", saved: "one" });
    expect(state().problems.map(({ en }) => en)).toEqual([
      `“${PATH}” stays as it is: a line that is not understood would be lost. Mend its errors first.`,
    ]);
  });
});

describe("typing", () => {
  test("is kept on this computer at once, and forgotten when the saved text is back", async () => {
    const { studio, drafts } = studioOver({});
    await studio.arrive();
    studio.edit(PATH, "two");
    expect(drafts.get(PATH)).toEqual({ path: PATH, text: "two", version: "v1", at: 1 });
    studio.edit(PATH, "one");
    expect(drafts.size).toBe(0);
  });
});

describe("saving", () => {
  test("forgets the draft once the disk has it", async () => {
    const { studio, file, drafts, state } = studioOver({ answers: [{ kind: "written", version: "v2" }] });
    await studio.arrive();
    studio.edit(PATH, "two");
    await studio.saveAll();
    expect(file()).toMatchObject({ saved: "two", version: "v2", standing: "settled" });
    expect([drafts.size, state().savedAt]).toEqual([0, "14:02"]);
  });

  test("a conflict keeps the draft until somebody chooses", async () => {
    const theirs = { text: "theirs", version: "v9" };
    const { studio, file, drafts } = studioOver({
      answers: [
        { kind: "conflict", onDisk: theirs },
        { kind: "written", version: "v10" },
      ],
    });
    await studio.arrive();
    studio.edit(PATH, "mine");
    await studio.saveAll();
    await studio.saveAll();
    expect(file()).toMatchObject({ text: "mine", standing: "conflict", onDisk: theirs });
    expect(drafts.size).toBe(1);
    await studio.keepOverDisk(PATH);
    expect(file()).toMatchObject({ text: "mine", saved: "mine", version: "v10", standing: "settled" });
  });

  test("where the server cannot be reached nothing is lost, and the next save tries again", async () => {
    const { studio, file, drafts } = studioOver({
      answers: [{ kind: "unreachable" }, { kind: "written", version: "v2" }],
    });
    await studio.arrive();
    studio.edit(PATH, "two");
    await studio.saveAll();
    expect([file()?.standing, drafts.size]).toEqual(["failed", 1]);
    await studio.saveAll();
    expect(file()?.standing).toBe("settled");
  });

  test("a refusal is shown in the server's words", async () => {
    const { studio, state } = studioOver({ answers: [{ kind: "refused", words: "The disk is full." }] });
    await studio.arrive();
    studio.edit(PATH, "two");
    await studio.saveAll();
    expect(state().refusal).toEqual({ path: PATH, words: "The disk is full." });
    studio.dismissRefusal();
    expect(state().refusal).toBeUndefined();
  });
});

test("unsaved work that was brought back can be given up", async () => {
  const { studio, state, file, drafts } = studioOver({ kept: [{ path: PATH, text: "two", version: "v1", at: 1 }] });
  await studio.arrive();
  studio.discardRecovered();
  expect(file()?.text).toBe("one");
  expect([state().recovered, drafts.size]).toEqual([undefined, 0]);
});

test("repairs change every file they name, the last place first so that offsets hold", async () => {
  const { studio, file } = studioOver({ served: [{ path: PATH, text: "shal be sallary", version: "v1" }] });
  await studio.arrive();
  const at = (start: number, end: number) => ({ file: PATH, start, end });
  studio.repair({
    title: { en: "Mend", fr: "Corriger" },
    edits: [
      { span: at(0, 4), text: "shall" },
      { span: at(8, 15), text: "salary" },
    ],
  });
  expect(file()?.text).toBe("shall be salary");
});
