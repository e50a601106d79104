import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { allowances } from "./allowances.ts";
import { rulebookOf, shortChanges } from "./compared.ts";

/** The declarations of the small rulebook, each with its lines. */
const declarations = allowances
  .trim()
  .split(/\n(?=(?:choice|subject|authority|fact|figure|table|reading|rule|decision) )/);

const shuffled = fc.shuffledSubarray(declarations, { minLength: declarations.length });

test("a rulebook compared with itself shows nothing, however it is laid out and ordered", () => {
  fc.assert(
    fc.property(shuffled, fc.array(fc.constantFrom("", "# a remark", "  "), { maxLength: 5 }), (order, fillers) => {
      const text = order.map((declaration, i) => `${fillers[i] ?? ""}\n${declaration}\n`).join("");
      expect(shortChanges(allowances, text)).toEqual([]);
      const rulebook = rulebookOf(text);
      expect(compare(rulebook, rulebook)).toEqual([]);
    }),
    { seed: 20260901, numRuns: 40 },
  );
});

test("what is added in one direction is removed in the other, and only what differs is told", () => {
  fc.assert(
    // Authorities, facts and choices that nothing else needs can come and go by themselves.
    fc.property(
      fc.uniqueArray(
        fc.constantFrom("fact first is count", "fact second is date", "authority board", "subject absence"),
      ),
      (more) => {
        const newer = `${allowances}\n${more.join("\n")}\n`;
        const key = (declaration: string) => declaration.split(" ")[1];
        expect(shortChanges(allowances, newer).toSorted()).toEqual(more.map((line) => `added/${key(line)}`).toSorted());
        expect(shortChanges(newer, allowances).toSorted()).toEqual(
          more.map((line) => `removed/${key(line)}`).toSorted(),
        );
      },
    ),
    { seed: 20260901, numRuns: 20 },
  );
});
