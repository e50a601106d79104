import { diffArrays } from "diff";
import type { DescribedLine } from "../../../src/explain/described-line.ts";
import type { DifferenceLine } from "../../questions/review.ts";
import { wordDifference } from "./word-difference.ts";

/** Two accounts of a declaration as one, line by line: lines that stand for each other are compared word by word. */
export function lineDifferences(
  older: readonly DescribedLine[],
  newer: readonly DescribedLine[],
): readonly DifferenceLine[] {
  const parts = diffArrays([...older], [...newer], {
    comparator: (a, b) => a.text === b.text && a.level === b.level,
  });
  const lines: DifferenceLine[] = [];
  let gone: readonly DescribedLine[] = [];
  for (const { value, added, removed } of parts) {
    if (removed) {
      gone = [...gone, ...value];
      continue;
    }
    lines.push(...(added ? paired(gone, value) : [...gone.map(whole("gone")), ...value.map(whole("same"))]));
    gone = [];
  }
  return [...lines, ...gone.map(whole("gone"))];
}

/** In order, as long as both have lines of one depth; the rest came or went. */
function paired(gone: readonly DescribedLine[], come: readonly DescribedLine[]): readonly DifferenceLine[] {
  const left = [...gone];
  const lines = come.flatMap((line) => {
    const [first] = left;
    if (!first || first.level !== line.level) return [whole("come")(line)];
    left.shift();
    return [{ level: line.level, provisions: line.provisions, segments: wordDifference(first.text, line.text) }];
  });
  return [...lines, ...left.map(whole("gone"))];
}

function whole(kind: "same" | "gone" | "come"): (line: DescribedLine) => DifferenceLine {
  return ({ level, text, provisions }) => ({ level, provisions, segments: [{ kind, text }] });
}
