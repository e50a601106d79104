import { describe, expect, test } from "vitest";
import { textOf } from "../architecture/repository.ts";
import { divergences } from "./divergences.ts";
import { conformancePage, pageOf } from "./page.ts";
import { agrees, reportOn } from "./report.ts";
import { readVectors, vectorFolder } from "./vectors.ts";

const vectors = vectorFolder && readVectors(vectorFolder);

if (vectors) {
  describe("the public vectors", () => {
    const report = reportOn(vectors);

    test.each(report.answered)("$set $id: $question", (one) => {
      if (one.divergence) expect(one.answer).not.toBe(one.expected);
      else expect(one.answer).toBe(one.expected);
    });

    test("every divergence that is explained was met", () => {
      const met = new Set(report.answered.map(({ id }) => id));
      expect(divergences.flatMap(({ ids }) => ids).filter((id) => !met.has(id))).toEqual([]);
    });

    test("what is not asked is of a kind that says why, and no kind is empty", () => {
      expect(report.notAsked.get(undefined) ?? []).toEqual([]);
      expect([...report.notAsked.values()].filter((kind) => kind.length === 0)).toEqual([]);
    });

    test("both sets are asked, and nearly all that is asked agrees", () => {
      expect(report.answered.length).toBeGreaterThan(400);
      expect(report.answered.filter(agrees).length).toBeGreaterThan(0.95 * report.answered.length);
    });

    test("the page is what `npm run conformance` writes", () => {
      expect(textOf(conformancePage)).toBe(pageOf(report));
    });
  });
} else {
  test.skip("set PROVISO_CONFORMANCE to the folder of the public vectors to ask them", () => {});
}
