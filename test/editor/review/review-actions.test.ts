import { describe, expect, test } from "vitest";
import type { LanguageClient } from "../../../editor/language-client.ts";
import { studioOver } from "../studio-over.ts";
import { deskOver, FILE, rules } from "./texts.ts";

/** A studio whose worker is a desk, with the text on disk at 6 % and the text on screen at 5 %. */
async function reviewing(screen = rules("5 %")) {
  const desk = deskOver(screen);
  const ask: LanguageClient["ask"] = async (question, asked) => desk.answer(question, asked);
  const version = (id: string, date: string, rate: string) => ({
    id,
    date,
    title: rate,
    files: [{ file: FILE, text: rules(rate) }],
  });
  const around = studioOver({
    ask,
    served: [{ path: FILE, text: rules("6 %"), version: "v1" }],
    versions: [version("new", "2022-06-15T10:00:00Z", "7 %"), version("old", "2020-01-01T10:00:00Z", "8 %")],
  });
  await around.studio.arrive();
  around.studio.edit(FILE, screen);
  await around.studio.readVersions();
  around.studio.show("review");
  const gone = () => {
    const lines = around.state().review.comparison?.declarations[0]?.lines.en ?? [];
    return lines.flatMap(({ segments }) => segments.filter(({ kind }) => kind === "gone").map(({ text }) => text));
  };
  return { ...around, gone };
}

describe("comparing", () => {
  test("with the saved text, everybody is tried before it ends", async () => {
    const { studio, state, gone } = await reviewing();
    await studio.compare();
    expect(gone()).toEqual(["6 %"]);
    expect(state().review).toMatchObject({ standing: "idle", people: { tried: 1, total: 1, changed: 1 } });
  });

  test("once is enough while nothing changes; another text is compared again", async () => {
    const { studio, state } = await reviewing();
    await studio.compare();
    const { comparison } = state().review;
    await studio.compare();
    expect(state().review.comparison).toBe(comparison);
    studio.edit(FILE, rules("6 %", "150"));
    await studio.compare();
    expect(state().review.comparison).not.toBe(comparison);
  });

  test.each([
    { chosen: "new", on: "2022-07-01", from: ["7 %"], why: "a version by its name" },
    { chosen: "in-force", on: "2022-07-01", from: ["7 %"], why: "the latest version kept by the day" },
    { chosen: "in-force", on: "2021-12-31", from: ["8 %"], why: "an earlier day, an earlier version" },
  ])("with $why", async ({ chosen, on, from }) => {
    const { studio, gone } = await reviewing();
    studio.judgeOn(on);
    await studio.compareWith(chosen);
    expect(gone()).toEqual(from);
  });

  test.each([
    { chosen: "in-force", standing: "not-kept", why: "no version is as old as the day" },
    { chosen: "lost", standing: "unreadable", why: "a version cannot be read" },
  ])("says so where $why", async ({ chosen, standing }) => {
    const { studio, state } = await reviewing();
    studio.judgeOn("2019-01-01");
    await studio.compareWith(chosen);
    expect(state().review.standing).toBe(standing);
  });

  test("a person is kept as a scenario at the end of the file that tries the same rule, as one step", async () => {
    const { studio, state, file } = await reviewing();
    await studio.compare();
    const inquiry = state().review.people?.inquiry ?? 0;
    expect(await studio.keepAsScenario(inquiry, { rule: "allowance", at: "example" })).toBe(true);
    const text = () => state().files.get(FILE)?.text ?? "";
    expect(text()).toContain("scenario A round salary: Allowance");
    expect(text()).toMatch(/expect allowance is 50 EUR per month\n$/);
    studio.undo();
    expect(text()).toBe(rules("5 %"));
    expect(file()).toBeUndefined();
  });
});

describe("the people of a file", () => {
  test("are read bit by bit, however letters fall between the bits, and nothing is lost", async () => {
    const { studio, state } = await reviewing();
    await studio.compare();
    const rows = Array.from({ length: 3000 }, (_, i) => `Zoé ${i},1000 EUR`);
    await studio.tryFile(new File([["name,salary", ...rows].join("\n")], "people.csv"), "allowance");
    // 6 % of 1 000 is 60, 5 % is 50: ten for each of 3 000.
    expect(state().review.population).toMatchObject({
      standing: "read",
      read: 1,
      people: { tried: 3000, changed: 3000, wrongCount: 0 },
    });
    const [effect] = state().review.population?.people?.effects ?? [];
    expect(effect?.totals[0]?.en).toBe("\u221230\u202f000 EUR per month");
    expect(effect?.largest[0]?.name.en).toBe("Zoé 0");
    studio.leaveFile();
    expect(state().review.population).toBeUndefined();
  });
});
