import fc from "fast-check";
import { expect, test } from "vitest";
import { knots } from "../../src/check/knots.ts";

const size = 7;
const nodes = [...Array(size).keys()];
const graph = fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size });

/** Where one can get from a node by following links, the node itself included. */
function reachable(links: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const reached = new Set([from]);
  for (const node of reached) for (const next of links[node] ?? []) reached.add(next);
  return reached;
}

test("two nodes share a knot exactly if each leads to the other", () => {
  fc.assert(
    fc.property(graph, (links) => {
      const found = knots(nodes, (node) => links[node] ?? []);
      const knotOf = (node: number) => found.findIndex((knot) => knot.includes(node));
      for (const a of nodes) {
        for (const b of nodes) {
          const mutual = reachable(links, a).has(b) && reachable(links, b).has(a);
          expect(knotOf(a) === knotOf(b)).toBe(mutual);
        }
      }
      expect(found.flat().sort()).toEqual(nodes);
    }),
    { seed: 1972, numRuns: 300 },
  );
});

test("a chain of a hundred thousand links does not exhaust the stack", () => {
  const last = 100_000;
  expect(knots([0], (node) => (node < last ? [node + 1] : []))).toHaveLength(last + 1);
});
