import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastStep, noHistory, recorded } from "../../editor/store/history.ts";
import { stepWords } from "../../editor/store/step-words.ts";
import type { Studio } from "../../editor/store/studio.ts";
import { studioOver } from "./studio-over.ts";

const [A, B] = ["rules/a.proviso", "rules/b.proviso"];

function twoFiles() {
  return studioOver({
    served: [
      { path: A, text: "alpha", version: "v1" },
      { path: B, text: "beta", version: "v1" },
    ],
  });
}

function bothFiles(a: string, b: string) {
  return [
    { path: A, text: a },
    { path: B, text: b },
  ];
}

describe("typing", () => {
  const typed = (start: number, inserted: string, at: number) => ({
    label: stepWords.typing,
    at,
    changes: [{ path: A, start, removed: "", inserted }],
    isTyping: true,
  });

  test("letter after letter is one step, until there is a pause", () => {
    const history = [typed(0, "a", 0), typed(1, "b", 500), typed(2, "c", 2000)].reduce(
      (history, step) => recorded(history, step),
      noHistory,
    );
    expect(history.done.map(({ changes }) => changes[0]?.inserted)).toEqual(["ab", "c"]);
  });

  test("elsewhere in the text is another step", () => {
    const history = [typed(4, "a", 0), typed(0, "b", 1)].reduce((history, step) => recorded(history, step), noHistory);
    expect(history.done).toHaveLength(2);
  });
});

test("undo in a file leaves later steps in other files alone", async () => {
  const { studio, state } = twoFiles();
  await studio.arrive();
  studio.edit(A, "alpha!", stepWords.tidy);
  studio.edit(B, "beta!", stepWords.tidy);
  studio.undo(A);
  expect([...state().files.values()].map(({ text }) => text)).toEqual(["alpha", "beta!"]);
  studio.redo(A);
  expect(state().files.get(A)?.text).toBe("alpha!");
});

test("a step in several files is taken back as a whole, and not before what came after it", async () => {
  const { studio, state } = twoFiles();
  await studio.arrive();
  const label = { en: "Rename", fr: "Renommer" };
  studio.editAll(bothFiles("ALPHA", "BETA"), label);
  studio.edit(B, "BETA!");
  studio.undo(A);
  expect(state().problems[0]?.en).toContain("“Rename” changed several files");
  expect(state().files.get(A)?.text).toBe("ALPHA");
  studio.undo(B);
  studio.undo(A);
  expect([...state().files.values()].map(({ text }) => text)).toEqual(["alpha", "beta"]);
});

test("a step that nothing followed in its files is not hindered", () => {
  const step = (path: string) => ({
    number: 1,
    label: stepWords.tidy,
    at: 0,
    changes: [{ path, start: 0, removed: "", inserted: "x" }],
    isTyping: false,
  });
  expect(lastStep([step(A), step(B)], A)?.hindered).toBe(false);
});

test("two hundred steps of any kind, all taken back, leave every file byte for byte as it was", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "é"), maxLength: 12 });
  const path = fc.constantFrom(A, B);
  const anywhere = fc.constantFrom(A, B, undefined);
  const command: fc.Arbitrary<(studio: Studio) => void> = fc.oneof(
    fc.tuple(path, text).map(
      ([file, put]) =>
        (studio: Studio) =>
          studio.edit(file, put),
    ),
    fc.tuple(path, text).map(
      ([file, put]) =>
        (studio: Studio) =>
          studio.edit(file, put, stepWords.tidy),
    ),
    fc.tuple(text, text).map(
      ([a, b]) =>
        (studio: Studio) =>
          studio.editAll(bothFiles(a, b), stepWords.tidy),
    ),
    anywhere.map((file) => (studio: Studio) => studio.undo(file)),
    anywhere.map((file) => (studio: Studio) => studio.redo(file)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 200, size: "max" }), async (commands) => {
      const { studio, state } = twoFiles();
      await studio.arrive();
      for (const act of commands) act(studio);
      while (state().history.done.length > 0) studio.undo();
      expect([...state().files.values()].map((file) => file.text)).toEqual(["alpha", "beta"]);
    }),
    { seed: 11, numRuns: 60 },
  );
});
