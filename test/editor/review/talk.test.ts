import { describe, expect, test } from "vitest";
import { reviewSetter } from "../../../editor/store/review-part.ts";
import { approvalStanding, isOrphan, mergedTalk, readTalkFile, silence, talkFile } from "../../../editor/store/talk.ts";
import { PATH, studioOver } from "../studio-over.ts";

async function talking() {
  const around = studioOver({ served: [{ path: PATH, text: "shall be 6 % of salary", version: "v1" }] });
  await around.studio.arrive();
  around.studio.signAs("Reviewer");
  const talk = () => around.state().review.talk ?? silence;
  return { ...around, talk, about: reviewSetter(around.studio) };
}

describe("a conversation", () => {
  test("is opened, answered, resolved and opened again", async () => {
    const { studio, talk } = await talking();
    studio.say({ kind: "proposal" }, "From when?");
    const id = talk().threads[0]?.id ?? "";
    studio.reply(id, "From January.");
    studio.resolve(id, true);
    expect(talk().threads).toMatchObject([
      { isResolved: true, remarks: [{ author: "Reviewer", words: "From when?" }, { words: "From January." }] },
    ]);
    studio.resolve(id, false);
    expect(talk().threads[0]?.isResolved).toBe(false);
  });

  test("a suggestion is made with one click, and taken back with one", async () => {
    const { studio, talk, file } = await talking();
    studio.say({ kind: "quote", file: PATH, words: "6 %" }, "Rather:", "5 %");
    expect(studio.takeSuggestion(talk().threads[0]?.id ?? "")).toBe(true);
    expect(file()?.text).toBe("shall be 5 % of salary");
    expect(talk().threads[0]?.suggestion?.isTaken).toBe(true);
    studio.undo();
    expect(file()?.text).toBe("shall be 6 % of salary");
  });

  test("when what it is about is gone, it stays and says so", async () => {
    const { studio, talk, state } = await talking();
    studio.say({ kind: "quote", file: PATH, words: "6 %" }, "Why?");
    studio.say({ kind: "declaration", id: "rule gone", label: "Gone" }, "And this?");
    studio.edit(PATH, "shall be 7 % of salary");
    const { threads } = talk();
    expect(threads.map((thread) => isOrphan(thread, state().files, []))).toEqual([true, true]);
  });
});

describe("an approval", () => {
  test("names the version and what it means", async () => {
    const { studio, talk, about } = await talking();
    about({ fingerprints: { meaning: "m1", content: "c1" } });
    studio.approve();
    expect(talk().approvals).toMatchObject([{ author: "Reviewer", version: 1, meaning: "m1" }]);
  });

  test.each([
    { now: { meaning: "m1", content: "c1" }, standing: "stands", why: "nothing changed" },
    { now: { meaning: "m1", content: "c2" }, standing: "words-changed", why: "only words did" },
    { now: { meaning: "m2", content: "c2" }, standing: "fallen", why: "the meaning did" },
  ])("$standing where $why", ({ now, standing }) => {
    expect(approvalStanding({ meaning: "m1", content: "c1" }, now)).toBe(standing);
  });
});

describe("a talk given away as a file", () => {
  test("comes home: what both sides said is there once", async () => {
    const { studio, talk } = await talking();
    studio.say({ kind: "proposal" }, "First");
    const given = talkFile(talk());
    const id = talk().threads[0]?.id ?? "";
    studio.reply(id, "Mine");
    const theirs = readTalkFile(given);
    expect(theirs && mergedTalk(talk(), theirs)).toEqual(talk());
    expect(studio.takeTalk(given)).toBe(true);
    expect(talk().threads[0]?.remarks.map(({ words }) => words)).toEqual(["First", "Mine"]);
  });

  test.each(["", "{}", "[]", '{"kind":"proviso-talk","threads":[{}]}'])("any other file is refused: %s", (text) => {
    expect(readTalkFile(text)).toBeUndefined();
  });
});
