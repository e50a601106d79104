import type { Bilingual } from "../../grammar/source.ts";
import type { Files } from "./files.ts";
import { type History, recorded } from "./history.ts";
import { replacement } from "./replacement.ts";

/** The history after texts came from elsewhere, so that what they replaced can be brought back. */
export function withDifferences(history: History, before: Files, after: Files, label: Bilingual, at: number): History {
  const changes = [...after.values()].flatMap(({ path, text }) => {
    const old = before.get(path)?.text;
    if (old === undefined || old === text) return [];
    const { start, end, text: inserted } = replacement(old, text);
    return [{ path, start, removed: old.slice(start, end), inserted }];
  });
  return changes.reduce((known, change) => recorded(known, { label, at, changes: [change], isTyping: false }), history);
}
