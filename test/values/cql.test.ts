import { describe, expect, test } from "vitest";
import { formatExact, parseExact } from "../../src/values/exact-text.ts";
import { testVectors } from "./conformance-vectors.ts";
import { answerToCql } from "./cql-expressions.ts";

/** A case of the CQL tests: an expression and what it comes to, or `invalid` where it must be refused. */
interface CqlCase {
  readonly group: string;
  readonly name: string;
  readonly expr: string;
  readonly invalid: string | null;
  readonly out: string | null;
}

describe("numbers and days agree with CQL", () => {
  testVectors<CqlCase>("cql.json", (cases) => {
    const answered = cases.flatMap((vector) => {
      const answer = answerToCql(vector.expr);
      return answer === undefined ? [] : [{ ...vector, answer }];
    });

    test.each(answered)("$group $name: $expr", ({ answer, out, invalid }) => {
      expect(answer).toBe(invalid === null ? normal(out ?? "null") : "none");
    });

    test("most arithmetic of plain numbers and whole days is among them", () => {
      expect(answered.length).toBeGreaterThan(100);
    });
  });
});

/** CQL's spelling of a result in ours: no needless zeros, no marks of length or precision. */
function normal(out: string): string {
  if (out === "null") return "none";
  const text = out.replace(/^@|[LT]$/g, "");
  const number = parseExact(text);
  return number ? formatExact(number) : text;
}
