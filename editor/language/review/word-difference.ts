import { diffArrays } from "diff";
import { wordTokens } from "../../../src/workspace/word-tokens.ts";
import type { Segment } from "../../questions/review.ts";

/** What went and what came between two texts, word by word; no number or date is split. */
export function wordDifference(older: string, newer: string): readonly Segment[] {
  const changes = diffArrays([...wordTokens(older)], [...wordTokens(newer)]);
  return joined(
    changes.map(({ value, added, removed }) => ({
      kind: added ? "come" : removed ? "gone" : "same",
      text: value.join(""),
    })),
  );
}

/** A space between two replaced words is replaced with them, so that a phrase reads as one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let [gone, come] = ["", ""];
  const flush = () => {
    if (gone !== "") result.push({ kind: "gone", text: gone });
    if (come !== "") result.push({ kind: "come", text: come });
    [gone, come] = ["", ""];
  };
  segments.forEach(({ kind, text }, i) => {
    if (kind === "gone") gone += text;
    else if (kind === "come") come += text;
    else if (/^\s+$/u.test(text) && gone !== "" && come !== "" && i < segments.length - 1) {
      gone += text;
      come += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  });
  flush();
  return result;
}
