import { describe, expect, test } from "vitest";
import { createNewsroom, withScenarioNews, withTextNews } from "../../editor/news.ts";
import type { ScenarioStanding, TextAnalysis } from "../../editor/questions/analysis.ts";
import { standingOf } from "./standing-of.ts";

const outlineOfA = [] as const;

function texts(revision: number, outlines: TextAnalysis["outlines"]): TextAnalysis {
  return { revision, checks: [], outlines, languages: new Map([["a", "en"]]) };
}

describe("what the worker tells", () => {
  test("of the texts is only the contents that changed, and the page keeps the very same of the rest", () => {
    const newsroom = createNewsroom();
    const first = withTextNews(undefined, newsroom.texts(texts(1, new Map([["a", outlineOfA]]))));
    const news = newsroom.texts(
      texts(
        2,
        new Map([
          ["a", outlineOfA],
          ["b", []],
        ]),
      ),
    );
    expect([...news.outlines.keys()]).toEqual(["b"]);
    const second = withTextNews(first, news);
    expect(second.outlines.get("a")).toBe(outlineOfA);
    expect(second.checks).toBe(first.checks);
    expect([...second.outlines.keys()]).toEqual(["a", "b"]);
  });

  test("of the scenarios is only what changed, and what the page then knows is everything, in order", () => {
    const newsroom = createNewsroom();
    const begun = withTextNews(undefined, newsroom.texts(texts(1, new Map())));
    const states: readonly (readonly ScenarioStanding[])[] = [
      [standingOf("a"), standingOf("b")],
      [standingOf("a"), standingOf("b", false)],
      [standingOf("b", false), standingOf("c")],
      [standingOf("b", false), standingOf("c")],
    ];
    let known = begun;
    const told: number[] = [];
    for (const state of states) {
      const news = newsroom.scenarios(state);
      told.push(news.changed.length);
      const before = known.scenarios;
      known = withScenarioNews(known, news);
      expect(known.scenarios).toEqual(state);
      if (news.changed.length === 0) expect(known.scenarios).toBe(before);
    }
    expect(told).toEqual([2, 1, 1, 0]);
  });
});
